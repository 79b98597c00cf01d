import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { TabEvent } from '../../../../src/core/flow/event.ts';
import type { Recording } from '../../../e2e/recorder/recording.ts';
import { broken, replay } from '../../../e2e/recorder/replay.ts';
import { throughStore } from './journey.ts';

const VECTORS = new URL('../../../vectors/events', import.meta.url).pathname;
const BROWSERS = ['chromium', 'firefox'] as const;

/** What real browsers said: `npm run record` writes these files anew. */
const recordings: readonly (readonly [name: string, recording: Recording])[] = BROWSERS.flatMap((browser) =>
  readdirSync(join(VECTORS, browser)).map((file): readonly [string, Recording] => [
    `${browser}: ${file.replace('.json', '')}`,
    JSON.parse(readFileSync(join(VECTORS, browser, file), 'utf8')),
  ]),
);

test('there is something to prove', () => {
  for (const browser of BROWSERS) expect(recordings.filter(([name]) => name.startsWith(browser)).length).toBeGreaterThanOrEqual(45);
});

test.for(recordings)('%s', ([, { promise, judged, learned, events }]) => {
  const again = replay(events);
  expect(again.judged).toEqual(judged);
  expect(again.learned).toEqual(learned);
  expect(broken(promise, again.told)).toEqual([]);
});

test.for(recordings)('%s: at most 2 kB a tab, and nothing once the tabs are closed', ([, { events }]) => {
  let largest = 0;
  const { tabs } = replay(events, (before) => {
    for (const tab of before.values()) largest = Math.max(largest, JSON.stringify(tab).length);
    return before;
  });
  expect(largest).toBeGreaterThan(0);
  expect(largest).toBeLessThanOrEqual(2048);
  expect(replay([...events, ...[...tabs.keys()].map((tabId): TabEvent => ({ kind: 'closed', tabId, atMs: 0 }))]).tabs.size).toBe(0);
});

test.for(recordings)('%s: a worker killed between any two events changes no verdict', ([, { judged, learned, events }]) => {
  for (let cut = 0; cut <= events.length; cut += 1) {
    let seen = -1;
    const again = replay(events, (tabs) => {
      seen += 1;
      return seen === cut ? throughStore(tabs) : tabs;
    });
    expect({ cut, judged: again.judged, learned: again.learned }).toEqual({ cut, judged, learned });
  }
  expect(replay(events, throughStore).judged).toEqual(judged);
});
