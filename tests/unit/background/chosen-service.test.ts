import { expect, test } from 'vitest';
import type { TabEvent } from '../../../src/core/flow/event.ts';
import { createBrowser, load } from './world.ts';

/** What a person chose once for a login says nothing of a page of it that was made for another service. */

const BARE = 'https://access.login.nhs.uk/enter-email';
const PATIENTS_KNOW_BEST =
  'https://auth.login.nhs.uk/authorize?client_id=pkb&response_type=code&scope=openid&redirect_uri=https%3A%2F%2Fmy.patientsknowbest.com%2Fcb&state=8f3ad2c1e0';
const MICROSOFT = 'https://login.microsoftonline.com/common/oauth2/v2.0/authorize';
const CANVAS = `${MICROSOFT}?client_id=c&response_type=code&redirect_uri=https%3A%2F%2Fcanvas.school.example%2Fcb&state=8f3ad2c1e0`;

async function afterChoosing(bare: string, serviceId: string) {
  const browser = createBrowser();
  browser.world.mayUseBookmarks = true;
  const worker = await browser.wake();
  await worker.hear(...load(1, bare, 'auto_bookmark', 1000));
  await worker.ask<'open-service'>({ kind: 'open-service', tabId: 1, serviceId, always: true });
  browser.opened.length = 0;
  browser.popups.length = 0;
  const at = async (url: string, transition: 'auto_bookmark' | 'link', atMs: number) => {
    await worker.hear(...load(2, url, transition, atMs));
    return worker.ask<'show-popup'>({ kind: 'show-popup', tabId: 2 });
  };
  return { browser, worker, at };
}

test('a page that names nobody opens it', async () => {
  const { browser, at } = await afterChoosing(BARE, 'nhs-app');
  await at(BARE, 'auto_bookmark', 20_000);
  expect(browser.opened).toEqual([[2, 'https://www.nhsapp.service.nhs.uk/login']]);
});

/** What may happen to a dead page that stands in tab 2 since a time when nothing was chosen. */
const STANDING: readonly [what: string, events: readonly TabEvent[]][] = [
  ['it is loaded again', load(2, BARE, 'reload', 90_000)],
  [
    'it is loaded again, and its server answers with nothing but an error',
    [
      { kind: 'before-navigate', tabId: 2, url: BARE, atMs: 90_000 },
      { kind: 'failed', tabId: 2, url: BARE, error: 'net::ERR_HTTP_RESPONSE_CODE_FAILURE', atMs: 90_050 },
    ],
  ],
  ['its script writes another address', [{ kind: 'address-changed', tabId: 2, url: `${BARE}#form`, atMs: 90_000 }]],
  ['its tab is duplicated', [{ kind: 'committed', tabId: 3, url: BARE, transition: 'reload', qualifiers: [], atMs: 90_000 }]],
];
test.for(STANDING)('a dead page that stands there while a service is chosen in another tab stays where it is: %s', async ([, events]) => {
  const browser = createBrowser();
  const worker = await browser.wake();
  await worker.hear(...load(2, BARE, 'auto_bookmark', 1000));
  await worker.hear(...load(1, BARE, 'auto_bookmark', 2000));
  await worker.ask<'open-service'>({ kind: 'open-service', tabId: 1, serviceId: 'nhs-app', always: true });
  const before = browser.opened.length;
  await worker.hear(...events);
  expect(browser.opened.slice(before)).toEqual([]);
  expect(browser.faces.get(2)?.severity).toBe('guide');
});

test.for(['auto_bookmark', 'link'] as const)(
  'a request for another service of that login asks, and has that one first: %s',
  async (transition) => {
    const { browser, at } = await afterChoosing(BARE, 'nhs-app');
    const { doors } = await at(PATIENTS_KNOW_BEST, transition, 20_000);
    expect(browser.opened).toEqual([]);
    expect(doors[0]?.name).toBe('Patients Know Best');
  },
);

test('with “straight” the one that the request names is opened', async () => {
  const { browser, worker, at } = await afterChoosing(BARE, 'nhs-app');
  await worker.ask<'set-loudness'>({ kind: 'set-loudness', loudness: 'straight' });
  await at(PATIENTS_KNOW_BEST, 'auto_bookmark', 20_000);
  expect(browser.opened.map(([, url]) => new URL(url).hostname)).toEqual(['my.patientsknowbest.com']);
});

test('a bookmark that was made for a stranger is neither opened elsewhere nor changed in one press, and nothing is promised for the next time', async () => {
  const { browser, worker, at } = await afterChoosing(MICROSOFT, 'microsoft-365');
  browser.bookmarked.set('7', CANVAS);
  const popup = await at(CANVAS, 'auto_bookmark', 20_000);
  expect(browser.opened).toEqual([]);
  expect(popup.bookmark).not.toMatchObject({ service: 'Microsoft 365' });
  const [found] = await worker.ask<'judge-bookmarks'>({ kind: 'judge-bookmarks', urls: [CANVAS] });
  expect(found?.doors.filter(({ isSure }) => isSure)).toEqual([]);
});

test('what was bookmarked in a login that a stranger’s server began is not to be saved as the chosen service', async () => {
  const { browser, worker } = await afterChoosing(MICROSOFT, 'microsoft-365');
  browser.world.front = 3;
  await worker.hear(...load(3, 'https://canvas.school.example/login', 'typed', 40_000));
  await worker.hear(
    { kind: 'before-navigate', tabId: 3, url: 'https://canvas.school.example/sso', atMs: 41_000 },
    { kind: 'committed', tabId: 3, url: CANVAS, transition: 'link', qualifiers: ['server_redirect'], atMs: 41_050 },
  );
  await worker.bookmarked(CANVAS);
  expect((await worker.popup()).bookmark).not.toMatchObject({ service: 'Microsoft 365' });
});

test('what an organisation chose holds for every page of the login', async () => {
  const browser = createBrowser();
  browser.managed.set('always', [{ login: 'nhs-login', service: 'nhs-app' }]);
  const worker = await browser.wake();
  await worker.hear(...load(1, PATIENTS_KNOW_BEST, 'auto_bookmark', 1000));
  expect(browser.opened).toEqual([[1, 'https://www.nhsapp.service.nhs.uk/login']]);
});

const beside: readonly [start: string, answer: string, isOpened: boolean, because: string][] = [
  ['https://vendor-x.com/', 'https://auth.vendor-x.com/cb', true, 'the front page of the site that takes the answer'],
  ['https://www.vendor-x.com/start', 'https://app.vendor-x.com/cb', true, 'another host of the same registrant'],
  ['https://www.vendor-x.com/start', 'https://www.vendor-x.com/cb', true, 'the very host'],
  ['https://www.vendor-x.com/start', 'https://canvas.school.example/cb', false, 'somebody else’s'],
];
test.for(beside)(
  'the person’s own service at %s was chosen: a request for %s opens it: %s, as it is %s',
  async ([start, answer, isOpened]) => {
    const browser = createBrowser();
    const worker = await browser.wake();
    await worker.ask<'add-service'>({ kind: 'add-service', name: 'Vendor', start, signIn: MICROSOFT });
    await worker.hear(...load(1, MICROSOFT, 'auto_bookmark', 1000));
    await worker.ask<'open-service'>({ kind: 'open-service', tabId: 1, serviceId: `own:${start}`, always: true });
    browser.opened.length = 0;
    await worker.hear(
      ...load(
        2,
        CANVAS.replace(encodeURIComponent('https://canvas.school.example/cb'), encodeURIComponent(answer)),
        'auto_bookmark',
        20_000,
      ),
    );
    expect(browser.opened).toEqual(isOpened ? [[2, start]] : []);
  },
);

test('a service that was added for another login, and is at the very site that the request names, is opened', async () => {
  const browser = createBrowser();
  const worker = await browser.wake();
  const start = 'https://payroll.vendor-x.com/start';
  await worker.ask<'add-service'>({ kind: 'add-service', name: 'Payroll', start, signIn: 'https://sso.firm.example/login' });
  await worker.hear(...load(1, MICROSOFT, 'auto_bookmark', 1000));
  await worker.ask<'open-service'>({ kind: 'open-service', tabId: 1, serviceId: `own:${start}`, always: true });
  browser.opened.length = 0;
  const request = CANVAS.replace('canvas.school.example', 'payroll.vendor-x.com');
  await worker.hear(...load(2, request, 'auto_bookmark', 20_000));
  expect(browser.opened).toEqual([[2, start]]);
});

test('a box that would promise what is not kept is not shown, and takes the place of no choice', async () => {
  const { browser, worker, at } = await afterChoosing(MICROSOFT, 'microsoft-365');
  const popup = await at(CANVAS, 'auto_bookmark', 20_000);
  expect(popup.mayKeepChoice).toBe(false);
  const [first] = popup.doors;
  await worker.ask<'open-service'>({ kind: 'open-service', tabId: 2, serviceId: first?.id ?? '', always: true });
  expect(browser.kept.get('settings')).toMatchObject({ always: [{ service: 'microsoft-365' }] });
  const nhs = await at(PATIENTS_KNOW_BEST, 'auto_bookmark', 40_000);
  expect(nhs.mayKeepChoice).toBe(true);
  await worker.ask<'open-service'>({ kind: 'open-service', tabId: 2, serviceId: 'nhs-app', always: true });
  expect(browser.kept.get('settings')).toMatchObject({ always: [{ service: 'microsoft-365' }] });
  await worker.ask<'open-service'>({ kind: 'open-service', tabId: 2, serviceId: nhs.doors[0]?.id ?? '', always: true });
  browser.opened.length = 0;
  await at(PATIENTS_KNOW_BEST, 'auto_bookmark', 60_000);
  expect(browser.opened.map(([, url]) => new URL(url).hostname)).toEqual(['my.patientsknowbest.com']);
});

test('what was told for one site does not hide the same start page that was added for all', async () => {
  const browser = createBrowser();
  const worker = await browser.wake();
  const start = 'https://portal.firm-x.com/';
  const own = { name: 'Portal', start, signIn: MICROSOFT };
  browser.kept.set('settings', { version: 2, allowedHosts: [], own: [{ ...own, madeFor: 'app.vendor-x.com' }, own], always: [] });
  const again = await browser.wake();
  await again.hear(...load(2, CANVAS, 'auto_bookmark', 20_000));
  const { doors } = await again.ask<'show-popup'>({ kind: 'show-popup', tabId: 2 });
  expect(doors.find(({ id }) => id === `own:${start}`)?.isGuess).toBeUndefined();
  await worker.settled();
});
