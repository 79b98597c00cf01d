import { expect, test } from 'vitest';
import { createBrowser, load } from './world.ts';

const BOOKMARK = 'https://access.login.nhs.uk/enter-email';
const START = 'https://www.nhsapp.service.nhs.uk/login';

/** A press of the popup's button: the wish, and the browser's answer; then what the popup shows. */
async function change(worker: Awaited<ReturnType<ReturnType<typeof createBrowser>['wake']>>, undo = false, serviceId = 'nhs-app') {
  await worker.ask<'wish'>({ kind: 'wish', tabId: 1, deed: 'change-bookmark', undo, serviceId });
  await worker.ask<'fulfil'>({ kind: 'fulfil', tabId: 1 });
  return worker.popup();
}

const judged: readonly [url: string, severity: string | undefined, because: string][] = [
  [BOOKMARK, 'guide', 'a page in the middle of a login'],
  ['https://account.login.nhs.uk.evil.example/enter-email', 'stop', 'an impostor'],
  ['http://access.login.nhs.uk/enter-email', 'caution', 'not private'],
  [START, undefined, 'a start page'],
  ['https://weather.example/', undefined, 'any other page'],
  ['javascript:alert(1)', undefined, 'no page'],
  ['https://', undefined, 'no address'],
];

test('bookmarks are judged by their addresses, one answer for each', async () => {
  const worker = await createBrowser().wake();
  const models = await worker.ask<'judge-bookmarks'>({ kind: 'judge-bookmarks', urls: judged.map(([url]) => url) });
  expect(models.map((model) => model?.severity)).toEqual(judged.map(([, severity]) => severity));
  expect(models[0]).toMatchObject({ problem: 'out-of-flow', name: 'NHS login' });
  expect(models[0]?.doors[0]).toEqual({ name: 'NHS App', start: START });
  expect(models[1]).toMatchObject({ problem: 'lookalike', name: 'NHS login' });
  expect(models[1]?.doors.length).toBeGreaterThan(0);
});

test('a bookmark that led here can be changed, and changed back', async () => {
  const browser = createBrowser();
  browser.world.mayUseBookmarks = true;
  browser.bookmarked.set('7', BOOKMARK).set('8', 'https://weather.example/');
  const worker = await browser.wake();
  await worker.hear(...load(1, BOOKMARK, 'auto_bookmark', 1000));
  const popup = await worker.popup();
  expect(popup.bookmark).toMatchObject({
    state: 'opened',
    choices: [{ id: 'nhs-app', name: 'NHS App' }, { name: 'Patient Access' }, {}, {}],
  });
  // Nothing is certain: a person who names nothing, or what was not offered, changes nothing.
  expect(await worker.ask<'wish'>({ kind: 'wish', tabId: 1, deed: 'change-bookmark' })).toEqual({ done: false });
  expect((await change(worker, false, 'nhs-net-connect')).bookmark?.state).toBe('opened');
  expect(browser.bookmarked.get('7')).toBe(BOOKMARK);

  const changed = await change(worker);
  expect(changed.bookmark).toEqual({ state: 'changed', service: 'NHS App' });
  expect([...browser.bookmarked]).toEqual([
    ['7', START],
    ['8', 'https://weather.example/'],
  ]);

  const undone = await change(worker, true);
  expect(undone.bookmark?.state).toBe('opened');
  expect(browser.bookmarked.get('7')).toBe(BOOKMARK);
});

const since: readonly [because: string, then: (bookmarked: Map<string, string>) => void][] = [
  ['deleted', (bookmarked) => bookmarked.delete('7')],
  ['edited', (bookmarked) => bookmarked.set('7', 'https://mine.example/')],
];
test.for(since)(
  'a bookmark that was changed, and %s since: nothing is said of it, and an undo that undoes nothing says so',
  async ([, then]) => {
    const browser = createBrowser();
    browser.world.mayUseBookmarks = true;
    browser.bookmarked.set('7', BOOKMARK);
    const worker = await browser.wake();
    await worker.hear(...load(1, BOOKMARK, 'auto_bookmark', 1000));
    expect((await change(worker)).bookmark?.state).toBe('changed');
    then(browser.bookmarked);
    const after = [...browser.bookmarked];
    expect((await worker.popup()).bookmark).toBeUndefined();
    await worker.ask<'wish'>({ kind: 'wish', tabId: 1, deed: 'change-bookmark', undo: true });
    expect(await worker.ask<'fulfil'>({ kind: 'fulfil', tabId: 1 })).toEqual({ done: false });
    expect([...browser.bookmarked]).toEqual(after);
  },
);

test('of two bookmarks of one page that were changed, the one that is left is told of, and undone', async () => {
  const browser = createBrowser();
  browser.world.mayUseBookmarks = true;
  browser.bookmarked.set('7', BOOKMARK).set('8', BOOKMARK);
  const worker = await browser.wake();
  await worker.hear(...load(1, BOOKMARK, 'auto_bookmark', 1000));
  await change(worker);
  browser.bookmarked.delete('7');
  expect((await worker.popup()).bookmark).toEqual({ state: 'changed', service: 'NHS App' });
  await worker.ask<'wish'>({ kind: 'wish', tabId: 1, deed: 'change-bookmark', undo: true });
  expect(await worker.ask<'fulfil'>({ kind: 'fulfil', tabId: 1 })).toEqual({ done: true });
  expect([...browser.bookmarked]).toEqual([['8', BOOKMARK]]);
});

test('a bookmark that is gone by the time of the press is not changed, and that is said', async () => {
  const browser = createBrowser();
  browser.bookmarked.set('7', BOOKMARK);
  const worker = await browser.wake();
  await worker.hear(...load(1, BOOKMARK, 'auto_bookmark', 1000));
  await worker.ask<'wish'>({ kind: 'wish', tabId: 1, deed: 'change-bookmark', serviceId: 'nhs-app' });
  browser.bookmarked.delete('7');
  browser.world.mayUseBookmarks = true;
  expect(await worker.ask<'fulfil'>({ kind: 'fulfil', tabId: 1 })).toEqual({ done: false });
});

test('where an extension gets no bookmarks, as on a phone, none is offered to be changed', async () => {
  const browser = createBrowser();
  browser.world.hasBookmarks = false;
  const worker = await browser.wake();
  await worker.hear(...load(1, BOOKMARK, 'auto_bookmark', 1000));
  const popup = await worker.popup();
  expect(popup.severity).toBe('guide');
  expect(popup.bookmark).toBeUndefined();
});

test('without the permission it is wished for, and done as soon as it is there, also by another worker', async () => {
  const browser = createBrowser();
  browser.bookmarked.set('7', BOOKMARK);
  const worker = await browser.wake();
  await worker.hear(...load(1, BOOKMARK, 'auto_bookmark', 1000));
  expect((await worker.popup()).bookmark?.state).toBe('opened');
  await worker.ask<'wish'>({ kind: 'wish', tabId: 1, deed: 'change-bookmark', serviceId: 'nhs-app' });
  expect(browser.bookmarked.get('7')).toBe(BOOKMARK);

  browser.world.mayUseBookmarks = true;
  const later = await browser.wake();
  await later.allowed();
  expect(browser.bookmarked.get('7')).toBe(START);
  browser.bookmarked.set('7', BOOKMARK);
  await later.allowed();
  expect(browser.bookmarked.get('7'), 'a wish comes true once').toBe(BOOKMARK);
});

test('a wish does not last', async () => {
  const browser = createBrowser();
  browser.bookmarked.set('7', BOOKMARK);
  const worker = await browser.wake();
  await worker.hear(...load(1, BOOKMARK, 'auto_bookmark', 1000));
  await worker.ask<'wish'>({ kind: 'wish', tabId: 1, deed: 'change-bookmark', serviceId: 'nhs-app' });
  browser.world.nowMs += 10 * 60_000;
  browser.world.mayUseBookmarks = true;
  await worker.allowed();
  expect(browser.bookmarked.get('7')).toBe(BOOKMARK);
});

test('refused: nothing is changed, and a later permission brings no old wish back', async () => {
  const browser = createBrowser();
  browser.bookmarked.set('7', BOOKMARK);
  const worker = await browser.wake();
  await worker.hear(...load(1, BOOKMARK, 'auto_bookmark', 1000));
  await change(worker);
  browser.world.mayUseBookmarks = true;
  await worker.allowed();
  expect(browser.bookmarked.get('7')).toBe(BOOKMARK);
});

/** The browser's question closed the popup, and the person refused: nobody asks for the deed. */
async function refusedUnheard() {
  const browser = createBrowser();
  browser.bookmarked.set('7', BOOKMARK);
  const worker = await browser.wake();
  await worker.hear(...load(1, BOOKMARK, 'auto_bookmark', 1000));
  await worker.ask<'wish'>({ kind: 'wish', tabId: 1, deed: 'change-bookmark', serviceId: 'nhs-app' });
  return { browser, worker };
}

test('refused unheard: allowed for what another page does by itself, it is not done', async () => {
  const { browser, worker } = await refusedUnheard();
  await worker.ask<'drop-wishes'>({ kind: 'drop-wishes', deed: 'change-bookmark' });
  browser.world.mayUseBookmarks = true;
  await worker.allowed();
  expect(browser.bookmarked.get('7')).toBe(BOOKMARK);
  expect(await worker.ask<'fulfil'>({ kind: 'fulfil', tabId: 1 })).toEqual({ done: false });
  // Nor by the next worker.
  await worker.settled();
  await (await browser.wake()).allowed();
  expect(browser.bookmarked.get('7')).toBe(BOOKMARK);
});

test('refused unheard: allowed for the same in another tab, only that is done', async () => {
  const { browser, worker } = await refusedUnheard();
  const other = 'https://access.login.nhs.uk/enter-password';
  browser.bookmarked.set('8', other);
  await worker.hear(...load(2, other, 'auto_bookmark', 3000));
  expect(await worker.ask<'wish'>({ kind: 'wish', tabId: 2, deed: 'change-bookmark', serviceId: 'nhs-app' })).toEqual({ done: true });
  browser.world.mayUseBookmarks = true;
  await worker.allowed();
  expect([...browser.bookmarked]).toEqual([
    ['7', BOOKMARK],
    ['8', START],
  ]);
});

test('a wish of another kind, and the asking for another, leave it where it is', async () => {
  const { browser, worker } = await refusedUnheard();
  await worker.hear(...load(2, BOOKMARK, 'auto_bookmark', 3000));
  expect(await worker.ask<'wish'>({ kind: 'wish', tabId: 2, deed: 'start-afresh', serviceId: 'nhs-app' })).toEqual({ done: true });
  await worker.ask<'drop-wishes'>({ kind: 'drop-wishes', deed: 'start-afresh' });
  browser.world.mayUseBookmarks = true;
  await worker.allowed();
  expect(browser.bookmarked.get('7')).toBe(START);
});

test('a permission for something else leaves the wish where it is', async () => {
  const browser = createBrowser();
  browser.bookmarked.set('7', BOOKMARK);
  const worker = await browser.wake();
  await worker.hear(...load(1, BOOKMARK, 'auto_bookmark', 1000));
  await worker.ask<'wish'>({ kind: 'wish', tabId: 1, deed: 'change-bookmark', serviceId: 'nhs-app' });
  await worker.mayClear();
  browser.world.mayUseBookmarks = true;
  await worker.allowed();
  expect(browser.bookmarked.get('7')).toBe(START);
});

const notOffered: readonly [because: string, url: string, transition: string, kept: string][] = [
  ['nobody has such a bookmark', BOOKMARK, 'auto_bookmark', 'https://weather.example/'],
  ['it was not opened from a bookmark', BOOKMARK, 'typed', BOOKMARK],
  ['nothing is wrong with the page', START, 'auto_bookmark', START],
];
test.for(notOffered)('not offered: %s', async ([, url, transition, kept]) => {
  const browser = createBrowser();
  browser.world.mayUseBookmarks = true;
  browser.bookmarked.set('7', kept);
  const worker = await browser.wake();
  await worker.hear(...load(1, url, transition, 1000));
  expect((await worker.popup()).bookmark).toBeUndefined();
  await change(worker);
  expect(browser.bookmarked.get('7')).toBe(kept);
});

test('nothing of a private window is changed or kept', async () => {
  const browser = createBrowser();
  browser.world.mayUseBookmarks = true;
  browser.world.privateTabs.add(1);
  browser.bookmarked.set('7', BOOKMARK);
  const worker = await browser.wake();
  await worker.hear(...load(1, BOOKMARK, 'auto_bookmark', 1000));
  expect((await worker.popup()).bookmark).toBeUndefined();
  await change(worker);
  expect(browser.bookmarked.get('7')).toBe(BOOKMARK);
});

test('a long address is remembered shortened, and its bookmark found all the same', async () => {
  const browser = createBrowser();
  const url = `${BOOKMARK}?state=${'x'.repeat(900)}`;
  browser.world.mayUseBookmarks = true;
  browser.bookmarked.set('7', url);
  const worker = await browser.wake();
  await worker.hear(...load(1, url, 'auto_bookmark', 1000));
  const changed = await change(worker);
  expect(changed.bookmark?.state).toBe('changed');
  await change(worker, true);
  expect(browser.bookmarked.get('7')).toBe(url);
});

/** A login under way, so that the page itself is healthy. */
async function signingIn() {
  const browser = createBrowser();
  browser.world.mayUseBookmarks = true;
  const worker = await browser.wake();
  const entry =
    'https://auth.login.nhs.uk/authorize?client_id=nhs-app&redirect_uri=https%3A%2F%2Fwww.nhsapp.service.nhs.uk%2F&response_type=code&scope=openid&state=abc';
  await worker.hear(
    ...load(1, START, 'typed', 1000),
    { kind: 'before-navigate', tabId: 1, url: entry, atMs: 2000 },
    {
      kind: 'committed',
      tabId: 1,
      url: BOOKMARK,
      transition: 'link',
      qualifiers: ['server_redirect'],
      atMs: 2100,
    },
  );
  browser.bookmarked.set('9', BOOKMARK);
  return { browser, worker };
}

test('a login that is bookmarked while signing in: the start page is offered right then, once', async () => {
  const { browser, worker } = await signingIn();
  expect(browser.faces.get(1)).toMatchObject({ severity: 'reassure', badge: '' });
  await worker.bookmarked(BOOKMARK);
  expect(browser.faces.get(1), 'the page itself is healthy').toMatchObject({ severity: 'reassure' });
  expect(browser.popups).toEqual([1]);
  await worker.bookmarked(BOOKMARK);
  expect(browser.popups).toEqual([1]);

  const popup = await worker.popup();
  expect(popup).toMatchObject({ severity: 'reassure', bookmark: { state: 'made', service: 'NHS App' } });
  await change(worker);
  expect(browser.bookmarked.get('9')).toBe(START);
});

test('"just made" is said for ten minutes, though the tab shows that page again', async () => {
  const { browser, worker } = await signingIn();
  await worker.bookmarked(BOOKMARK);
  browser.world.nowMs += 10 * 60_000 - 1;
  expect((await worker.popup()).bookmark?.state).toBe('made');
  browser.world.nowMs += 1;
  expect((await worker.popup()).bookmark).toBeUndefined();
  // Made once more, it is offered once more.
  await worker.bookmarked(BOOKMARK);
  expect(browser.popups).toEqual([1, 1]);
  // A clock that was set back ends it, too.
  browser.world.nowMs -= 24 * 60 * 60_000;
  expect((await worker.popup()).bookmark).toBeUndefined();
});

test('what was changed of a bookmark that was just made can be undone later, too', async () => {
  const { browser, worker } = await signingIn();
  await worker.bookmarked(BOOKMARK);
  await change(worker);
  browser.world.nowMs += 10 * 60_000;
  expect((await worker.popup()).bookmark).toEqual({ state: 'changed', service: 'NHS App' });
  await change(worker, true);
  expect(browser.bookmarked.get('9')).toBe(BOOKMARK);
  expect((await worker.popup()).bookmark).toBeUndefined();
});

const quiet: readonly [because: string, url: string, front: number][] = [
  ['another page was bookmarked: a sync, or an import', 'https://access.login.nhs.uk/enter-password', 1],
  ['the page is not in front', BOOKMARK, 2],
];
test.for(quiet)('nobody is disturbed: %s', async ([, url, front]) => {
  const { browser, worker } = await signingIn();
  browser.world.front = front;
  await worker.bookmarked(url);
  expect(browser.popups).toEqual([]);
});

test('a page that works next time may be bookmarked in peace', async () => {
  const browser = createBrowser();
  browser.world.mayUseBookmarks = true;
  const worker = await browser.wake();
  await worker.hear(...load(1, START, 'typed', 1000));
  browser.bookmarked.set('9', START);
  await worker.bookmarked(START);
  expect(browser.popups).toEqual([]);
});

test('a browser that cannot tell about bookmarks costs nobody the popup', async () => {
  const browser = createBrowser();
  browser.world.mayUseBookmarks = true;
  browser.world.bookmarksFail = true;
  const worker = await browser.wake();
  await worker.hear(...load(1, BOOKMARK, 'auto_bookmark', 1000));
  const popup = await worker.popup();
  expect(popup.severity).toBe('guide');
  expect(popup.bookmark).toBeUndefined();
});

test('a bookmark that was made for somebody else is changed only by the person', async () => {
  const browser = createBrowser();
  browser.world.mayUseBookmarks = true;
  const canvas =
    'https://login.microsoftonline.com/common/oauth2/v2.0/authorize?client_id=c&response_type=code&redirect_uri=https%3A%2F%2Fcanvas.school.example%2Fcb&state=8f3ad2c1e0';
  browser.bookmarked.set('7', canvas);
  const worker = await browser.wake();
  const [model] = await worker.ask<'judge-bookmarks'>({ kind: 'judge-bookmarks', urls: [canvas] });
  expect(model?.doors[0]).toEqual({ name: 'canvas.school.example', start: 'https://canvas.school.example/' });
  expect(model?.doors.some(({ isSure }) => isSure)).toBe(false);
  await worker.hear(...load(1, canvas, 'auto_bookmark', 1000));
  const popup = await worker.popup();
  expect(popup.page).toMatchObject({ kind: 'out-of-flow', madeFor: 'canvas.school.example' });
  // The other services of that login are guesses: only the site's own name can be chosen.
  expect(popup.bookmark).toEqual({
    state: 'opened',
    choices: [{ id: 'named:canvas.school.example', name: 'canvas.school.example' }],
  });
  expect((await change(worker, false, 'microsoft-365')).bookmark?.state).toBe('opened');
  expect((await change(worker, false, 'named:canvas.school.example')).bookmark).toEqual({
    state: 'changed',
    service: 'canvas.school.example',
  });
  expect(browser.bookmarked.get('7')).toBe('https://canvas.school.example/');
  // Its own site may be opened by its name, and not from anywhere but this page.
  expect(popup.doors[0]).toMatchObject({ id: 'named:canvas.school.example', reason: 'named' });
  await worker.ask<'open-service'>({ kind: 'open-service', tabId: 1, serviceId: 'named:canvas.school.example' });
  expect(browser.opened).toEqual([[1, 'https://canvas.school.example/']]);
  expect(await worker.ask<'open-service'>({ kind: 'open-service', tabId: 2, serviceId: 'named:canvas.school.example' })).toEqual({
    done: false,
  });
});

const unnamed: readonly [because: string, site: string, transition: string][] = [
  ['a link led here: its author could name a site of their own', 'https://prize.example', 'link'],
  ['it was typed', 'https://prize.example', 'typed'],
  ['the bookmark names an impostor', 'https://www.nhs-login-verify.com', 'auto_bookmark'],
  ['it is not encrypted', 'http://prize.example', 'auto_bookmark'],
];
test.for(unnamed)('a site that an address names is no door: %s', async ([, site, transition]) => {
  const worker = await createBrowser().wake();
  const url = `https://auth.login.nhs.uk/authorize?redirect_uri=${encodeURIComponent(`${site}/cb`)}`;
  await worker.hear(...load(1, url, transition, 1000));
  const { doors, severity } = await worker.popup();
  expect(severity).not.toBe('silent');
  expect(doors.map(({ host }) => host)).not.toContain(new URL(site).hostname);
});

test('what the person chose for this login is written in one press', async () => {
  const browser = createBrowser();
  browser.world.mayUseBookmarks = true;
  browser.bookmarked.set('7', BOOKMARK);
  const worker = await browser.wake();
  await worker.hear(...load(1, BOOKMARK, 'auto_bookmark', 1000));
  await worker.ask<'open-service'>({ kind: 'open-service', tabId: 1, serviceId: 'patient-access', always: true });
  await worker.hear(...load(2, BOOKMARK, 'auto_bookmark', 9000));
  const popup = await worker.ask<'show-popup'>({ kind: 'show-popup', tabId: 2 });
  expect(popup.bookmark).toEqual({ state: 'opened', service: 'Patient Access' });
  await worker.ask<'wish'>({ kind: 'wish', tabId: 2, deed: 'change-bookmark' });
  await worker.ask<'fulfil'>({ kind: 'fulfil', tabId: 2 });
  expect(browser.bookmarked.get('7')).toBe('https://app.patientaccess.com/');
});
