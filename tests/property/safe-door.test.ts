import { expect, test } from 'vitest';
import { catalogue } from '../../src/catalogue/index.ts';
import { createDirectory } from '../../src/core/directory.ts';
import { SIZE } from '../size.ts';
import { createBrowser, load } from '../unit/background/world.ts';
import { oneOf, type Random, randomFrom } from '../vectors/random-addresses.ts';

/** Wherever a door comes from, and wherever it is used: none leads to a host that imitates a protected name for certain. */

const RUNS = Math.ceil(SIZE.addresses / 20);
const DAY_MS = 86_400_000;
const everybodys = createDirectory(catalogue);
const isImpostor = (start: string): boolean => everybodys.resembles(new URL(start))?.certainty === 'certain';

const DEAD: readonly [string, ...string[]] = [
  'https://access.login.nhs.uk/enter-email',
  'https://idp.uni.example/idp/profile/SAML2/Redirect/SSO?execution=e1s1',
  'https://accounts.google.com/v3/signin/identifier?opparams=x',
];
const LOGINS: readonly [string, ...string[]] = ['nhs-login', 'server@idp.uni.example', 'google', 'microsoft'];

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
  ];
  return oneOf(makes, random)();
}

test(`${RUNS} people, with what they learned, chose, were sent and were set: no door of theirs is an impostor's`, async () => {
  const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
  const random = randomFrom(seed);
  let [doors, planted] = [0, 0];
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

    const page = oneOf(DEAD, random);
    await worker.hear(...load(1, page, 'auto_bookmark', 1000));
    const { doors: offered, allDoors } = await worker.ask<'show-popup'>({ kind: 'show-popup' });
    const [bookmark] = await worker.ask<'judge-bookmarks'>({ kind: 'judge-bookmarks', urls: [page] });
    const found = await worker.named(oneOf(['nhs', 'evil', 'portal', '', 'club'], random));
    for (const { id } of [...offered, ...services.map(({ start }) => ({ id: `remembered:${new URL(start).origin}` }))])
      await worker.ask<'open-service'>({ kind: 'open-service', tabId: 1, serviceId: id });
    const used = [
      ...[...offered, ...allDoors].map(({ host }) => `https://${host}/`),
      ...(bookmark?.doors ?? []).map(({ start }) => start),
      ...found.map(({ start }) => start),
      ...browser.opened.map(([, url]) => url).filter((url) => url.startsWith('https:')),
    ];
    doors += used.length;
    expect(used.filter(isImpostor), `SEED=${seed}, run ${run}`).toEqual([]);
    expect(browser.opened.filter(([, url]) => url.startsWith('http:'))).toEqual([]);
  }
  expect(planted).toBeGreaterThan(RUNS);
  expect(doors).toBeGreaterThan(RUNS * 10);
});
