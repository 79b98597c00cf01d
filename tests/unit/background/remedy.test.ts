import { expect, test } from 'vitest';
import type { TabEvent } from '../../../src/core/flow/event.ts';
import { google, IDP, OLD_STATE, throughGoogle, throughUniversity } from './two-logins.ts';
import { createBrowser, load } from './world.ts';

/** A bookmark that did not work, and the login that worked afterwards: "make it open this instead". */

const MUSIC = 'https://music.example';
const GP = 'https://gp-appointments.example';
const TEAM = 'https://moodle.uni.example';

/** Inside of Google's login, and of nobody's request. */
const BARE = 'https://accounts.google.com/signin/oauth/consent?authuser=0';

type Browser = ReturnType<typeof createBrowser>;

function withBookmark(url: string): Browser {
  const browser = createBrowser();
  browser.bookmarked.set('7', url).set('8', 'https://weather.example/');
  return browser;
}

const shown = async (worker: Awaited<ReturnType<Browser['wake']>>) => (await worker.popup()).bookmark;

const certain: readonly [who: string, bookmark: string, then: readonly TabEvent[], opens: string][] = [
  [
    'a request that names its site, which the person opened by a link',
    google(MUSIC, OLD_STATE),
    throughGoogle(1, MUSIC, 'link', 5000),
    `${MUSIC}/`,
  ],
  ['the same, in another tab', google(MUSIC, OLD_STATE), throughGoogle(2, MUSIC, 'typed', 5000), `${MUSIC}/`],
  ['nobody is named, and the person typed the address', BARE, throughGoogle(1, MUSIC, 'typed', 5000), `${MUSIC}/`],
  [
    "nobody is named, and it is of the login's own organisation",
    `${IDP}?execution=e1s2`,
    throughUniversity(1, TEAM, 'link', 5000),
    `${TEAM}/login`,
  ],
  [
    'several logins at other services before',
    google(MUSIC, OLD_STATE),
    [...throughGoogle(1, GP, 'link', 5000), ...throughGoogle(1, MUSIC, 'link', 25_000)],
    `${MUSIC}/`,
  ],
];
test.for(certain)('certain: %s', async ([, bookmark, then, opens]) => {
  const browser = withBookmark(bookmark);
  const worker = await browser.wake();
  await worker.hear(...load(1, bookmark, 'auto_bookmark', 1000));
  await worker.hear(...then);
  const tabId = then.at(-1)?.tabId ?? 1;
  await worker.turnTo(tabId);
  const name = new URL(opens).hostname;
  expect(await shown(worker)).toMatchObject({ state: 'worked', service: name });

  // Nothing is written without the permission, which is asked for in the press.
  await worker.ask<'wish'>({ kind: 'wish', tabId, deed: 'change-bookmark' });
  expect((await worker.ask<'fulfil'>({ kind: 'fulfil', tabId })).done).toBe(false);
  expect(browser.bookmarked.get('7')).toBe(bookmark);

  browser.world.mayUseBookmarks = true;
  await worker.ask<'wish'>({ kind: 'wish', tabId, deed: 'change-bookmark' });
  await worker.ask<'fulfil'>({ kind: 'fulfil', tabId });
  expect([...browser.bookmarked]).toEqual([
    ['7', opens],
    ['8', 'https://weather.example/'],
  ]);
  expect(await shown(worker)).toEqual({ state: 'changed', service: name });

  await worker.ask<'wish'>({ kind: 'wish', tabId, deed: 'change-bookmark', undo: true });
  await worker.ask<'fulfil'>({ kind: 'fulfil', tabId });
  expect(browser.bookmarked.get('7')).toBe(bookmark);
});

test('the next time, though the browser was closed in between, the dead page offers it above all guesses', async () => {
  const bookmark = google(MUSIC, OLD_STATE);
  const browser = withBookmark(bookmark);
  const worker = await browser.wake();
  await worker.hear(...load(1, bookmark, 'auto_bookmark', 1000), ...throughGoogle(1, MUSIC, 'typed', 5000));
  browser.stored.clear();
  browser.faces.clear();
  const later = await browser.wake();
  await later.hear(...load(9, bookmark, 'auto_bookmark', 100_000));
  await later.turnTo(9);
  expect(await shown(later)).toEqual({ state: 'worked', service: 'music.example', login: { name: 'Google', isOwner: true } });
  // The address itself is kept nowhere for good.
  expect(JSON.stringify([...browser.kept])).not.toContain(OLD_STATE);
});

test('it outlives the worker', async () => {
  const browser = withBookmark(google(MUSIC, OLD_STATE));
  await (await browser.wake()).hear(...load(1, google(MUSIC, OLD_STATE), 'auto_bookmark', 1000));
  const other = await browser.wake();
  await other.hear(...throughGoogle(1, MUSIC, 'link', 5000));
  expect((await shown(await browser.wake()))?.state).toBe('worked');
});

const never: readonly [because: string, events: readonly TabEvent[], browser?: (it: Browser) => void][] = [
  ['no bookmark failed before', throughGoogle(1, MUSIC, 'typed', 5000)],
  ['the page was typed', [...load(1, google(MUSIC, OLD_STATE), 'typed', 1000), ...throughGoogle(1, MUSIC, 'typed', 5000)]],
  [
    'an intruder who is registered at the login, in place of the one for whom the bookmark was made',
    [...load(1, google(MUSIC, OLD_STATE), 'auto_bookmark', 1000), ...throughGoogle(1, GP, 'typed', 5000)],
  ],
  [
    'a link led to a stranger, and the bookmark names nobody',
    [...load(1, BARE, 'auto_bookmark', 1000), ...throughGoogle(1, GP, 'link', 5000)],
  ],
  [
    'the person opened the stranger before the bookmark, not after it',
    [...load(1, `${GP}/`, 'typed', 500), ...load(1, BARE, 'auto_bookmark', 1000), ...throughGoogle(1, GP, 'link', 5000)],
  ],
  [
    'another login was finished first',
    [...load(1, BARE, 'auto_bookmark', 1000), ...throughGoogle(1, GP, 'link', 5000), ...throughGoogle(1, MUSIC, 'typed', 25_000)],
  ],
  [
    'of two bookmarks in a row nobody can tell which one it was',
    [...load(1, BARE, 'auto_bookmark', 1000), ...load(1, `${BARE}1`, 'auto_bookmark', 2000), ...throughGoogle(1, MUSIC, 'typed', 5000)],
  ],
  [
    'a login at another organisation',
    [...load(1, `${IDP}?execution=e1s2`, 'auto_bookmark', 1000), ...throughGoogle(1, MUSIC, 'typed', 5000)],
  ],
  [
    'it was on another day',
    [...load(1, google(MUSIC, OLD_STATE), 'auto_bookmark', 1000), ...throughGoogle(1, MUSIC, 'typed', 13 * 3_600_000)],
  ],
  [
    'a private window',
    [...load(1, google(MUSIC, OLD_STATE), 'auto_bookmark', 1000), ...throughGoogle(1, MUSIC, 'typed', 5000)],
    ({ world }) => void world.privateTabs.add(1),
  ],
  [
    'the bookmark was opened in a private window',
    [...load(2, google(MUSIC, OLD_STATE), 'auto_bookmark', 1000), ...throughGoogle(1, MUSIC, 'typed', 5000)],
    ({ world }) => void world.privateTabs.add(2),
  ],
];
test.for(never)('not offered: %s', async ([, events, prepare]) => {
  const browser = withBookmark(google(MUSIC, OLD_STATE));
  browser.bookmarked.set('9', BARE);
  prepare?.(browser);
  browser.world.mayUseBookmarks = true;
  const before = [...browser.bookmarked];
  const worker = await browser.wake();
  await worker.hear(...events);
  expect((await shown(worker))?.state).not.toBe('worked');
  await worker.ask<'wish'>({ kind: 'wish', tabId: 1, deed: 'change-bookmark' });
  await worker.ask<'fulfil'>({ kind: 'fulfil', tabId: 1 });
  expect([...browser.bookmarked]).toEqual(before);
  expect(
    browser.popups.filter((_, i) => i > 0),
    'no popup opens after a login',
  ).toEqual([]);
});

test('what was said in the press is done, whatever page the tab shows when the browser has its answer', async () => {
  const bookmark = google(MUSIC, OLD_STATE);
  const browser = withBookmark(bookmark);
  browser.bookmarked.set('9', google(TEAM, 'of another'));
  const worker = await browser.wake();
  await worker.hear(...load(1, bookmark, 'auto_bookmark', 1000), ...throughGoogle(1, MUSIC, 'link', 5000));
  await worker.ask<'wish'>({ kind: 'wish', tabId: 1, deed: 'change-bookmark' });
  await worker.hear(...load(1, google(TEAM, 'of another'), 'auto_bookmark', 20_000), ...throughGoogle(1, TEAM, 'link', 21_000));
  browser.world.mayUseBookmarks = true;
  await worker.allowed();
  expect(browser.bookmarked.get('7')).toBe(`${MUSIC}/`);
  expect(browser.bookmarked.get('9')).toBe(google(TEAM, 'of another'));
});

test('who has the service forgotten has this forgotten', async () => {
  const bookmark = google(MUSIC, OLD_STATE);
  const browser = withBookmark(bookmark);
  const worker = await browser.wake();
  await worker.hear(...load(1, bookmark, 'auto_bookmark', 1000), ...throughGoogle(1, MUSIC, 'link', 5000));
  expect((await shown(worker))?.state).toBe('worked');
  await worker.ask<'forget-service'>({ kind: 'forget-service', serviceId: `remembered:${MUSIC}` });
  expect(await shown(worker)).toBeUndefined();
  expect(JSON.stringify([...browser.kept])).not.toContain('remembered:');
});
