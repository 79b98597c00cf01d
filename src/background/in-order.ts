import type { TabEvent } from '../core/flow/event.ts';

/**
 * Hands events on in the order in which they happened.
 *
 * Those that come before the worker is ready wait for it: when Firefox wakes a worker, it tells all that was missed kind by kind, each
 * announcement of a page before any page.
 */
export function inOrder(ready: Promise<(event: TabEvent) => void>): (event: TabEvent) => void {
  const early: TabEvent[] = [];
  let hear = (event: TabEvent): void => void early.push(event);
  void ready.then((now) => {
    hear = now;
    for (const event of early.toSorted((a, b) => a.atMs - b.atMs)) now(event);
  });
  return (event) => hear(event);
}
