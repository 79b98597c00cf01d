import type { TabEvent } from '../../../src/core/flow/event.ts';
import type { Tabs } from '../../../src/core/flow/tab-state.ts';
import { severityOf } from '../../../src/core/severity.ts';
import { play, type Told } from '../../unit/core/flow/journey.ts';
import { RECORDED_AT_MS, type Recording } from './recording.ts';

/** Plays what was recorded and tells what came of it, in the words of a `Recording`. */
export function replay(
  events: readonly TabEvent[],
  between?: (tabs: Tabs) => Tabs,
): Pick<Recording, 'judged' | 'learned'> & { readonly told: readonly Told[]; readonly tabs: Tabs } {
  const { told, lessons, tabs } = play(
    events.map((event) => ({ ...event, atMs: RECORDED_AT_MS + event.atMs })),
    between,
  );
  return {
    told,
    tabs,
    judged: told.map(({ tabId, verdict, url }) => `${tabId} ${verdict.kind} ${url}`),
    learned: lessons.map(({ login, start }) => `${login} ${start}`),
  };
}

/** What of a promise was not kept; nothing, if all is well. */
export function broken(promise: Recording['promise'], told: readonly Told[]): readonly string[] {
  const loud = told.filter(({ verdict }) => !['silent', 'reassure'].includes(severityOf(verdict)));
  if (promise === 'quiet') return loud.map(({ url, verdict }) => `${verdict.kind} at ${url}`);
  return told.at(-1)?.verdict.kind === 'out-of-flow' ? [] : [`not guided at ${told.at(-1)?.url}`];
}
