import { expect, test } from 'vitest';
import { createBrowser, load } from './world.ts';

/** Chromium shows no page of an extension in private windows: it tells that ours could not be loaded, and shows an error of its own. */
const BLOCKED = 'net::ERR_BLOCKED_BY_CLIENT';
const FAKE = 'https://access.login.nhs.uk.evil.example/enter-email';

async function stopped() {
  const browser = createBrowser();
  browser.world.front = 1;
  browser.world.privateTabs.add(1);
  const worker = await browser.wake();
  await worker.hear({ kind: 'before-navigate', tabId: 1, url: FAKE, atMs: 1000 });
  const warning = browser.opened.at(-1)?.[1] ?? '';
  expect(warning).toMatch(/^warning#/);
  browser.shown.set(1, undefined);
  return { browser, worker, warning };
}

test('where the browser shows an error in the place of our warning page, the button and the popup say why, with the real doors', async () => {
  const { browser, worker, warning } = await stopped();
  expect(browser.popups).toEqual([]);
  await worker.hear({ kind: 'failed', tabId: 1, url: warning, error: BLOCKED, atMs: 1100 });
  expect(browser.faces.get(1)).toMatchObject({ severity: 'stop', badge: '!' });
  expect(browser.popups).toEqual([1]);
  const model = await worker.popup();
  expect(model).toMatchObject({
    severity: 'stop',
    page: { kind: 'lookalike', name: 'NHS login', certainty: 'certain' },
    technical: { url: FAKE },
  });
  expect(model.doors[0]?.id).toBe('nhs-app');
  expect(model.technical?.arrival, 'how it was opened nobody can tell any more').toBeUndefined();

  const again = await browser.wake();
  const later = await again.popup();
  expect(later, 'a killed worker changes nothing').toMatchObject({ severity: 'stop', technical: { url: FAKE } });
});

test('that the load of the fake was broken off may be told late', async () => {
  const { worker, warning } = await stopped();
  await worker.hear({ kind: 'failed', tabId: 1, url: warning, error: BLOCKED, atMs: 1100 });
  await worker.hear({ kind: 'failed', tabId: 1, url: FAKE, error: 'net::ERR_ABORTED', atMs: 1150 });
  expect(await worker.popup()).toMatchObject({ severity: 'stop', technical: { url: FAKE } });
});

test('so it is where the fake was shown for a moment, before the error came in its place', async () => {
  const { browser, worker } = await stopped();
  await worker.hear(...load(1, FAKE, 'typed', 1050));
  const warning = browser.opened.at(-1)?.[1] ?? '';
  browser.shown.set(1, undefined);
  await worker.hear({ kind: 'failed', tabId: 1, url: warning, error: BLOCKED, atMs: 1200 });
  expect(await worker.popup()).toMatchObject({ severity: 'stop', technical: { url: FAKE } });
});

test('the same fake again is told again', async () => {
  const { browser, worker, warning } = await stopped();
  await worker.hear({ kind: 'failed', tabId: 1, url: warning, error: BLOCKED, atMs: 1100 });
  await worker.hear({ kind: 'before-navigate', tabId: 1, url: FAKE, atMs: 5000 });
  await worker.hear({ kind: 'failed', tabId: 1, url: warning, error: BLOCKED, atMs: 5100 });
  expect(browser.popups).toEqual([1, 1]);
});

test('it is over with the error page: what comes next is told for itself', async () => {
  const { worker, warning } = await stopped();
  await worker.hear({ kind: 'failed', tabId: 1, url: warning, error: BLOCKED, atMs: 1100 });
  await worker.hear(...load(1, 'https://www.nhsapp.service.nhs.uk/login', 'link', 6000));
  const model = await worker.popup();
  expect(model.severity).not.toBe('stop');
  expect(model.page.kind).not.toBe('lookalike');
});

test.for<[because: string, tabId: number, url: (warning: string) => string, error: string]>([
  ['somebody went elsewhere meanwhile', 1, (warning) => warning, 'net::ERR_ABORTED'],
  ['a page leads to our warning page, and knows no warning', 1, () => 'warning#00000000-0000-4000-8000-000000009999', BLOCKED],
  ['the warning is another tab’s', 2, (warning) => warning, BLOCKED],
])('nothing is said of an impostor where %s', async ([, tabId, url, error]) => {
  const { browser, worker, warning } = await stopped();
  await worker.hear({ kind: 'failed', tabId, url: url(warning), error, atMs: 1100 });
  expect(browser.faces.get(tabId)?.severity ?? 'silent').toBe('silent');
  expect(browser.popups).toEqual([]);
  browser.world.front = tabId;
  expect(await worker.popup()).toMatchObject({ severity: 'silent' });
});

test('nobody looks at the tab: the popup waits until somebody does', async () => {
  const { browser, worker, warning } = await stopped();
  browser.world.front = 7;
  await worker.hear({ kind: 'failed', tabId: 1, url: warning, error: BLOCKED, atMs: 1100 });
  expect(browser.popups).toEqual([]);
  await worker.turnTo(1);
  expect(browser.popups).toEqual([1]);
});
