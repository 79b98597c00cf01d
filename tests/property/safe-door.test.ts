import { expect, test } from 'vitest';
import { catalogue } from '../../src/catalogue/index.ts';
import { judgementOf } from '../../src/cli/answer.ts';
import { createDirectory } from '../../src/core/directory.ts';
import { isSafeDoor } from '../../src/core/safe-door.ts';
import { SEED } from '../seed.ts';
import { SIZE } from '../size.ts';
import { createBrowser, load } from '../unit/background/world.ts';
import { cataloguePages } from '../vectors/catalogue-pages.ts';
import { LOGIN_MAKERS } from '../vectors/login-makers.ts';
import { oneOf, type Random, randomFrom } from '../vectors/random-addresses.ts';

/** Wherever a door comes from, and wherever it is used: none leads to a host that imitates a protected name for certain, nor to a maker of login software. */

const RUNS = Math.ceil(SIZE.addresses / 20);
const DAY_MS = 86_400_000;
const everybodys = createDirectory(catalogue);
const isImpostor = (start: string): boolean => everybodys.resembles(new URL(start))?.certainty === 'certain';
/** To its front page, or to its machine that signs people in. */
const leadsToMaker = (start: string): boolean => {
  const { hostname, pathname } = new URL(start);
  return pathname === '/' && LOGIN_MAKERS.includes(hostname.replace(/^(?:www|login)\./, ''));
};

const DEAD: readonly [string, ...string[]] = [
  'https://access.login.nhs.uk/enter-email',
  'https://idp.uni.example/idp/profile/SAML2/Redirect/SSO?execution=e1s1',
  'https://accounts.google.com/v3/signin/identifier?opparams=x',
];
const LOGINS: readonly [string, ...string[]] = ['nhs-login', 'server@idp.uni.example', 'google', 'microsoft'];

const MAKERS: readonly [string, ...string[]] = [LOGIN_MAKERS[0] ?? expect.fail(), ...LOGIN_MAKERS.slice(1)];

/** A start page: honest, an impostor's, or something in between. */
function randomStart(random: Random): string {
  const official = oneOf(['account.login.nhs.uk', 'www.paypal.com', 'accounts.google.com', 'www.nhsapp.service.nhs.uk'], random);
  const makes: readonly [() => string, ...(() => string)[]] = [
    () => `https://${official}.evil${Math.floor(random() * 99)}.example/`,
    () => `https://${official.replaceAll('.', '-')}.evil.example/in`,
    () => 'https://nhslogin.club/nhs',
    () => 'https://www.nhs-login-verify.com/',
    () => `https://portal${Math.floor(random() * 99)}.surgery.example/nhs`,
    () => `https://${official}/`,
    () => 'https://www.paypal-fans.example/',
    () => `http://portal${Math.floor(random() * 99)}.surgery.example/`,
    () => `https://${oneOf(['', 'www.', 'login.'], random)}${oneOf(MAKERS, random)}/`,
  ];
  return oneOf(makes, random)();
}

test(`${RUNS} people, with what they learned, chose, were sent and were set: no door of theirs is an impostor's, nor, but in their own words, a maker's`, async () => {
  const random = randomFrom(SEED);
  let [doors, planted, atMakers] = [0, 0, 0];
  for (let run = 0; run < RUNS; run += 1) {
    const browser = createBrowser(undefined, new Map(), undefined);
    const { nowMs } = browser.world;
    const some = <T>(make: () => T): readonly T[] => Array.from({ length: Math.floor(random() * 6) }, make);
    const services = some(() => {
      const days = Math.floor(random() * 5);
      return { login: oneOf(LOGINS, random), start: randomStart(random), times: days, days, lastAtMs: nowMs - DAY_MS };
    });
    const own = some(() => ({ name: 'NHS App', start: randomStart(random), signIn: oneOf(DEAD, random).split('?')[0] ?? '' }));
    const always = some(() => ({
      login: oneOf(LOGINS, random),
      service: random() < 0.5 ? `own:${randomStart(random)}` : `remembered:${new URL(randomStart(random)).origin}`,
    }));
    const loudness = random() < 0.5 ? 'straight' : 'popup';
    const allowedHosts = some(() => new URL(randomStart(random)).hostname);
    planted += [...services, ...own].filter(({ start }) => isImpostor(start)).length;
    browser.kept.set('memory', { version: 2, services, used: [], met: [] });
    browser.kept.set('settings', { version: 2, allowedHosts, always, own, loudness });
    for (const service of own) browser.managed.set('services', [service]);
    const worker = await browser.wake();

    const dead = oneOf(DEAD, random);
    const page =
      random() < 0.3 ? `${dead}${dead.includes('?') ? '&' : '?'}redirect_uri=${encodeURIComponent(`${randomStart(random)}cb`)}` : dead;
    await worker.hear(...load(1, page, 'auto_bookmark', 1000));
    // What is told at that page is looked at like all else.
    const told = some(() => randomStart(random));
    for (const start of told) await worker.ask<'tell-start'>({ kind: 'tell-start', tabId: 1, name: '', start });
    for (const { start } of services)
      await worker.ask<'pick-start'>({ kind: 'pick-start', tabId: 1, serviceId: `remembered:${new URL(start).origin}` });
    const { doors: offered, allDoors } = await worker.popup();
    const [bookmark] = await worker.ask<'judge-bookmarks'>({ kind: 'judge-bookmarks', urls: [page] });
    const found = await worker.servicesNamed(oneOf(['nhs', 'evil', 'portal', '', 'club'], random));
    for (const { id } of [...offered, ...services.map(({ start }) => ({ id: `remembered:${new URL(start).origin}` }))])
      await worker.ask<'open-service'>({ kind: 'open-service', tabId: 1, serviceId: id });
    const used = [
      ...[...offered, ...allDoors].map(({ host }) => `https://${host}/`),
      ...(bookmark?.doors ?? []).map(({ start }) => start),
      ...found.map(({ start }) => start),
      ...browser.opened.map(([, url]) => url).filter((url) => url.startsWith('https:')),
    ];
    doors += used.length;
    // What a person, or their organisation, wrote out is theirs.
    const written = [...own.map(({ start }) => start), ...told];
    atMakers += services.filter(({ start }) => leadsToMaker(start) && !written.includes(start)).length;
    expect(used.filter(isImpostor), `SEED=${SEED}, run ${run}`).toEqual([]);
    expect(
      used.filter((start) => leadsToMaker(start) && !written.includes(start)),
      `SEED=${SEED}, run ${run}`,
    ).toEqual([]);
    expect(browser.opened.filter(([, url]) => url.startsWith('http:'))).toEqual([]);
  }
  expect(planted).toBeGreaterThan(RUNS / 2);
  expect(doors).toBeGreaterThan(RUNS * 10);
  expect(atMakers).toBeGreaterThan(0);
});

test('the makers are not those of the catalogue alone', () => {
  const catalogued = new Set(catalogue.servers.flatMap(({ tenantsAt = [] }) => tenantsAt));
  expect(LOGIN_MAKERS.filter((maker) => !catalogued.has(maker)).length).toBeGreaterThan(0);
});

test('no service of the catalogue is unsafe, or is the front page of a maker of login software', () => {
  const services = catalogue.providers.flatMap((provider) => provider.services);
  expect(services.length).toBeGreaterThan(150);
  expect(services.filter((service) => !isSafeDoor(service, everybodys)).map(({ id }) => id)).toEqual([]);
  expect(services.filter(({ start }) => leadsToMaker(start)).map(({ id }) => id)).toEqual([]);
});

test('of every page of the catalogue, at its hosts, at unknown ones and at makers’, no matter whom it is made for: no door imitates, leads to a maker, or is not encrypted', () => {
  const askers = [
    'https://evil.example/cb',
    'http://plain.example/cb',
    'https://account.login.nhs.uk.evil.example/cb',
    ...LOGIN_MAKERS.flatMap((host) => [`https://${host}/cb`, `https://login.${host}/cb`]),
  ];
  let [doors, atMakers] = [0, 0];
  const pages = cataloguePages(catalogue);
  for (const [i, { system, urls }] of pages.entries()) {
    const others = [0, 1, 2].map((k) => LOGIN_MAKERS[(3 * i + k) % LOGIN_MAKERS.length] ?? '');
    const hosts =
      system.kind === 'server'
        ? ['sso.college.example', ...new Set([...(system.tenantsAt ?? []), ...others])].flatMap((host) => [
            host,
            `www.${host}`,
            `acme.${host}`,
          ])
        : [undefined];
    for (const [k, host] of hosts.entries()) {
      const url = new URL(urls[(i + k) % urls.length] ?? expect.fail());
      if (host !== undefined) url.hostname = host;
      const asker = askers[(i + 7 * k) % askers.length] ?? '';
      for (const to of [undefined, asker]) {
        if (to !== undefined) url.searchParams.set('redirect_uri', to);
        const found = judgementOf({ url, requested: url, arrival: 'bookmark', from: undefined, atMs: 1_760_000_000_000 }, everybodys);
        const starts = found.doors.map(({ service }) => service.start);
        doors += starts.length;
        if (leadsToMaker(`https://${url.hostname.split('.').slice(1).join('.')}/`)) atMakers += 1;
        expect(
          starts.filter((start) => !start.startsWith('https://') || isImpostor(start) || leadsToMaker(start)),
          url.href,
        ).toEqual([]);
      }
    }
  }
  expect(doors).toBeGreaterThan(500);
  expect(atMakers).toBeGreaterThan(50);
});
