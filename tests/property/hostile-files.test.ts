import { afterEach, beforeEach, expect, test } from 'vitest';
import { BELONGINGS, type Belongings } from '../../src/background/belongings.ts';
import { readExport } from '../../src/background/exchange.ts';
import { createTakeIn } from '../../src/background/file-import.ts';
import { NO_POLICY } from '../../src/background/policy.ts';
import {
  DEFAULT_SETTINGS,
  fittingSettings,
  MAX_ALWAYS_CHOICES,
  MAX_OWN_SERVICES,
  MAX_TRUSTED_HOSTS,
} from '../../src/background/settings.ts';
import { marksAfter, statementsOf } from '../../src/background/shared-choices.ts';
import { catalogue } from '../../src/catalogue/index.ts';
import { addedById } from '../../src/core/added-services.ts';
import { MAX_SERVICES } from '../../src/core/flow/memory.ts';
import { createPersonalDirectories } from '../../src/core/personal-directory.ts';
import { trustRefusal } from '../../src/core/trusted-host-check.ts';
import { SEED } from '../seed.ts';
import { SIZE } from '../size.ts';
import { createBrowser, load } from '../unit/background/world.ts';
import { oneOf, type Random, randomFrom } from '../vectors/random-addresses.ts';

/** Good files, settings of other browsers and policies, each spoilt in a few places. A third each. */
const RUNS = Math.ceil(SIZE.hostileFiles / 3);
const timeout = 60_000 + 20 * SIZE.hostileFiles;

const BOOKMARK = 'https://access.login.nhs.uk/enter-email';
const ROTA = 'https://rota.trust.example/';
const EVIL = 'account.login.nhs.uk.evil.example';
const IMPOSTORS = [EVIL, 'nhslogin.club', 'xn--pypal-4ve.com', 'nhs-login-verify.com'] as const;

/** What hurts, or takes over, wherever it stands. */
const HOSTILE: readonly [unknown, ...unknown[]] = [
  null,
  true,
  -1,
  0.5,
  1e300,
  8.64e15,
  8.64e15 + 1,
  '',
  '__proto__',
  'constructor',
  '\u202eNHS App\u200b',
  'x'.repeat(3000),
  'nhs-login',
  'nhs-app',
  `own:https://${EVIL}/`,
  `own:${ROTA}`,
  'remembered:https://portal.surgery.example',
  'brand:paypal',
  'server@idp.uni.example',
  'server@',
  'straight',
  'cy',
  'co.uk',
  'com',
  'nhs-shop.example',
  ...IMPOSTORS,
  ...IMPOSTORS.map((host) => `https://${host}/`),
  `https://${EVIL}./`,
  `https://${EVIL.toUpperCase()}:8443/`,
  `https://a:b@${EVIL}/`,
  'https://access.login.nhs.uk@weather.example/',
  'https://192.0.2.7/www.paypal.com',
  'http://portal.surgery.example/',
  'javascript:alert(1)',
  BOOKMARK,
  ROTA,
  [],
  {},
  { __proto__: null, toString: 1 },
];

type Json = { [key: string]: unknown } | unknown[];
const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** Every list and object in it. */
function parts(value: Json): readonly [Json, ...Json[]] {
  return [value, ...Object.values(value).filter(isJson).flatMap(parts)];
}

/** Something else in its place; mostly of the same kind, or it would be refused at the door. */
function instead(of: unknown, random: Random): unknown {
  const isLike = (value: unknown): boolean =>
    typeof of === 'string' && of.startsWith('https:')
      ? typeof value === 'string' && value.startsWith('https:')
      : typeof value === typeof of;
  const [first, ...others] = random() < 0.9 ? HOSTILE.filter(isLike) : HOSTILE;
  return structuredClone(oneOf([first, ...others], random));
}

function spoil(value: Json, random: Random): void {
  const part = oneOf(parts(value), random);
  const keys = Object.keys(part);
  const [key, another] = [keys, keys].map((all) => all[Math.floor(random() * all.length)] ?? '0');
  const deed = random();
  if (deed < 0.6) Reflect.set(part, key ?? '', instead(Reflect.get(part, key ?? ''), random));
  else if (deed < 0.7) Reflect.deleteProperty(part, key ?? '');
  else if (deed < 0.8) Reflect.set(part, key ?? '', structuredClone(Reflect.get(part, another ?? '')));
  else if (deed < 0.95 && Array.isArray(part)) part.push(random() < 0.5 ? structuredClone(part[0]) : instead(part[0], random));
  else if (deed > 0.998 && Array.isArray(part)) part.push(...Array.from({ length: 8000 }, () => structuredClone(part[0])));
  else
    Object.defineProperty(part, oneOf(['__proto__', 'constructor', 'extra', 'length2'], random), {
      value: structuredClone(oneOf(HOSTILE, random)),
      enumerable: true,
      configurable: true,
      writable: true,
    });
}

function spoilt(value: Json, random: Random): Json {
  const copy = structuredClone(value);
  for (let i = 0; i < 1 + random() * 3; i += 1) spoil(copy, random);
  return JSON.parse(JSON.stringify(copy));
}

const SETTINGS = {
  allowedHosts: ['nhs-shop.example', 'portal.example.org'],
  always: [
    { login: 'own.sso.trust.example', service: `own:${ROTA}` },
    { login: 'nhs-login', service: 'nhs-app' },
  ],
  own: [
    { name: 'Rota', start: ROTA, signIn: 'https://sso.trust.example/in' },
    { name: 'Records', start: 'https://records.trust.example/', signIn: BOOKMARK },
  ],
  loudness: 'popup',
  language: 'cy',
};

const FILE = {
  format: 'frontdoor',
  version: 1,
  settings: { version: 2, ...SETTINGS },
  memory: {
    version: BELONGINGS.memory.migrations.length + 1,
    services: [
      { login: 'nhs-login', start: 'https://portal.surgery.example/', times: 3, days: 3, lastAtMs: 1_760_000_000_000 },
      { login: 'server@idp.uni.example', start: 'https://moodle.uni.example/', times: 1, days: 1, lastAtMs: 1_750_000_000_000 },
    ],
    used: [{ fingerprint: 'ab', atMs: 1 }],
    met: [{ hostname: 'www.moodie.uni.example', firstAtMs: 1, isOpened: false }],
  },
};

const POLICY = {
  services: [{ name: 'Rota', start: ROTA, signIn: 'https://sso.trust.example/in' }],
  providers: [{ id: 'uni', name: 'Example University', hosts: ['idp.uni.example'], interior: [{ path: '/idp/profile/**' }] }],
  names: [
    { name: 'Example Trust', hosts: ['www.exampletrust.example'], words: ['exampletrust'], start: 'https://www.exampletrust.example/' },
  ],
  servers: [{ id: 'portal', name: 'Portal', interior: [{ path: '/trustportal/step' }] }],
  allowedHosts: ['nhs-shop.example'],
  always: [{ login: 'https://sso.trust.example/in', service: ROTA }],
  loudness: 'straight',
  locked: ['loudness'],
  helpDeskLink: 'https://help.trust.example/',
};

const directories = createPersonalDirectories(catalogue);
const everybodys = directories({ own: [], allowedHosts: [], learned: [] });
const directoryOf = ({ settings: { own, allowedHosts }, memory }: Belongings) =>
  directories({ own, allowedHosts, learned: memory.services });
const takeIn = createTakeIn(
  directoryOf,
  () => NO_POLICY,
  () => 1_795_000_000_000,
);
const NOBODY: Belongings = { settings: BELONGINGS.settings.empty, memory: BELONGINGS.memory.empty, sync: { on: false } };

const { URL: RealUrl } = globalThis;
let made = 0;

const { error: reportError } = console;

beforeEach(() => {
  // What the worker catches so that one page cannot cost the others their guard, it reports here. A spy would keep all that it is told, of 200,000 workers.
  console.error = (what, error) => {
    if (!/could not share/.test(String(what))) throw new Error(`${what} ${error}`);
  };
  globalThis.URL = class extends RealUrl {
    constructor(text: string | URL, base?: string | URL) {
      made += 1;
      super(text, base);
    }
  };
});

afterEach(() => {
  console.error = reportError;
  globalThis.URL = RealUrl;
});

/** Addresses that are read for a file: some for each of as many entries as a list can have, never for all that a file holds. */
const MOST_ADDRESSES = 60 * (MAX_TRUSTED_HOSTS + MAX_ALWAYS_CHOICES + MAX_OWN_SERVICES + MAX_SERVICES);

/** Nobody may be led there. */
function expectSafe(start: string, because: string): void {
  const url = new RealUrl(start);
  expect([url.protocol, url.username, url.password], because).toEqual(['https:', '', '']);
  expect(everybodys.resembles(url)?.certainty, `${because}: ${start}`).not.toBe('certain');
}

test(`${RUNS} files: nothing throws, nobody certain is cleared, and no door is without the checks of typing`, { timeout }, () => {
  const random = randomFrom(SEED);
  let [read, refusedLines, doors] = [0, 0, 0];
  for (let i = 0; i < RUNS; i += 1) {
    const text = JSON.stringify(spoilt(FILE, random));
    const because = `SEED=${SEED}, file ${i}: ${text.slice(0, 1500)}`;
    const file = readExport(text);
    if ('because' in file) continue;
    read += 1;
    made = 0;
    const unasked = takeIn(file, NOBODY, () => false).after;
    expect(unasked.settings, because).toEqual(NOBODY.settings);
    expect(unasked.memory.services, because).toEqual([]);
    const { after, lines } = takeIn(file, NOBODY, () => true);
    refusedLines += lines.filter(({ refused }) => refused !== undefined).length;
    const { allowedHosts, always, own } = after.settings;
    for (const host of allowedHosts) expect(trustRefusal(host, everybodys), because).toBeUndefined();
    const directory = directoryOf(after);
    for (const host of IMPOSTORS) expect(directory.resembles(new RealUrl(`https://${host}/`))?.certainty, because).toBe('certain');
    expect(directory.own().length, because).toBe(own.length);
    for (const { start } of [...own, ...after.memory.services]) {
      doors += 1;
      expectSafe(start, because);
    }
    for (const { login, service } of always) {
      const known = directory.serviceById(service) ?? addedById(directory.own(), service);
      expect(known !== undefined || /^(?:remembered|brand):/.test(service), because).toBe(true);
      expect(login, because).toMatch(/^[\w.@-]+$/);
    }
    expect(JSON.stringify(lines), because).not.toMatch(/[\u202a-\u202e\u200b\u2066-\u2069]/);
    expect(made, because).toBeLessThan(MOST_ADDRESSES);
  }
  expect(read).toBeGreaterThan(RUNS / 100);
  expect(refusedLines).toBeGreaterThan(RUNS / 250);
  expect(doors).toBeGreaterThan(RUNS / 100);
});

/** What a browser does with a bookmark of a login and with impostors, whatever it was told before. */
async function expectGuarded({ browser, worker }: Awake, because: string): Promise<void> {
  for (const host of browser.trusted) expect(trustRefusal(host, everybodys), because).toBeUndefined();
  await worker.hear(...load(1, BOOKMARK, 'auto_bookmark', 1000), ...load(2, `https://${EVIL}/`, 'link', 2000));
  expect(browser.faces.get(2)?.severity, because).toBe('stop');
  const opened = browser.opened.filter(([, url]) => url.startsWith('http'));
  for (const [, url] of opened) expectSafe(url, because);
  const { doors } = await worker.popup();
  for (const { host } of doors) expect(everybodys.resembles(new RealUrl(`https://${host}/`))?.certainty, because).not.toBe('certain');
}

interface Awake {
  readonly browser: ReturnType<typeof createBrowser>;
  readonly worker: Awaited<ReturnType<ReturnType<typeof createBrowser>['wake']>>;
}

/** What other browsers share: an item a choice, each under its own key, and some of them spoilt. */
function sharedItems(random: Random): Json {
  const chosen = fittingSettings(spoilt(SETTINGS, random) as object);
  const marks = marksAfter(DEFAULT_SETTINGS, chosen, {}, 1_795_000_000_000);
  const items = [...statementsOf(chosen, marks)].map(([key, statement]) => [`choice:${key}`, statement]);
  return spoilt({ head: { version: 2 }, ...Object.fromEntries(items) }, random);
}

/** The same as the first version did: as one text. */
function sharedText(random: Random): Json {
  const head = random() < 0.1 ? spoilt({ version: 1, parts: 1 }, random) : { version: 1, parts: 1 };
  return { head, 'part:0': JSON.stringify(spoilt(SETTINGS, random)) };
}

test(`${RUNS} times what other browsers share: the same`, { timeout }, async () => {
  const random = randomFrom(SEED);
  let [taken, refused] = [0, 0];
  for (let i = 0; i < RUNS; i += 1) {
    const shared = (i % 2 === 0 ? sharedItems : sharedText)(random);
    const because = `SEED=${SEED}, shared ${i}: ${JSON.stringify(shared).slice(0, 1500)}`;
    const browser = createBrowser(undefined, new Map<string, unknown>(Object.entries(shared as object)));
    browser.kept.set('sync', { version: 1, on: true });
    made = 0;
    const worker = await browser.wake();
    await worker.synced();
    const isTaken = browser.kept.has('settings');
    if (isTaken) taken += 1;
    else refused += 1;
    await expectGuarded({ browser, worker }, because);
    expect(made, because).toBeLessThan(MOST_ADDRESSES);
  }
  expect(taken).toBeGreaterThan(RUNS / 25);
  expect(refused).toBeGreaterThan(RUNS / 25);
});

test(`${RUNS} policies: the same`, { timeout }, async () => {
  const random = randomFrom(SEED);
  let [applied, skipped] = [0, 0];
  for (let i = 0; i < RUNS; i += 1) {
    const policy = spoilt(POLICY, random);
    const because = `SEED=${SEED}, policy ${i}: ${JSON.stringify(policy).slice(0, 1500)}`;
    const browser = createBrowser();
    for (const [key, value] of Object.entries(policy)) browser.managed.set(key, value);
    made = 0;
    const worker = await browser.wake();
    await expectGuarded({ browser, worker }, because);
    expect(made, because).toBeLessThan(MOST_ADDRESSES);
    if (i % 10 > 0) continue;
    const { own, policy: shown } = await worker.ask<'show-options'>({ kind: 'show-options' });
    applied += own.filter(({ refused }) => refused === undefined).length;
    skipped += shown.problems.length;
  }
  expect(applied).toBeGreaterThan(RUNS / 100);
  expect(skipped).toBeGreaterThan(RUNS / 100);
});
