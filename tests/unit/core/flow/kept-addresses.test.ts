import { expect, test } from 'vitest';
import type { TabEvent } from '../../../../src/core/flow/event.ts';
import { afterEvent } from '../../../../src/core/flow/reduce.ts';
import type { Tabs } from '../../../../src/core/flow/tab-state.ts';
import { MAX_ASKED_CHARACTERS, MAX_JUDGED_CHARACTERS, MAX_KEPT_CHARACTERS } from '../../../../src/core/web-address.ts';
import { directory, INSIDE, SERVICE } from './journey.ts';

/** What is kept of the addresses of a page, and what is said of what is not. */

const longer = (url: string, than: number): string => `${url}?then=${'y'.repeat(than)}`;

const WHOLE = { isCut: undefined, isPartial: undefined };
const CUT = { isCut: true, isPartial: undefined };
const PARTIAL = { isCut: true, isPartial: true };

const addresses: readonly [name: string, url: string, asked: string, said: typeof WHOLE | typeof CUT | typeof PARTIAL][] = [
  ['all is kept of short addresses', INSIDE, SERVICE, WHOLE],
  ['the page has a longer one than is kept', longer(INSIDE, MAX_KEPT_CHARACTERS), SERVICE, CUT],
  ['what was asked for first is longer than is kept', INSIDE, longer(SERVICE, MAX_KEPT_CHARACTERS), CUT],
  ['the page has a longer one than is judged', longer(INSIDE, MAX_JUDGED_CHARACTERS), SERVICE, PARTIAL],
  ['what was asked for first is longer than is remembered until the page comes', INSIDE, longer(SERVICE, MAX_ASKED_CHARACTERS), PARTIAL],
  ['a name stood before the host of what was asked for first', INSIDE, SERVICE.replace('//', '//somebody@'), PARTIAL],
];

test.for(addresses)('what is left out of an address is said: %s', ([, url, asked, said]) => {
  const events: readonly TabEvent[] = [
    { kind: 'before-navigate', tabId: 1, url: asked, atMs: 0 },
    { kind: 'committed', tabId: 1, url, transition: 'link', qualifiers: ['server_redirect'], atMs: 10 },
  ];
  const tabs = events.reduce<Tabs>((known, event) => afterEvent(known, event, directory).tabs, new Map());
  const { isCut, isPartial, requested } = tabs.get(1)?.visit ?? expect.fail();
  expect({ isCut, isPartial }).toEqual(said);
  expect(new URL(requested ?? expect.fail()).origin).toBe(new URL(SERVICE).origin);
});
