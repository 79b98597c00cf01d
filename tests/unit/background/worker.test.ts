import { expect, test } from 'vitest';
import { POPUP_WITHIN_MS } from '../../../src/background/present.ts';
import type { TabEvent } from '../../../src/core/flow/event.ts';
import { createBrowser, load } from './world.ts';

const BOOKMARK = 'https://access.login.nhs.uk/enter-email';
const SERVICE = 'https://www.nhsapp.service.nhs.uk/login';
const IMPOSTOR = 'https://account.login.nhs.uk.evil.example/enter-email';

test('a bookmarked login is guided: badge, popup by itself, once', async () => {
  const browser = createBrowser();
  const worker = await browser.wake();
  await worker.hear(...load(1, BOOKMARK, 'auto_bookmark', 1000));
  expect(browser.faces.get(1)).toEqual({ severity: 'guide', speaksOf: 'access.login.nhs.uk', badge: '?', title: 'guide' });
  expect(browser.popups).toEqual([1]);

  await worker.hear({ kind: 'address-changed', tabId: 1, url: `${BOOKMARK}#top`, atMs: 1100 });
  expect(browser.popups).toEqual([1]);

  await worker.hear(...load(1, BOOKMARK, 'auto_bookmark', 5000));
  expect(browser.popups).toEqual([1, 1]);
});

test('one click goes to the service in the same tab, to an address of the catalogue', async () => {
  const browser = createBrowser();
  const worker = await browser.wake();
  await worker.hear(...load(1, BOOKMARK, 'auto_bookmark', 1000));
  const popup = await worker.popup();
  expect(popup).toMatchObject({ tabId: 1, severity: 'guide', page: { kind: 'out-of-flow', cause: { kind: 'bare' } } });
  const [first] = popup.doors;
  expect(first?.id).toBe('nhs-app');
  expect(await worker.ask<'open-service'>({ kind: 'open-service', tabId: 1, serviceId: 'nhs-app' })).toEqual({ done: true });
  expect(browser.opened).toEqual([[1, 'https://www.nhsapp.service.nhs.uk/login']]);
  expect(await worker.ask<'open-service'>({ kind: 'open-service', tabId: 1, serviceId: 'https://evil.example/' })).toEqual({
    done: false,
  });
});

test('a page in the background waits with its popup until the person turns to it', async () => {
  const browser = createBrowser();
  const worker = await browser.wake();
  await worker.hear(...load(2, BOOKMARK, 'auto_bookmark', 1000));
  expect(browser.popups).toEqual([]);
  await worker.turnTo(2);
  await worker.turnTo(1);
  await worker.turnTo(2);
  expect(browser.popups).toEqual([2]);
});

test('somebody who turns to the tab while the browser is asked which one is in front is told all the same', async () => {
  const browser = createBrowser();
  const worker = await browser.wake();
  let answer = (): void => undefined;
  browser.world.answersAboutTabs = new Promise((resolve) => {
    answer = resolve;
  });
  await worker.hear(...load(2, BOOKMARK, 'auto_bookmark', 1000));
  await worker.turnTo(2);
  expect(browser.popups).toEqual([]);
  answer();
  await new Promise((done) => setImmediate(done));
  expect(browser.popups).toEqual([2]);
});

test('somebody who has only just turned to a page that came long ago is told', async () => {
  const browser = createBrowser();
  const worker = await browser.wake();
  browser.world.lateMs = 2 * POPUP_WITHIN_MS;
  await worker.hear({ kind: 'before-navigate', tabId: 2, url: BOOKMARK, atMs: 1000 });
  browser.world.lateMs = 0;
  await worker.turnTo(2);
  browser.world.lateMs = 2 * POPUP_WITHIN_MS;
  await worker.hear({ kind: 'committed', tabId: 2, url: BOOKMARK, transition: 'auto_bookmark', qualifiers: [], atMs: 1050 });
  expect(browser.popups).toEqual([2]);
});

test('a tab that closes or moves on before its popup opens gets none, and nothing is kept of it', async () => {
  const browser = createBrowser();
  const worker = await browser.wake();
  await worker.hear(...load(1, BOOKMARK, 'auto_bookmark', 1000), { kind: 'closed', tabId: 1, atMs: 1100 });
  await worker.hear(...load(1, BOOKMARK, 'auto_bookmark', 2000), ...load(1, 'https://weather.example/', 'link', 2100));
  expect(browser.popups).toEqual([]);
  await worker.hear({ kind: 'closed', tabId: 1, atMs: 3000 });
  expect([...browser.stored.keys()].filter((key) => key.startsWith('tab:'))).toEqual([]);
});

test('a popup that would come late does not come at all: the person may be typing by then', async () => {
  const browser = createBrowser();
  const worker = await browser.wake();
  browser.world.lateMs = POPUP_WITHIN_MS;
  await worker.hear(...load(1, BOOKMARK, 'auto_bookmark', 1000));
  expect(browser.popups).toEqual([1]);

  browser.world.lateMs = POPUP_WITHIN_MS + 1;
  await worker.hear(...load(1, BOOKMARK, 'auto_bookmark', 9000));
  expect(browser.faces.get(1)).toMatchObject({ severity: 'guide', badge: '?' });
  await worker.hear({ kind: 'address-changed', tabId: 1, url: `${BOOKMARK}#top`, atMs: 15_000 });
  expect(browser.popups).toEqual([1]);

  await worker.hear(...load(2, BOOKMARK, 'auto_bookmark', 30_000));
  await worker.turnTo(2);
  expect(browser.popups, 'turned to, and late').toEqual([1]);
});

test('the worker may die between the page and the popup', async () => {
  const browser = createBrowser();
  await (await browser.wake()).hear(...load(1, BOOKMARK, 'auto_bookmark', 1000));
  const popup = await (await browser.wake()).popup();
  expect(popup.page).toEqual({ kind: 'out-of-flow', name: 'NHS login', cause: { kind: 'bare' } });
});

test('what was said before is found again for half an hour, with its doors, and outlives the worker', async () => {
  const browser = createBrowser();
  const worker = await browser.wake();
  await worker.hear(...load(1, BOOKMARK, 'auto_bookmark', 1000));
  expect((await worker.popup()).earlier, 'while it is said').toBeUndefined();
  await worker.hear(...load(1, 'https://weather.example/', 'typed', 9000));
  const again = await browser.wake();
  const { earlier } = await again.popup();
  expect(earlier).toMatchObject({ page: { kind: 'out-of-flow' }, host: new URL(BOOKMARK).hostname });
  expect(earlier?.doors[0]?.id).toBe('nhs-app');
  await again.hear(...load(1, 'https://weather.example/rain', 'typed', 9000 + 31 * 60_000));
  expect((await again.popup()).earlier, 'later').toBeUndefined();
});

test('login software is told by the host where it stands: nobody has heard of its maker', async () => {
  const browser = createBrowser();
  const worker = await browser.wake();
  const dead = 'https://sso.uni.example/realms/students/login-actions/authenticate?execution=1&client_id=a&tab_id=b';
  await worker.hear(...load(1, dead, 'auto_bookmark', 1000));
  const { page, technical } = await worker.popup();
  expect(page).toMatchObject({ kind: 'out-of-flow', name: 'sso.uni.example' });
  expect(technical?.login, 'a help desk may know').toBe('keycloak');
});

test('on any other page the popup lists the front doors', async () => {
  const browser = createBrowser();
  const worker = await browser.wake();
  await worker.hear(...load(1, 'https://weather.example/', 'typed', 1000));
  const popup = await worker.popup();
  expect(popup.page).toEqual({ kind: 'unrelated' });
  expect(popup.allDoors.map(({ id }) => id)).toContain('nhs-app');
  expect(browser.popups).toEqual([]);
});

test('an impostor is stopped before it loads, and the page asks by its secret', async () => {
  const browser = createBrowser();
  const worker = await browser.wake();
  await worker.hear({ kind: 'before-navigate', tabId: 1, url: IMPOSTOR, atMs: 1000 });
  const [[tabId, address = ''] = []] = browser.opened;
  expect(tabId).toBe(1);
  const nonce = address.replace('warning#', '');
  const shown = await worker.ask<'show-warning'>({ kind: 'show-warning', nonce });
  expect(shown).toMatchObject({
    kind: 'warning',
    url: IMPOSTOR,
    page: { kind: 'lookalike', certainty: 'certain' },
    changePassword: 'https://settings.login.nhs.uk/',
  });
  const unknown = await worker.ask<'show-warning'>({ kind: 'show-warning', nonce: crypto.randomUUID() });
  expect(unknown.kind).toBe('expired');
});

test('a fake of a school that nobody catalogued leads to the front page of that school', async () => {
  const browser = createBrowser();
  const url = 'https://sso.cam.ac.uk.check.example/';
  await (await browser.wake()).hear({ kind: 'before-navigate', tabId: 1, url, atMs: 1000 });
  const nonce = browser.opened.at(-1)?.[1].replace('warning#', '') ?? '';
  const worker = await browser.wake();
  const shown = await worker.ask<'show-warning'>({ kind: 'show-warning', nonce });
  const doors = shown.kind === 'warning' ? shown.doors : [];
  expect(doors).toMatchObject([{ id: 'brand:official:cam.ac.uk', host: 'cam.ac.uk' }]);
  expect(await worker.ask<'leave-warning'>({ kind: 'leave-warning', nonce, serviceId: 'brand:official:cam.ac.uk' })).toEqual({
    done: true,
  });
  expect(browser.opened.at(-1)).toEqual([1, 'https://cam.ac.uk/']);
});

test.for(['brand:official:evil.example', 'brand:official:uk.com', 'brand:official:cam.ac.uk.evil.example', 'brand:official:'])(
  'an id that names no public body is no door: %s',
  async (serviceId) => {
    const browser = createBrowser();
    const worker = await browser.wake();
    await worker.hear({ kind: 'before-navigate', tabId: 1, url: IMPOSTOR, atMs: 1000 });
    const nonce = browser.opened.at(-1)?.[1].replace('warning#', '') ?? '';
    expect(await worker.ask<'leave-warning'>({ kind: 'leave-warning', nonce, serviceId })).toEqual({ done: false });
  },
);

test('a person who typed something into a fake of a service is led to where the password of its login is changed', async () => {
  const browser = createBrowser();
  const worker = await browser.wake();
  await worker.hear({ kind: 'before-navigate', tabId: 1, url: 'https://nhs-app-check.example/confirm?t=7f3a', atMs: 1000 });
  const [[, address = ''] = []] = browser.opened;
  const shown = await worker.ask<'show-warning'>({ kind: 'show-warning', nonce: address.replace('warning#', '') });
  expect(shown).toMatchObject({ page: { name: 'NHS App' }, changePassword: 'https://settings.login.nhs.uk/' });
});

test('a blocked request is told as well, and one that somebody broke off is not', async () => {
  const browser = createBrowser();
  const worker = await browser.wake();
  await worker.hear({ kind: 'failed', tabId: 1, url: IMPOSTOR, error: 'net::ERR_ABORTED', atMs: 1000 });
  expect(browser.opened).toEqual([]);
  await worker.hear({ kind: 'failed', tabId: 1, url: IMPOSTOR, error: 'net::ERR_BLOCKED_BY_CLIENT', atMs: 1000 });
  expect(browser.opened).toHaveLength(1);
});

test('going on holds for that tab and host, outlives the worker, never loops, and ends', async () => {
  const browser = createBrowser();
  const worker = await browser.wake();
  await worker.hear({ kind: 'before-navigate', tabId: 1, url: IMPOSTOR, atMs: 1000 });
  const nonce = browser.opened[0]?.[1].replace('warning#', '') ?? '';
  expect(await worker.ask<'unsafely-continue'>({ kind: 'unsafely-continue', nonce })).toEqual({ done: true });
  expect(browser.opened.at(-1)).toEqual([1, IMPOSTOR]);
  expect(browser.passed).toEqual([[1, 'account.login.nhs.uk.evil.example']]);

  const again = await browser.wake();
  await again.hear(...load(1, IMPOSTOR, 'link', 2000));
  expect(browser.opened).toHaveLength(2);
  expect(browser.faces.get(1)).toMatchObject({ severity: 'stop', badge: '!' });

  await again.hear(...load(2, IMPOSTOR, 'link', 3000));
  expect(browser.opened.at(-1)?.[0]).toBe(2);

  browser.world.nowMs += 3_600_000;
  await again.hear(...load(1, IMPOSTOR, 'link', 4000));
  expect(browser.opened.at(-1)).toEqual([1, expect.stringContaining('warning#')]);
});

test('what was kept of a tab goes with the tab', async () => {
  const browser = createBrowser();
  const worker = await browser.wake();
  await worker.hear(...load(1, BOOKMARK, 'auto_bookmark', 1000), { kind: 'before-navigate', tabId: 1, url: IMPOSTOR, atMs: 2000 });
  expect(browser.stored.get('tab:1')).toMatchObject({
    judgement: { severity: 'guide' },
    announcedAtMs: expect.any(Number),
    warnings: [{}],
  });
  await worker.hear({ kind: 'closed', tabId: 1, atMs: 3000 });
  expect([...browser.stored.keys()].filter((key) => key.startsWith('tab:'))).toEqual([]);
});

test('a broken record costs one tab its past and nothing else', async () => {
  const browser = createBrowser();
  await (await browser.wake()).hear(...load(1, BOOKMARK, 'auto_bookmark', 1000), ...load(2, BOOKMARK, 'auto_bookmark', 1000));
  browser.stored.set('tab:1', { visit: 'nonsense' });
  const worker = await browser.wake();
  await worker.hear({ kind: 'committed', tabId: 1, url: BOOKMARK, transition: 'reload', qualifiers: [], atMs: 2000 });
  expect(browser.faces.get(1)?.severity, 'nobody knows any more how it was reached').toBe('silent');
  await worker.hear({ kind: 'committed', tabId: 2, url: BOOKMARK, transition: 'reload', qualifiers: [], atMs: 2000 });
  expect(browser.faces.get(2)?.severity).toBe('guide');
});

/** A service sends the person to NHS login and takes them in again, all by redirects. */
function login(tabId: number, start: string, atMs: number): readonly TabEvent[] {
  const answer = `${new URL(start).origin}/done?code=code-1`;
  return [
    { kind: 'before-navigate', tabId, url: start, atMs },
    { kind: 'committed', tabId, url: BOOKMARK, transition: 'typed', qualifiers: ['server_redirect'], atMs: atMs + 50 },
    { kind: 'before-navigate', tabId, url: BOOKMARK, atMs: atMs + 1000 },
    { kind: 'committed', tabId, url: answer, transition: 'form_submit', qualifiers: ['server_redirect'], atMs: atMs + 1050 },
  ];
}

const DAY_MS = 86_400_000;

test('a service that nobody catalogued is offered after the first finished login, and comes first after those of two days', async () => {
  const browser = createBrowser();
  const worker = await browser.wake();
  const PORTAL = 'https://portal.surgery.example/sign-in';
  const doorsAt = async (atMs: number) => {
    const again = await browser.wake();
    await again.hear(...load(1, BOOKMARK, 'auto_bookmark', atMs));
    return (await again.popup()).doors;
  };
  await worker.hear(...login(1, PORTAL, 1000));
  browser.world.privateTabs.add(2);
  await worker.hear(...login(2, 'https://secret.example/sign-in', 5000));
  const first = await doorsAt(9000);
  expect(first[0]).toMatchObject({ reason: 'offered', name: 'NHS App' });
  expect(first.map(({ name }) => name)).toContain('portal.surgery.example');

  await (await browser.wake()).hear(...login(3, PORTAL, DAY_MS));
  const again = await browser.wake();
  const doors = await doorsAt(DAY_MS + 9000);
  expect(doors[0]).toMatchObject({ reason: 'usual', name: 'portal.surgery.example' });
  expect(doors.map(({ host }) => host)).not.toContain('secret.example');
  await again.ask<'open-service'>({ kind: 'open-service', tabId: 1, serviceId: doors[0]?.id ?? '' });
  expect(browser.opened.at(-1)).toEqual([1, 'https://portal.surgery.example/sign-in']);
});

test('a service that was learned is guarded: caution, and the way in that was learned; itself and its siblings are left alone', async () => {
  const browser = createBrowser();
  const worker = await browser.wake();
  const severityAt = async (url: string, atMs: number) => {
    await worker.hear(...load(1, url, 'link', atMs));
    return (await worker.popup()).severity;
  };
  const TYPO = 'https://portal.brightsurgry.example/sign-in';
  expect(await severityAt(TYPO, 1000)).toBe('silent');
  for (const day of [0, 1, 2]) await worker.hear(...login(1, 'https://portal.brightsurgery.example/sign-in', day * DAY_MS + 2000));

  expect(await severityAt(TYPO, 3 * DAY_MS)).toBe('caution');
  const { doors } = await worker.popup();
  expect(doors[0]).toMatchObject({ name: 'portal.brightsurgery.example' });
  await worker.ask<'open-service'>({ kind: 'open-service', tabId: 1, serviceId: doors[0]?.id ?? '' });
  expect(browser.opened.at(-1)).toEqual([1, 'https://portal.brightsurgery.example/sign-in']);

  for (const url of ['https://portal.brightsurgery.example/', 'https://staging.brightsurgery.example/', 'https://brightsurgery.org/'])
    expect(await severityAt(url, 3 * DAY_MS + 5000)).toBe('silent');
});

test('a memory that cannot be read is set aside, not overwritten', async () => {
  const browser = createBrowser();
  browser.kept.set('memory', { version: 99, precious: true });
  await browser.wake();
  expect([...browser.kept]).toContainEqual([`broken:memory:${browser.world.nowMs}`, { version: 99, precious: true }]);
});

test('a complete request that was used before is known again, however it is opened; a reload of it is not', async () => {
  const browser = createBrowser();
  const ask =
    'https://auth.login.nhs.uk/authorize?scope=openid&response_type=code&client_id=nhs-online&redirect_uri=https%3A%2F%2Fwww.nhsapp.service.nhs.uk%2Fauth-return&state=s1&nonce=n1';
  const worker = await browser.wake();
  await worker.hear(...load(1, SERVICE, 'typed', 1000), ...load(1, ask, 'link', 2000));
  expect(browser.faces.get(1)?.severity).toBe('reassure');
  await worker.hear({ kind: 'committed', tabId: 1, url: ask, transition: 'reload', qualifiers: [], atMs: 3000 });
  expect(browser.faces.get(1)?.severity).toBe('reassure');

  const again = await browser.wake();
  await again.hear(...load(2, ask, 'typed', 9_000_000));
  expect(browser.faces.get(2)?.severity).toBe('guide');
  expect(JSON.stringify([...browser.kept])).not.toContain('s1');
});

test('what was learned can be seen, forgotten one by one, and erased', async () => {
  const browser = createBrowser();
  const worker = await browser.wake();
  await worker.hear(...login(1, 'https://portal.surgery.example/sign-in', 1000));
  const { services } = await worker.ask<'show-options'>({ kind: 'show-options' });
  expect(services).toMatchObject([{ host: 'portal.surgery.example', login: 'NHS login', times: 1 }]);
  const after = await worker.ask<'forget-service'>({ kind: 'forget-service', serviceId: services[0]?.id ?? '' });
  expect(after.services).toEqual([]);
  await worker.ask<'erase-memory'>({ kind: 'erase-memory' });
  expect(browser.kept.get('memory')).toEqual({ version: 2, services: [], used: [], met: [], stamp: expect.any(String) });
});

test('what the message that wakes the worker trusts, or trusts no more, stays so', async () => {
  const browser = createBrowser();
  const hostname = 'paypal-fans.example';
  browser.world.isBusy = true;
  for (const kind of ['allow-host', 'disallow-host'] as const) {
    const worker = await browser.wake();
    const asked = worker.ask<typeof kind>({ kind, hostname });
    // What waited for the waking is done after the rules were set, and before that is kept.
    worker.catchUp();
    await asked;
    await worker.settled();
    expect(browser.trusted).toEqual(kind === 'allow-host' ? [hostname] : []);
  }
});

test('a host that the person trusts for good is not doubted, until they take it back', async () => {
  const browser = createBrowser();
  const host = 'paypal-fans.example';
  await (await browser.wake()).ask<'allow-host'>({ kind: 'allow-host', hostname: host });
  expect(browser.trusted).toEqual([host]);
  const worker = await browser.wake();
  await worker.hear(...load(1, `https://${host}/`, 'link', 1000));
  expect(browser.faces.get(1)?.severity).toBe('silent');
  const { allowedHosts } = await worker.ask<'disallow-host'>({ kind: 'disallow-host', hostname: host });
  expect(allowedHosts).toEqual([]);
  expect(browser.trusted).toEqual([]);
  await worker.hear(...load(1, `https://${host}/`, 'link', 2000));
  expect(browser.faces.get(1)?.severity).toBe('caution');
});

test('a stopped host is blocked from then on, but not one that only an address misuses', async () => {
  const browser = createBrowser();
  const worker = await browser.wake();
  await worker.hear({ kind: 'before-navigate', tabId: 1, url: IMPOSTOR, atMs: 1000 });
  expect([...browser.blocked]).toEqual(['account.login.nhs.uk.evil.example']);
  await worker.hear({ kind: 'before-navigate', tabId: 2, url: 'https://account.login.nhs.uk@weather.example/', atMs: 2000 });
  expect(browser.opened.at(-1)?.[0]).toBe(2);
  expect([...browser.blocked]).toEqual(['account.login.nhs.uk.evil.example']);
});

test('always: the next bookmark of this login leads straight to the service, until it is undone', async () => {
  const browser = createBrowser();
  const worker = await browser.wake();
  await worker.hear(...load(1, BOOKMARK, 'auto_bookmark', 1000));
  expect((await worker.popup()).mayKeepChoice).toBe(true);
  await worker.ask<'open-service'>({ kind: 'open-service', tabId: 1, serviceId: 'patient-access', always: true });
  const start = browser.opened.at(-1)?.[1] ?? '';
  browser.popups.length = 0;

  const again = await browser.wake();
  await again.hear(...load(1, BOOKMARK, 'auto_bookmark', 9000));
  expect(browser.opened.at(-1)).toEqual([1, start]);
  expect(browser.popups).toEqual([]);
  await again.hear(...load(1, start, 'link', 9500));
  const { autoOpened } = await again.popup();
  expect(autoOpened).toEqual({ login: { name: 'NHS login' }, service: 'Patient Access', isPersonsChoice: true });
  expect((await again.ask<'ask-first'>({ kind: 'ask-first', tabId: 1 })).autoOpened).toBeUndefined();

  await again.hear(...load(1, BOOKMARK, 'auto_bookmark', 80_000));
  expect(browser.popups).toEqual([1]);
});

test('always: not in circles, not by going back, never for an impostor, and not chosen in a private window', async () => {
  const browser = createBrowser();
  const worker = await browser.wake();
  browser.world.privateTabs.add(2);
  await worker.hear(...load(2, BOOKMARK, 'auto_bookmark', 500));
  expect((await worker.ask<'open-service'>({ kind: 'open-service', tabId: 2, serviceId: 'nhs-app', always: true })).done).toBe(true);
  expect(browser.kept.has('settings')).toBe(false);

  await worker.hear(...load(1, BOOKMARK, 'auto_bookmark', 1000));
  await worker.ask<'open-service'>({ kind: 'open-service', tabId: 1, serviceId: 'nhs-app', always: true });
  browser.opened.length = 0;
  for (const atMs of [2000, 3000]) await worker.hear(...load(1, BOOKMARK, 'auto_bookmark', atMs));
  expect(browser.opened).toHaveLength(1);
  browser.world.nowMs += 60_000;
  await worker.hear(...load(1, 'https://www.nhsapp.service.nhs.uk/login', 'link', 80_000));
  await worker.hear({ kind: 'committed', tabId: 1, url: BOOKMARK, transition: 'link', qualifiers: ['forward_back'], atMs: 90_000 });
  expect(browser.opened).toHaveLength(1);
  await worker.hear(...load(1, IMPOSTOR, 'auto_bookmark', 99_000));
  expect(browser.opened.at(-1)?.[1]).toContain('warning#');
});

test('how loud: the badge alone, or straight to the best door', async () => {
  const browser = createBrowser();
  const worker = await browser.wake();
  await worker.ask<'set-loudness'>({ kind: 'set-loudness', loudness: 'badge' });
  await worker.hear(...load(1, BOOKMARK, 'auto_bookmark', 1000));
  expect([browser.popups, browser.opened, browser.faces.get(1)?.badge]).toEqual([[], [], '?']);
  await worker.ask<'set-loudness'>({ kind: 'set-loudness', loudness: 'straight' });
  await worker.hear(...load(1, BOOKMARK, 'auto_bookmark', 2000));
  expect(browser.opened, 'nobody can tell which service it was for').toEqual([]);
  const asked = `https://auth.login.nhs.uk/authorize?redirect_uri=${encodeURIComponent('https://www.nhsapp.service.nhs.uk/auth-return')}`;
  await worker.hear(...load(1, asked, 'auto_bookmark', 3000));
  expect(browser.opened).toEqual([[1, 'https://www.nhsapp.service.nhs.uk/login']]);
  await worker.ask<'ask-first'>({ kind: 'ask-first', tabId: 1 });
  expect((await worker.ask<'show-options'>({ kind: 'show-options' })).loudness).toBe('popup');
});

test('pages speak the language that was chosen, else the one of the browser', async () => {
  const browser = createBrowser();
  const worker = await browser.wake();
  expect(await worker.ask<'ask-language'>({ kind: 'ask-language' })).toEqual({ language: undefined });
  expect((await worker.ask<'set-language'>({ kind: 'set-language', language: 'cy' })).language).toBe('cy');
  const next = await browser.wake();
  expect(await next.ask<'ask-language'>({ kind: 'ask-language' })).toEqual({ language: 'cy' });
  await next.ask<'set-language'>({ kind: 'set-language' });
  expect(await next.ask<'ask-language'>({ kind: 'ask-language' })).toEqual({ language: undefined });
});

test('what is typed finds services by name, other name and host: those of this person first, each once', async () => {
  const browser = createBrowser();
  const worker = await browser.wake();
  expect((await worker.servicesNamed('nhs app'))[0]?.id).toBe('nhs-app');
  expect(await worker.servicesNamed('no service is called so')).toEqual([]);
  const all = await worker.servicesNamed('');
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  await worker.ask<'add-service'>({
    kind: 'add-service',
    name: 'NHS App for my ward',
    start: 'https://ward.example/',
    signIn: 'https://login.ward.example/in',
  });
  expect((await worker.servicesNamed('nhs app for my ward'))[0]?.name).toBe('NHS App for my ward');
  expect((await worker.servicesNamed('nhs'))[0]?.name, 'of two that begin so, their own').toBe('NHS App for my ward');
  expect(
    (await worker.servicesNamed('nhs app')).slice(0, 2).map(({ name }) => name),
    'a name stands before a beginning',
  ).toEqual(['NHS App', 'NHS App for my ward']);
  const { search, allDoors } = await worker.popup();
  expect(search).toEqual({ mine: [], habits: { first: ['own:https://ward.example/'], last: [], isStaff: false } });
  expect(
    allDoors.map(({ id }) => id),
    'the popup finds it, too',
  ).toContain('own:https://ward.example/');
});

test('a service that was added is the first door of its sign-in page, also where nobody knows a login', async () => {
  const browser = createBrowser();
  const worker = await browser.wake();
  const add = (signIn: string, start = 'https://rota.trust.example/') =>
    worker.ask<'add-service'>({ kind: 'add-service', name: 'Staff rota', start, signIn });
  expect((await add('https://sso.trust.example/auth/step2?flow=9')).refused).toBeUndefined();
  await worker.hear(...load(1, 'https://sso.trust.example/auth/step2', 'auto_bookmark', 1000));
  const popup = await worker.popup();
  expect(popup.severity).toBe('guide');
  expect(popup.doors[0]).toMatchObject({ name: 'Staff rota', reason: 'added', host: 'rota.trust.example' });
  await worker.hear(...load(1, 'https://sso.trust.example/auth/help', 'auto_bookmark', 2000));
  expect(browser.faces.get(1)?.severity).toBe('silent');
  await worker.hear(
    ...load(1, 'https://rota.trust.example/', 'typed', 3000),
    ...load(1, 'https://sso.trust.example/auth/step2', 'link', 4000),
  );
  expect(browser.faces.get(1)?.severity).toBe('reassure');

  await add(BOOKMARK, 'https://rota.trust.example/two');
  await worker.hear(...load(1, BOOKMARK, 'auto_bookmark', 5000));
  expect((await worker.popup()).doors[0]).toMatchObject({ name: 'Staff rota', reason: 'added' });

  expect((await add(BOOKMARK, 'https://access.login.nhs.uk/enter-password')).refused).toBe('start-cannot-open');
  expect((await add(BOOKMARK, IMPOSTOR)).refused).toBe('imitates');
  expect((await add(BOOKMARK, 'http://rota.trust.example/')).refused).toBe('start-address');
  const { options } = await add('no address');
  expect(options.own.map(({ start }) => start)).toEqual(['https://rota.trust.example/two', 'https://rota.trust.example/']);
  const left = await worker.ask<'remove-service'>({ kind: 'remove-service', key: options.own[1]?.key ?? '' });
  expect(left.own).toHaveLength(1);
  await worker.hear(...load(1, 'https://sso.trust.example/auth/step2', 'auto_bookmark', 6000));
  expect(browser.faces.get(1)?.severity).toBe('silent');
});

test('everything can be saved to a file and taken in elsewhere, and a file that is broken changes nothing', async () => {
  const browser = createBrowser();
  const worker = await browser.wake();
  await worker.ask<'allow-host'>({ kind: 'allow-host', hostname: 'nhs-shop.example' });
  await worker.ask<'add-service'>({ kind: 'add-service', name: 'Rota', start: 'rota.trust.example', signIn: 'sso.trust.example/in' });
  await worker.ask<'set-loudness'>({ kind: 'set-loudness', loudness: 'badge' });
  const { text } = await worker.ask<'export-all'>({ kind: 'export-all' });

  const elsewhere = createBrowser();
  const other = await elsewhere.wake();
  const { lines } = await other.ask<'read-import'>({ kind: 'read-import', text });
  expect((await other.ask<'import-all'>({ kind: 'import-all', text, accepted: lines.map(({ id }) => id) })).refused).toBeUndefined();
  expect(elsewhere.kept.get('settings')).toEqual({ ...Object(browser.kept.get('settings')), stamp: expect.any(String) });
  expect(elsewhere.trusted).toEqual(['nhs-shop.example']);

  const before = structuredClone(elsewhere.kept);
  const refusals = [
    '{',
    '[]',
    '{"format":"frontdoor","version":9}',
    text.replace('"badge"', '"shout"'),
    text.replace('https://rota', 'javascript:'),
  ];
  const because = [];
  for (const bad of refusals) because.push((await other.ask<'import-all'>({ kind: 'import-all', text: bad, accepted: [] })).refused);
  expect(because).toEqual([
    { because: 'not-json' },
    { because: 'not-ours' },
    { because: 'newer' },
    { because: 'malformed', place: 'settings.loudness' },
    { because: 'malformed', place: 'settings.own.0.start' },
  ]);
  expect(elsewhere.kept).toEqual(before);
});

test('the self-test tries what people rely on, and what was set aside can be saved and removed', async () => {
  const browser = createBrowser();
  browser.kept.set('settings', { version: 99, precious: true });
  const worker = await browser.wake();
  const failing = async (): Promise<readonly string[]> =>
    (await worker.ask<'self-test'>({ kind: 'self-test' })).filter(({ ok }) => !ok).map(({ id }) => id);
  expect(await failing()).toEqual(['whole']);
  expect((await worker.ask<'show-options'>({ kind: 'show-options' })).broken).toHaveLength(1);
  expect((await worker.ask<'export-broken'>({ kind: 'export-broken' })).text).toContain('precious');
  expect((await worker.ask<'remove-broken'>({ kind: 'remove-broken' })).broken).toEqual([]);
  expect(await failing()).toEqual([]);
  expect([...browser.kept.keys()].filter((key) => key.startsWith('broken:'))).toEqual([]);
});

const LIKELY = 'https://app.paientaccesss.com/';

test('after going on to what only may be somebody else’s, its host can be trusted for good; in a private window, locked or certain never', async () => {
  const browser = createBrowser();
  const worker = await browser.wake();
  await worker.hear(...load(1, LIKELY, 'link', 1000));
  const before = await worker.ask<'show-popup'>({ kind: 'show-popup', tabId: 1 });
  expect(before).toMatchObject({
    severity: 'caution',
    page: { kind: 'lookalike', certainty: 'likely' },
    mayTrust: 'app.paientaccesss.com',
  });
  browser.world.privateTabs.add(1);
  expect((await worker.ask<'show-popup'>({ kind: 'show-popup', tabId: 1 })).mayTrust).toBeUndefined();
  browser.world.privateTabs.clear();
  const { refused } = await worker.ask<'allow-host'>({ kind: 'allow-host', hostname: before.mayTrust ?? '' });
  expect(refused).toBeUndefined();
  const after = await worker.ask<'show-popup'>({ kind: 'show-popup', tabId: 1 });
  expect(after).toMatchObject({ severity: 'silent' });
  expect(after.mayTrust).toBeUndefined();
  await worker.hear(...load(2, IMPOSTOR, 'link', 2000));
  expect((await worker.ask<'show-popup'>({ kind: 'show-popup', tabId: 2 })).mayTrust).toBeUndefined();
});
