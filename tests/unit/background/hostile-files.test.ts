import { afterEach, expect, test, vi } from 'vitest';
import { BELONGINGS } from '../../../src/background/belongings.ts';
import { MAX_ALWAYS_CHOICES, MAX_OWN_SERVICES, MAX_TRUSTED_HOSTS } from '../../../src/background/settings.ts';
import { catalogue } from '../../../src/catalogue/index.ts';
import { type AddedService, addedKey, addedProviders } from '../../../src/core/added-services.ts';
import { createDirectory } from '../../../src/core/directory.ts';
import { MAX_SERVICES, MAX_USED_VALUES } from '../../../src/core/flow/memory.ts';
import { createBrowser, load } from './world.ts';

const BOOKMARK = 'https://access.login.nhs.uk/enter-email';
const IMPOSTOR = 'account.login.nhs.uk.evil.example';
const APP: AddedService = { name: 'NHS App', start: `https://${IMPOSTOR}/`, signIn: BOOKMARK };
const ROTA: AddedService = { name: 'Rota', start: 'https://rota.trust.example/', signIn: 'https://sso.trust.example/in' };
const LEARNED = { login: 'nhs-login', start: 'https://portal.surgery.example/', times: 3, days: 3, lastAtMs: 1_760_000_000_000 };

const NO_SETTINGS = { allowedHosts: [], always: [], own: [] };
const NO_MEMORY = { services: [], used: [], met: [] };

const fileWith = ({ settings = {}, memory = {} }: { settings?: object; memory?: object }): string =>
  JSON.stringify({
    format: 'frontdoor',
    version: 1,
    settings: { version: 2, ...NO_SETTINGS, ...settings },
    memory: { version: BELONGINGS.memory.migrations.length + 1, ...NO_MEMORY, ...memory },
  });

async function reader(before: Record<string, unknown> = {}) {
  const browser = createBrowser();
  for (const [key, value] of Object.entries(before)) browser.kept.set(key, value);
  const worker = await browser.wake();
  const read = (text: string) => worker.ask<'read-import'>({ kind: 'read-import', text });
  const take = (text: string, accepted: readonly string[]) =>
    worker.ask<'import-all'>({ kind: 'import-all', text, accepted: [...accepted] });
  const takeAll = async (text: string) => {
    const { lines } = await read(text);
    return take(
      text,
      lines.map(({ id }) => id),
    );
  };
  return { browser, worker, read, take, takeAll };
}

afterEach(() => vi.restoreAllMocks());

const TAKEOVER = fileWith({
  settings: { allowedHosts: [IMPOSTOR], own: [APP], always: [{ login: 'nhs-login', service: `own:${APP.start}` }], loudness: 'straight' },
});

test('a file that trusts com, net and example: nothing is taken of it, whatever is chosen, and no rule of the browser lets anything through', async () => {
  const { browser, worker, read, takeAll } = await reader();
  const file = fileWith({ settings: { allowedHosts: ['com', 'net', 'example'] } });
  const { lines } = await read(file);
  expect(lines.map(({ kind, refused }) => [kind, refused])).toEqual(Array.from({ length: 3 }, () => ['trust', 'many-hosts']));
  await takeAll(file);
  expect(browser.kept.get('settings') ?? NO_SETTINGS).toMatchObject({ allowedHosts: [] });
  expect(browser.trusted).toEqual([]);
  await worker.hear(...load(1, 'https://paypal-login.com/b', 'link', 1000));
  expect(browser.faces.get(1)?.severity).toBe('stop');
});

test('a file that would take everything over: told line by line, and what imitates is refused whatever is chosen', async () => {
  const { browser, worker, read, takeAll } = await reader();
  const { lines } = await read(TAKEOVER);
  expect(lines).toEqual([
    { id: 'trust.0', kind: 'trust', host: IMPOSTOR, refused: 'imitates' },
    { id: 'service.0', kind: 'service', name: 'NHS App', host: IMPOSTOR, signIn: 'access.login.nhs.uk', refused: 'imitates' },
    { id: 'always.0', kind: 'always', login: 'NHS login', service: '', host: undefined, refused: 'not-there' },
    { id: 'loudness', kind: 'loudness', loudness: 'straight', refused: undefined },
  ]);
  expect(browser.kept.size, 'looking changes nothing').toBe(0);
  const { options, leftOut } = await takeAll(TAKEOVER);
  expect(leftOut).toHaveLength(3);
  expect(options).toMatchObject({ allowedHosts: [], own: [], always: [], loudness: 'straight' });
  expect(browser.trusted).toEqual([]);
  await worker.hear(...load(1, BOOKMARK, 'auto_bookmark', 1000), ...load(2, APP.start, 'link', 2000));
  expect(browser.opened.map(([, url]) => url).filter((url) => url.includes(IMPOSTOR))).toEqual([]);
  expect(browser.faces.get(2)?.severity).toBe('stop');
});

test('which sites a person knows no file can say: it would keep warnings back', async () => {
  const { browser, takeAll } = await reader();
  await takeAll(fileWith({ memory: { services: [LEARNED], met: [{ hostname: 'surgerry.example', firstAtMs: 1, isOpened: true }] } }));
  expect(JSON.stringify(browser.kept.get('memory'))).toContain('portal.surgery.example');
  expect(JSON.stringify(browser.kept.get('memory'))).not.toContain('surgerry.example');
});

const HONEST = fileWith({
  settings: {
    allowedHosts: ['nhs-shop.example'],
    own: [ROTA],
    always: [
      { login: 'own.sso.trust.example', service: `own:${ROTA.start}` },
      { login: 'nhs-login', service: 'remembered:https://portal.surgery.example' },
    ],
    loudness: 'badge',
    language: 'cy',
  },
  memory: { services: [LEARNED], used: [{ fingerprint: 'ab', atMs: 1 }] },
});

test('a file of one’s own: nothing but what is harmless is taken in unasked, each line by itself when it is chosen', async () => {
  const { browser, read, take, takeAll } = await reader();
  expect((await read(HONEST)).lines.map(({ id, refused }) => [id, refused])).toEqual([
    ['trust.0', undefined],
    ['service.0', undefined],
    ['learned', undefined],
    ['always.0', undefined],
    ['always.1', undefined],
    ['loudness', undefined],
    ['language', undefined],
  ]);
  const none = (await take(HONEST, [])).options;
  expect(none).toMatchObject({ allowedHosts: [], own: [], always: [], services: [], loudness: 'popup', language: undefined, usedCount: 1 });
  const one = (await take(HONEST, ['service.0'])).options;
  expect(one).toMatchObject({ allowedHosts: [], own: [{ name: 'Rota' }], always: [], services: [] });
  const all = (await takeAll(HONEST)).options;
  expect(all).toMatchObject({
    own: [{ name: 'Rota' }],
    loudness: 'badge',
    language: 'cy',
    services: [{ host: 'portal.surgery.example', times: 3 }],
  });
  expect(all.always).toHaveLength(2);
  expect(browser.trusted).toEqual(['nhs-shop.example']);
  expect((await read(HONEST)).lines, 'the same file twice changes nothing').toEqual([]);
});

test('a choice whose service was not chosen is left out, and said', async () => {
  const { take } = await reader();
  const { leftOut, options } = await take(HONEST, ['always.0', 'always.1', 'nonsense', '__proto__']);
  expect(leftOut.map(({ id, refused }) => [id, refused])).toEqual([
    ['always.0', 'not-there'],
    ['always.1', 'not-there'],
  ]);
  expect(options.always).toEqual([]);
});

const services: readonly [own: AddedService, refused: string | undefined, because: string][] = [
  [ROTA, undefined, 'nothing is wrong with it'],
  [{ ...ROTA, start: 'https://user:password@rota.trust.example/' }, 'start-address', 'user information'],
  [{ ...ROTA, signIn: ROTA.start }, 'same-page', 'one page for two'],
  [{ ...ROTA, signIn: `https://${IMPOSTOR}/login` }, 'imitates', 'a sign-in page at an impostor'],
  [{ ...ROTA, start: 'https://nhslogin.club/' }, 'imitates', 'a start page drawn alike'],
  [{ ...ROTA, start: `https://${IMPOSTOR}./` }, 'imitates', 'a final dot'],
  [{ ...ROTA, start: `https://${IMPOSTOR.toUpperCase()}:8443/` }, 'imitates', 'capitals and a port'],
  [{ ...ROTA, start: 'https://xn--pypal-4ve.com/' }, 'imitates', 'a letter of another script'],
  [{ ...ROTA, start: 'https://rota/' }, 'start-address', 'a single label'],
  [{ ...ROTA, start: BOOKMARK }, 'start-cannot-open', 'a start page that is a sign-in page'],
  [{ ...ROTA, name: '\u202e\u200b\u2066' }, 'name', 'nothing to be seen'],
];

test.for(services)('a service in a file goes through the checks of typing: %j is %s', async ([own, refused]) => {
  const { read, worker } = await reader();
  const { lines } = await read(fileWith({ settings: { own: [own] } }));
  expect(lines).toMatchObject([{ kind: 'service', refused }]);
  expect((await worker.ask<'add-service'>({ kind: 'add-service', ...own })).refused).toBe(refused);
});

test('a name that is shown to somebody who decides holds nothing unseen, and the host stands beside it', async () => {
  const { read, takeAll } = await reader();
  const text = fileWith({ settings: { own: [{ ...ROTA, name: 'NHS\u202e App\u200b\u0000 \ud800\u{e0041}' }] } });
  expect((await read(text)).lines).toMatchObject([{ name: 'NHS App', host: 'rota.trust.example' }]);
  expect((await takeAll(text)).options.own).toMatchObject([{ name: 'NHS App' }]);
});

test('two services that lead to each other’s sign-in page: neither is added', async () => {
  const [a, b] = ['https://a.trust.example/in', 'https://b.trust.example/in'];
  const own = [
    { name: 'A', start: a, signIn: b },
    { name: 'B', start: b, signIn: a },
  ];
  const { read } = await reader();
  expect((await read(fileWith({ settings: { own } }))).lines.map(({ refused }) => refused)).toEqual([
    'start-cannot-open',
    'start-cannot-open',
  ]);
});

test('services that were learned are one line; those that are unsafe are another, and refused', async () => {
  const { read, takeAll } = await reader();
  const text = fileWith({
    memory: {
      services: [
        LEARNED,
        { ...LEARNED, start: `https://${IMPOSTOR}/` },
        { ...LEARNED, start: 'http://portal.surgery.example/' },
        { ...LEARNED, login: 'nobody', start: 'https://b.example/' },
        { ...LEARNED, login: 'server@idp.uni.example', start: 'https://moodle.uni.example/' },
        { ...LEARNED, login: 'server@\u202euni', start: 'https://c.example/' },
      ],
    },
  });
  expect((await read(text)).lines).toEqual([
    { id: 'learned', kind: 'learned', hosts: ['portal.surgery.example', 'moodle.uni.example'] },
    {
      id: 'learned-refused',
      kind: 'learned-refused',
      hosts: [IMPOSTOR, 'portal.surgery.example', 'b.example', 'c.example'],
      refused: 'unsafe',
    },
  ]);
  expect((await takeAll(text)).options.services.map(({ host }) => host).toSorted()).toEqual([
    'moodle.uni.example',
    'portal.surgery.example',
  ]);
});

test('what the organisation has locked is not taken in', async () => {
  const { browser, worker, read, takeAll } = await reader();
  browser.managed.set('locked', ['allowedHosts', 'services', 'always', 'loudness', 'language']);
  await worker.policyChanged();
  const { lines } = await read(HONEST);
  expect(lines.map(({ kind, refused }) => [kind, refused])).toEqual([
    ['trust', 'locked'],
    ['service', 'locked'],
    ['learned', undefined],
    ['always', 'locked'],
    ['always', 'locked'],
    ['loudness', 'locked'],
    ['language', 'locked'],
  ]);
  await takeAll(HONEST);
  expect(browser.kept.get('settings') ?? NO_SETTINGS).not.toMatchObject({ language: 'cy' });
  expect(JSON.stringify(browser.kept.get('settings') ?? '')).not.toMatch(/nhs-shop|Rota|badge/);
});

const many = <T>(count: number, make: (i: number) => T): readonly T[] => Array.from({ length: count }, (_, i) => make(i));
const hostsOf = (count: number) => many(count, (i) => `host-${i}.example`);
const ownOf = (count: number) =>
  many(count, (i) => ({ name: `Service ${i}`, start: `https://s${i}.trust.example/`, signIn: `https://sso${i}.trust.example/in` }));
const alwaysOf = (count: number) => many(count, (i) => ({ login: `server@idp${i}.example`, service: 'nhs-app' }));
const learnedOf = (count: number) => many(count, (i) => ({ ...LEARNED, start: `https://s${i}.example/` }));
const usedOf = (count: number) => many(count, (i) => ({ fingerprint: `f${i}`, atMs: i }));

const lists: readonly [place: string, most: number, make: (count: number) => { settings?: object; memory?: object }][] = [
  ['settings.allowedHosts', MAX_TRUSTED_HOSTS, (count) => ({ settings: { allowedHosts: hostsOf(count) } })],
  ['settings.own', MAX_OWN_SERVICES, (count) => ({ settings: { own: ownOf(count) } })],
  ['settings.always', MAX_ALWAYS_CHOICES, (count) => ({ settings: { always: alwaysOf(count) } })],
  ['memory.services', MAX_SERVICES, (count) => ({ memory: { services: learnedOf(count) } })],
  ['memory.used', MAX_USED_VALUES, (count) => ({ memory: { used: usedOf(count) } })],
];

test.for(lists)('%s: %i are taken in, one more is refused with the place', async ([place, most, make]) => {
  const { read, takeAll, browser } = await reader();
  for (const count of [most - 1, most]) expect((await takeAll(fileWith(make(count)))).refused, String(count)).toBeUndefined();
  const [area = '', list = ''] = place.split('.');
  expect(Object(browser.kept.get(area))[list]).toHaveLength(most);
  for (const count of [most + 1, 8000]) expect((await read(fileWith(make(count)))).refused).toEqual({ because: 'too-many', place });
});

test.for(lists)(
  '%s: what was kept beyond the limit is cut, the whole is set aside, and the next waking is as before',
  async ([place, most, make]) => {
    const [area = '', list = ''] = place.split('.');
    const item = Object(JSON.parse(fileWith(make(8000))))[area];
    const { browser, worker } = await reader({ [area]: item });
    expect(Object(browser.kept.get(area))[list]).toHaveLength(most);
    const { broken } = await worker.ask<'show-options'>({ kind: 'show-options' });
    expect(broken).toHaveLength(1);
    expect(browser.kept.get(broken[0]?.key ?? '')).toEqual(item);
    await worker.ask<'remove-broken'>({ kind: 'remove-broken' });
    expect((await (await browser.wake()).ask<'show-options'>({ kind: 'show-options' })).broken).toEqual([]);
  },
);

test('the lists that somebody fills by hand end at the same limits', async () => {
  const { worker, takeAll, read } = await reader();
  await takeAll(fileWith({ settings: { allowedHosts: hostsOf(MAX_TRUSTED_HOSTS), own: ownOf(MAX_OWN_SERVICES) } }));
  expect((await worker.ask<'allow-host'>({ kind: 'allow-host', hostname: 'one-more.example' })).refused).toBe('too-many');
  expect((await worker.ask<'allow-host'>({ kind: 'allow-host', hostname: 'host-1.example' })).refused).toBeUndefined();
  expect((await worker.ask<'add-service'>({ kind: 'add-service', ...ROTA })).refused).toBe('too-many');
  const { lines } = await read(fileWith({ settings: { allowedHosts: ['one-more.example'], own: [ROTA] } }));
  expect(lines.map(({ refused }) => refused)).toEqual(['too-many', 'too-many']);
});

const numbers: readonly [field: 'times' | 'lastAtMs', value: number, isFine: boolean][] = [
  ['lastAtMs', 0, true],
  ['lastAtMs', 8.64e15, true],
  ['lastAtMs', 8.64e15 + 1, false],
  ['lastAtMs', 1e300, false],
  ['lastAtMs', -1, false],
  ['times', 0, true],
  ['times', 1_000_000, true],
  ['times', 1_000_001, false],
  ['times', 0.5, false],
  ['times', -1, false],
];

test.for(numbers)('%s of %d: taken in %s, and the login is guided all the same', async ([field, value, isFine]) => {
  const complaint = vi.spyOn(console, 'error');
  const text = fileWith({ memory: { services: [{ ...LEARNED, [field]: value }] } });
  const { worker, read, takeAll } = await reader();
  expect((await read(text)).refused).toEqual(isFine ? undefined : { because: 'malformed', place: `memory.services.0.${field}` });
  await takeAll(text);
  await worker.hear(...load(1, BOOKMARK, 'auto_bookmark', 1000));
  expect((await worker.popup()).severity).toBe('guide');
  expect(complaint).not.toHaveBeenCalled();
});

test('a number that was kept before and that nobody can read costs its entry, not the others', async () => {
  const memory = {
    version: BELONGINGS.memory.migrations.length + 1,
    services: [
      { ...LEARNED, lastAtMs: 1e300 },
      { ...LEARNED, start: 'https://b.example/' },
    ],
    used: [],
  };
  const { worker } = await reader({ memory });
  await worker.hear(...load(1, BOOKMARK, 'auto_bookmark', 1000));
  const options = await worker.ask<'show-options'>({ kind: 'show-options' });
  expect(options.services.map(({ host }) => host)).toEqual(['b.example']);
  expect(options.broken).toHaveLength(1);
  expect((await worker.popup()).severity).toBe('guide');
});

test('what was kept before it was asked has no effect when it fails, and can be seen and removed', async () => {
  const own = [APP, ROTA, { ...ROTA, start: 'https://a@rota.trust.example/x' }];
  const settings = {
    version: 2,
    allowedHosts: ['com', IMPOSTOR, 'nhs-shop.example'],
    always: [{ login: 'nhs-login', service: `own:${APP.start}` }],
    own,
    loudness: 'straight',
  };
  const { browser, worker } = await reader({ settings });
  expect(browser.trusted, 'the browser lets nobody else through').toEqual(['nhs-shop.example']);
  await worker.hear(...load(1, BOOKMARK, 'auto_bookmark', 1000), ...load(2, APP.start, 'link', 2000));
  expect(browser.opened.filter(([, url]) => url.includes('evil'))).toEqual([]);
  expect(browser.faces.get(2)?.severity).toBe('stop');
  const nonce = browser.opened.find(([tabId]) => tabId === 2)?.[1].split('#')[1] ?? '';
  expect((await worker.ask<'show-warning'>({ kind: 'show-warning', nonce })).kind).toBe('warning');
  expect((await worker.servicesNamed('NHS App')).map(({ start }) => start)).not.toContain(APP.start);
  expect((await worker.ask<'open-service'>({ kind: 'open-service', tabId: 1, serviceId: `own:${APP.start}` })).done).toBe(false);

  const options = await worker.ask<'show-options'>({ kind: 'show-options' });
  expect(options.refusedHosts).toEqual(['com', IMPOSTOR]);
  expect(options.own.map(({ refused }) => refused)).toEqual(['imitates', undefined, 'start-address']);
  expect(options.always).toMatchObject([{ service: undefined }]);
  await worker.ask<'disallow-host'>({ kind: 'disallow-host', hostname: IMPOSTOR });
  const left = await worker.ask<'remove-service'>({ kind: 'remove-service', key: addedKey(APP) });
  expect([left.refusedHosts, left.own.length]).toEqual([['com'], 2]);
});

test('being added clears nobody: a sign-in page of an impostor stays one', async () => {
  const own = [{ ...ROTA, signIn: `https://${IMPOSTOR}/login` }];
  const { browser, worker } = await reader({ settings: { version: 2, ...NO_SETTINGS, own } });
  await worker.hear(...load(1, `https://${IMPOSTOR}/login`, 'link', 1000));
  expect(browser.faces.get(1)?.severity).toBe('stop');
});

test('who imitates a name for certain is not cleared by typing either; the person can still go on', async () => {
  const { browser, worker } = await reader();
  expect((await worker.ask<'allow-host'>({ kind: 'allow-host', hostname: IMPOSTOR })).refused).toBe('imitates');
  expect((await worker.ask<'allow-host'>({ kind: 'allow-host', hostname: 'co.uk' })).refused).toBe('many-hosts');
  await worker.hear(...load(1, `https://${IMPOSTOR}/`, 'link', 1000));
  const nonce = browser.opened[0]?.[1].split('#')[1] ?? '';
  expect((await worker.ask<'unsafely-continue'>({ kind: 'unsafely-continue', nonce })).done).toBe(true);
});

test('services that were added cost as many steps as there are, once a page needs them, and none before', async () => {
  const everybodys = createDirectory(catalogue);
  const { URL: RealUrl } = globalThis;
  let made = 0;
  const counted = (work: () => void): number => {
    made = 0;
    work();
    return made;
  };
  globalThis.URL = class extends RealUrl {
    constructor(text: string | URL, base?: string | URL) {
      made += 1;
      super(text, base);
    }
  };
  try {
    const stepsFor = (count: number) =>
      counted(() => expect(addedProviders(ownOf(count) as AddedService[], everybodys)).toHaveLength(count));
    expect(stepsFor(8000) / stepsFor(100)).toBeLessThan(90);
    const atWaking = async (count: number) => {
      const { worker } = await reader({ settings: { version: 2, ...NO_SETTINGS, own: ownOf(count) } });
      made = 0;
      await worker.hear(...load(1, 'https://www.weather-of-today.example/', 'link', 1000));
      return made;
    };
    expect((await atWaking(MAX_OWN_SERVICES)) - (await atWaking(0))).toBeLessThanOrEqual(3 * MAX_OWN_SERVICES);
    expect((await atWaking(8000)) - (await atWaking(0)), 'what is too long is cut').toBeLessThanOrEqual(3 * MAX_OWN_SERVICES);
  } finally {
    globalThis.URL = RealUrl;
  }
});

test('a policy of 8,000 services is cut, with a line that says so', async () => {
  const { browser, worker } = await reader();
  browser.managed.set('services', ownOf(8000));
  browser.managed.set('allowedHosts', hostsOf(8000));
  await worker.policyChanged();
  const { own, allowedHosts, policy } = await worker.ask<'show-options'>({ kind: 'show-options' });
  expect([own.length, allowedHosts.length]).toEqual([MAX_OWN_SERVICES, MAX_TRUSTED_HOSTS]);
  expect(policy.problems).toEqual(['allowedHosts: only the first 200 of 8000 are used', 'services: only the first 100 of 8000 are used']);
});
