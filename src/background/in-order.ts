import type { TabEvent } from '../core/flow/event.ts';

/**
 * Hands events on in the order in which they happened.
 *
 * Those that come before the worker is ready wait for it: when Firefox wakes a worker, it tells all that was missed kind by kind, each
 * announcement of a page before any page. That there is a tab is told without its moment, and stands before all that happened in it.
 */
export function inOrder(ready: Promise<(event: TabEvent) => void>): (event: TabEvent) => void {
  const early: TabEvent[] = [];
  let hear = (event: TabEvent): void => void early.push(event);
  void ready.then((now) => {
    hear = now;
    const born = early.filter(({ kind }) => kind === 'created');
    const lived = early.filter(({ kind }) => kind !== 'created').toSorted((a, b) => a.atMs - b.atMs);
    for (const event of [...born, ...lived]) now(event);
  });
  return (event) => hear(event);
}
