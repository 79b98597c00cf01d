import { expect, test } from 'vitest';
import type { TabEvent } from '../../../src/core/flow/event.ts';
import { google, IDP, OLD_STATE, throughGoogle, throughUniversity } from './two-logins.ts';
import { createBrowser, load, redirected } from './world.ts';

/** "Not here? Tell Frontdoor where you start": by an address, by a service that was learned, or by going there. */

const MUSIC = 'https://music.example';
const GP = 'https://gp-appointments.example';
const TEAM = 'https://moodle.uni.example';
const DEAD = `${IDP}?execution=e1s2`;

type Browser = ReturnType<typeof createBrowser>;
type Worker = Awaited<ReturnType<Browser['wake']>>;

const popup = (worker: Worker, tabId = 1) => worker.ask<'show-popup'>({ kind: 'show-popup', tabId });
const tell = (worker: Worker, start: string, name = '') => worker.ask<'tell-start'>({ kind: 'tell-start', tabId: 1, name, start });
const go = (worker: Worker, deed: 'await' | 'keep' | 'undo', tabId = 1) =>
  worker.ask<'go-and-remember'>({ kind: 'go-and-remember', tabId, deed });
const own = async (worker: Worker) => (await worker.ask<'show-options'>({ kind: 'show-options' })).own;

async function atDeadPage(bookmark = DEAD, browser = createBrowser()): Promise<{ browser: Browser; worker: Worker }> {
  const worker = await browser.wake();
  await worker.hear(...load(1, bookmark, 'auto_bookmark', 1000));
  return { browser, worker };
}

test('an address that is typed is the first door from now on, and is opened by its id', async () => {
  const { browser, worker } = await atDeadPage();
  expect((await popup(worker)).tellStart).toEqual({ used: [] });
  expect(await tell(worker, 'moodle.uni.example/my', ' Moodle ')).toEqual({});
  expect(await own(worker)).toMatchObject([{ name: 'Moodle', start: `${TEAM}/my`, signIn: IDP }]);
  const [first] = (await popup(worker)).doors;
  expect(first).toMatchObject({ name: 'Moodle', host: 'moodle.uni.example', reason: 'added' });
  await worker.ask<'open-service'>({ kind: 'open-service', tabId: 1, serviceId: first?.id ?? '' });
  expect(browser.opened).toEqual([[1, `${TEAM}/my`]]);
});

const refused: readonly [start: string, refusal: string, because: string][] = [
  ['', 'name', 'nothing was typed'],
  ['http://moodle.uni.example/', 'start-address', 'it is not encrypted'],
  ['https://user@moodle.uni.example/', 'start-address', 'it names a user'],
  ['not an address', 'name', 'it is none'],
  [DEAD, 'same-page', 'it is this very page'],
  ['https://accounts.google.com/o/oauth2/v2/auth', 'start-cannot-open', 'it cannot be opened by itself either'],
  ['https://nhs-login-verify.com/', 'imitates', 'it pretends to be NHS login'],
];
test.for(refused)('%s is refused: %s, for %s', async ([start, refusal]) => {
  const { worker } = await atDeadPage();
  expect(await tell(worker, start)).toEqual({ refused: refusal });
  expect(await own(worker)).toEqual([]);
});

test('without a name that can be shown it goes by its host', async () => {
  const { worker } = await atDeadPage();
  await tell(worker, 'https://moodle.uni.example/', '​');
  expect(await own(worker)).toMatchObject([{ name: 'moodle.uni.example' }]);
});

test('one start page may stand for two logins', async () => {
  const { worker } = await atDeadPage();
  await tell(worker, MUSIC);
  await worker.hear(...load(1, google(MUSIC, OLD_STATE), 'auto_bookmark', 9000));
  await tell(worker, MUSIC);
  expect((await own(worker)).map(({ signIn }) => new URL(signIn).hostname)).toEqual(['accounts.google.com', 'idp.uni.example']);
  await tell(worker, MUSIC, 'Songs');
  expect((await own(worker)).map(({ name }) => name)).toEqual(['Songs', 'music.example']);
});

test('at a login that serves everybody it counts for the site that the page names, and is a guess for any other', async () => {
  const { worker } = await atDeadPage(google(MUSIC, OLD_STATE));
  expect((await popup(worker)).tellStart).toEqual({ site: 'music.example', used: [] });
  await tell(worker, 'https://play.example/');
  const told = await popup(worker);
  expect(told.doors[0]).toMatchObject({ name: 'play.example', reason: 'added' });
  expect(told.page).not.toHaveProperty('madeFor');
  expect(told.doors[0]).not.toHaveProperty('isGuess');
  // Another site's page of the same login.
  await worker.hear(...load(1, google(GP, OLD_STATE), 'auto_bookmark', 9000));
  const other = await popup(worker);
  expect(other.page).toMatchObject({ madeFor: 'gp-appointments.example' });
  expect(other.doors[0]).toMatchObject({ name: 'gp-appointments.example', reason: 'named' });
  expect(other.doors.find(({ name }) => name === 'play.example')).toMatchObject({ isGuess: true });
});

test('what a link of somebody else names is put into no field', async () => {
  const worker = await createBrowser().wake();
  await worker.hear(...load(1, 'https://blog.example/', 'typed', 100), ...load(1, google(MUSIC, ''), 'link', 1000));
  const { page, tellStart } = await popup(worker);
  if (page.kind === 'out-of-flow') expect(tellStart).not.toHaveProperty('site');
  await worker.hear(...load(1, google(MUSIC, OLD_STATE), 'generated', 2000));
  expect((await popup(worker)).tellStart ?? {}).not.toHaveProperty('site');
});

test('a service that was learned can be picked', async () => {
  const { worker } = await atDeadPage();
  await worker.hear(...throughGoogle(2, MUSIC, 'typed', 5000));
  expect((await popup(worker)).tellStart?.used).toEqual([{ id: `remembered:${MUSIC}`, name: 'music.example' }]);
  expect(await worker.ask<'pick-start'>({ kind: 'pick-start', tabId: 1, serviceId: `remembered:${MUSIC}` })).toEqual({});
  expect((await popup(worker)).doors[0]).toMatchObject({ name: 'music.example', reason: 'added' });
  expect((await popup(worker)).tellStart?.used).toEqual([]);
  expect(await worker.ask<'pick-start'>({ kind: 'pick-start', tabId: 1, serviceId: 'remembered:https://nobody.example' })).toEqual({
    refused: 'not-possible',
  });
});

const remembered: readonly [who: string, dead: string, then: readonly TabEvent[], start: string][] = [
  [
    'a site that the person typed',
    'https://accounts.google.com/signin/oauth/consent?authuser=0',
    throughGoogle(2, MUSIC, 'typed', 5000),
    `${MUSIC}/`,
  ],
  ["a site of the login's own organisation", DEAD, throughUniversity(2, TEAM, 'link', 5000), `${TEAM}/login`],
  ['the very site for which the page was made', google(MUSIC, OLD_STATE), throughGoogle(2, MUSIC, 'link', 5000), `${MUSIC}/`],
];
test.for(remembered)('"I go there now" remembers %s, says so there, and takes it back', async ([, dead, then, start]) => {
  const { browser, worker } = await atDeadPage(dead);
  expect(await go(worker, 'await')).toEqual({});
  expect((await popup(worker)).tellStart?.isAwaited).toBe(true);
  // The worker may have died since.
  const later = await browser.wake();
  await later.hear(...then);
  expect(await own(later)).toMatchObject([{ start }]);
  expect((await popup(later, 2)).startFound).toMatchObject({ state: 'kept', service: new URL(start).hostname });
  expect((await popup(later, 1)).doors[0]).toMatchObject({ host: new URL(start).hostname, reason: 'added' });
  await go(later, 'undo', 2);
  expect(await own(later)).toEqual([]);
  expect((await popup(later, 2)).startFound).toBeUndefined();
});

test('what was added before keeps its name when it is found again, and nothing is said that could be undone', async () => {
  const { worker } = await atDeadPage(google(MUSIC, OLD_STATE));
  await tell(worker, MUSIC, 'Songs');
  await go(worker, 'await');
  await worker.hear(...throughGoogle(2, MUSIC, 'typed', 5000));
  expect((await popup(worker, 2)).startFound).toBeUndefined();
  expect(await go(worker, 'undo', 2)).toEqual({ refused: 'not-possible' });
  expect(await own(worker)).toMatchObject([{ name: 'Songs', start: `${MUSIC}/` }]);
});

test('two presses of “remember” are one, and one undo takes it back', async () => {
  const { worker } = await atDeadPage(google(MUSIC, OLD_STATE));
  await go(worker, 'await');
  await worker.hear(...throughGoogle(2, GP, 'link', 5000));
  for (const press of ['first', 'second']) expect(await go(worker, 'keep', 2), press).toEqual({});
  expect((await popup(worker, 2)).startFound).toMatchObject({ state: 'kept' });
  expect(await go(worker, 'undo', 2)).toEqual({});
  expect(await own(worker)).toEqual([]);
});

test('a host that is too long for a name is known by its last labels', async () => {
  const host = `${'a'.repeat(60)}.songs.music.example`;
  const site = `https://${host}`;
  const { worker } = await atDeadPage(google(site, OLD_STATE));
  await go(worker, 'await');
  await worker.hear(...throughGoogle(2, site, 'typed', 5000));
  const kept = [{ name: '….songs.music.example', start: `${site}/` }];
  expect(await own(worker)).toMatchObject(kept);
  await go(worker, 'undo', 2);
  await worker.hear(...load(1, google(site, OLD_STATE), 'auto_bookmark', 90_000));
  expect(await tell(worker, host)).toEqual({});
  expect(await own(worker)).toMatchObject(kept);
  await worker.hear(...load(1, DEAD, 'auto_bookmark', 95_000));
  expect(await worker.ask<'pick-start'>({ kind: 'pick-start', tabId: 1, serviceId: `remembered:${site}` })).toEqual({});
  expect((await own(worker)).map(({ name }) => name)).toEqual(['….songs.music.example', '….songs.music.example']);
});

const onlyAsked: readonly [who: string, dead: string, then: readonly TabEvent[]][] = [
  ['a site that a link opened', 'https://accounts.google.com/signin/oauth/consent?authuser=0', throughGoogle(2, GP, 'link', 5000)],
  ['another site than the one that the page names, though it was typed', google(MUSIC, OLD_STATE), throughGoogle(2, GP, 'typed', 5000)],
];
test.for(onlyAsked)('"I go there now" asks about %s, at that place alone', async ([, dead, then]) => {
  const { worker } = await atDeadPage(dead);
  await go(worker, 'await');
  await worker.hear(...then, ...load(3, 'https://weather.example/', 'typed', 20_000));
  expect(await own(worker)).toEqual([]);
  expect((await popup(worker, 3)).startFound).toBeUndefined();
  expect(await go(worker, 'keep', 3)).toEqual({ refused: 'not-possible' });
  expect((await popup(worker, 2)).startFound).toEqual({
    state: 'asked',
    login: { name: 'Google', isOwner: true },
    service: 'gp-appointments.example',
  });
  await go(worker, 'keep', 2);
  expect(await own(worker)).toMatchObject([{ name: 'gp-appointments.example', start: `${GP}/` }]);
  expect((await popup(worker, 2)).startFound).toMatchObject({ state: 'kept' });
});

test('nothing is remembered that nobody asked for, of another login, or on another day', async () => {
  const { worker } = await atDeadPage();
  await worker.hear(...throughUniversity(2, TEAM, 'typed', 5000));
  expect(await own(worker)).toEqual([]);
  await worker.hear(...load(1, DEAD, 'auto_bookmark', 20_000));
  await go(worker, 'await');
  await worker.hear(...throughGoogle(3, MUSIC, 'typed', 30_000));
  expect(await own(worker)).toEqual([]);
  await worker.hear(...throughUniversity(4, TEAM, 'typed', 20 * 60 * 60_000));
  expect(await own(worker)).toEqual([]);
});

test('in a private window, and where the organisation says which services there are, nothing is offered or kept', async () => {
  const { browser, worker } = await atDeadPage();
  browser.world.privateTabs.add(1);
  expect((await popup(worker)).tellStart).toBeUndefined();
  expect(await tell(worker, TEAM)).toEqual({ refused: 'not-possible' });
  expect(await go(worker, 'await')).toEqual({ refused: 'not-possible' });

  const managed = createBrowser();
  managed.managed.set('locked', ['services']);
  const { worker: locked } = await atDeadPage(DEAD, managed);
  expect((await popup(locked)).tellStart).toBeUndefined();
  expect(await tell(locked, TEAM)).toEqual({ refused: 'not-possible' });
});

test('nothing is offered where no dead page is', async () => {
  const worker = await createBrowser().wake();
  await worker.hear(...load(1, 'https://weather.example/', 'typed', 1000));
  expect((await popup(worker)).tellStart).toBeUndefined();
  expect(await tell(worker, TEAM)).toEqual({ refused: 'not-possible' });
  expect(await go(worker, 'undo')).toEqual({ refused: 'not-possible' });
});

test('what the person says goes before what everybody knows of the request', async () => {
  const asked = google('https://www.spotify.com', OLD_STATE);
  const { worker } = await atDeadPage(asked);
  await tell(worker, MUSIC);
  expect((await popup(worker)).doors[0]).toMatchObject({ name: 'music.example', reason: 'added' });
});

test('a service that everybody knows stands there once', async () => {
  const { worker } = await atDeadPage('https://access.login.nhs.uk/enter-password');
  const [, second] = (await popup(worker)).doors;
  await worker.ask<'pick-start'>({ kind: 'pick-start', tabId: 1, serviceId: second?.id ?? '' });
  const names = (await popup(worker)).doors.map(({ name }) => name);
  expect(names[0]).toBe(second?.name);
  expect(names).toHaveLength(new Set(names).size);
});

test('at NHS login, and nowhere else, a person who was sent by a surgery or a hospital is told to begin there', async () => {
  const { worker } = await atDeadPage('https://access.login.nhs.uk/enter-password');
  expect(await popup(worker)).toMatchObject({ alsoStartsAt: 'surgery-or-hospital' });
  await worker.hear(...load(1, DEAD, 'auto_bookmark', 9000));
  expect(await popup(worker)).not.toHaveProperty('alsoStartsAt');
  await worker.hear(...load(1, 'https://access.login.nhs.uk/privacy', 'auto_bookmark', 20_000));
  expect(await popup(worker)).not.toHaveProperty('alsoStartsAt');
});

const ADFS = 'https://adfs.uni.example/adfs/ls/';
const ADFS_DEAD = `${ADFS}?wa=wsignin1.0&wtrealm=urn%3Alibrary&wctx=CfDJ8kept`;

test('a page that is one by its query alone: what is told is for its login, and makes no other page at that address a dead one', async () => {
  const { browser, worker } = await atDeadPage(ADFS_DEAD);
  expect((await popup(worker)).tellStart).toEqual({ used: [] });
  expect(await tell(worker, 'library.uni.example', 'Library')).toEqual({});
  expect((await popup(worker)).doors[0]).toMatchObject({ name: 'Library', reason: 'added' });
  // The worker may have died since; another request of that login is meant as well.
  const next = await browser.wake();
  await next.hear(...load(2, `${ADFS}?SAMLRequest=fVLL`, 'auto_bookmark', 5000));
  expect((await popup(next, 2)).doors[0]).toMatchObject({ name: 'Library', reason: 'added' });
  for (const alive of [ADFS, 'https://adfs.uni.example/', `${ADFS}idpinitiatedsignon.aspx`]) {
    await next.hear(...load(3, alive, 'auto_bookmark', 6000));
    expect((await popup(next, 3)).severity, alive).toBe('silent');
  }
});

test('where a login was begun at such a page, what it ended at is kept for it, too', async () => {
  const { worker } = await atDeadPage(ADFS_DEAD);
  expect(await go(worker, 'await')).toEqual({});
  expect((await popup(worker)).tellStart).toMatchObject({ isAwaited: true });
  const library = 'https://library.uni.example';
  await worker.hear(
    ...load(2, `${library}/`, 'typed', 3000),
    ...redirected(2, `${library}/login`, `${ADFS}?wa=wsignin1.0&wtrealm=urn%3Alibrary&wctx=CfDJ8new`, 'link', 4000),
    ...load(2, `${ADFS}?wa=wsignin1.0&wtrealm=urn%3Alibrary&wctx=CfDJ8new&client-request-id=1`, 'form_submit', 5000),
    ...load(2, `${library}/signin-wsfed`, 'form_submit', 6000),
  );
  expect(await own(worker)).toMatchObject([{ start: `${library}/`, signIn: ADFS }]);
  await worker.hear(...load(1, ADFS_DEAD, 'auto_bookmark', 9000));
  expect((await popup(worker)).doors[0]).toMatchObject({ host: 'library.uni.example', reason: 'added' });
});
