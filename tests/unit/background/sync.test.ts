import { isDeepStrictEqual } from 'node:util';
import { expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS, MAX_OWN_SERVICES, MAX_TRUSTED_HOSTS, type Settings } from '../../../src/background/settings.ts';
import { marksAfter, statementsOf } from '../../../src/background/shared-choices.ts';
import { createBrowser, load } from './world.ts';

async function twoBrowsers() {
  const cloud = new Map<string, unknown>();
  const [left, right] = [createBrowser(undefined, cloud), createBrowser(undefined, cloud)];
  const [a, b] = [await left.wake(), await right.wake()];
  return { cloud, left, right, a, b };
}

const SERVICE = { name: 'Rota', start: 'https://rota.example/', signIn: 'https://sso.example/login' };

type Awake = Awaited<ReturnType<typeof twoBrowsers>>['a'];

/** What a browser shares in which all of this was chosen at one time. */
const sharedBy = (settings: Settings) => statementsOf(settings, marksAfter(DEFAULT_SETTINGS, settings, {}, 1_760_000_000_000));

const switchOn = (worker: Awake) => worker.ask<'set-sync'>({ kind: 'set-sync', on: true });
const allow = (worker: Awake, hostname: string) => worker.ask<'allow-host'>({ kind: 'allow-host', hostname });
const shown = (worker: Awake) => worker.ask<'show-options'>({ kind: 'show-options' });

test('nothing is shared until it is switched on; then both have what either chose, and what was learned stays', async () => {
  const { cloud, a, b, right } = await twoBrowsers();
  await allow(a, 'one.example');
  await allow(b, 'two.example');
  expect(cloud.size).toBe(0);
  await switchOn(a);
  await switchOn(b);
  await a.synced();
  for (const worker of [a, b]) expect((await shown(worker)).allowedHosts).toEqual(['one.example', 'two.example']);
  expect(right.trusted).toEqual(['one.example', 'two.example']);
  expect(JSON.stringify([...cloud])).not.toContain('memory');
});

test('what is taken away in one browser is taken away in the other, and what both change is the same in the end', async () => {
  const { a, b } = await twoBrowsers();
  await allow(a, 'one.example');
  await switchOn(a);
  await switchOn(b);
  await b.ask<'disallow-host'>({ kind: 'disallow-host', hostname: 'one.example' });
  await b.synced();
  await a.synced();
  expect((await shown(a)).allowedHosts).toEqual([]);
  await a.ask<'set-loudness'>({ kind: 'set-loudness', loudness: 'badge' });
  await b.ask<'set-loudness'>({ kind: 'set-loudness', loudness: 'straight' });
  for (const worker of [a, b, a]) await worker.synced();
  expect((await shown(a)).loudness).toBe((await shown(b)).loudness);
  expect((await shown(a)).loudness).not.toBe('popup');
});

test('a killed worker takes in what was chosen elsewhere when it wakes; once switched off, no more', async () => {
  const { left, a, b } = await twoBrowsers();
  await switchOn(a);
  await switchOn(b);
  await allow(b, 'two.example');
  await b.synced();
  const again = await left.wake();
  await again.synced();
  expect((await shown(again)).allowedHosts).toEqual(['two.example']);
  await again.ask<'set-sync'>({ kind: 'set-sync', on: false });
  await allow(b, 'three.example');
  await b.synced();
  await again.synced();
  expect((await shown(again)).allowedHosts).toEqual(['two.example']);
});

test('others are newer: said, nothing changed on either side', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { cloud, a } = await twoBrowsers();
  await allow(a, 'one.example');
  await switchOn(a);
  cloud.set('head', { version: 9 });
  const before = structuredClone(cloud);
  await allow(a, 'two.example');
  await a.synced();
  expect((await shown(a)).sync).toEqual({ on: true, problem: 'newer' });
  expect((await shown(a)).allowedHosts).toEqual(['one.example', 'two.example']);
  expect(cloud).toEqual(before);
});

test.for([
  ['no statement', 'choice:000000000000000000000000', 7],
  ['a statement of no time', 'choice:000000000000000000000000', { choice: { of: 'loudness', value: 'badge' } }],
  ['a choice of what nobody can choose', 'choice:000000000000000000000000', { atMs: 5, choice: { of: 'memory', value: [] } }],
  ['a choice under the key of another', 'choice:000000000000000000000000', { atMs: 5, choice: { of: 'loudness', value: 'badge' } }],
  ['a key that is none', 'choice:../..', { atMs: 5 }],
  ['a head that says nothing', 'head', 'later'],
] as const)('%s is left as it is, and in nobody’s way', async ([, key, value]) => {
  const { cloud, a, b } = await twoBrowsers();
  await switchOn(a);
  cloud.set(key, value);
  await allow(a, 'one.example');
  await a.synced();
  await switchOn(b);
  for (const worker of [a, b]) {
    expect(await shown(worker)).toMatchObject({ allowedHosts: ['one.example'], loudness: 'popup', sync: { on: true, problem: undefined } });
  }
  if (key !== 'head') expect(cloud.get(key)).toEqual(value);
});

const longHosts = (count: number) => Array.from({ length: count }, (_, i) => `h${i}.${'long-name.'.repeat(20)}example`).toSorted();

test('many choices are shared, each in an item that fits; too many are not, and are kept here', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { cloud, left, right } = await twoBrowsers();
  const many = { version: 2, allowedHosts: longHosts(MAX_TRUSTED_HOSTS), always: [], own: [] };
  left.kept.set('settings', many);
  const [a, b] = [await left.wake(), await right.wake()];
  await switchOn(a);
  await switchOn(b);
  expect((await shown(b)).allowedHosts).toEqual(many.allowedHosts);
  expect(cloud.size).toBe(1 + MAX_TRUSTED_HOSTS);
  for (const [key, item] of cloud) expect(JSON.stringify(item).length + key.length).toBeLessThan(8192);
  const own = Array.from({ length: MAX_OWN_SERVICES }, (_, i) => ({ ...SERVICE, start: `https://rota.example/${'x'.repeat(300)}/${i}` }));
  right.kept.set('settings', { ...many, own });
  const again = await right.wake();
  const before = structuredClone(cloud);
  await again.synced();
  expect((await shown(again)).sync.problem).toBe('too-much');
  expect((await shown(again)).own).toHaveLength(MAX_OWN_SERVICES);
  expect(cloud).toEqual(before);
});

test('two browsers that together trust more than one can: said, nothing changed on either side', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { a, b } = await twoBrowsers();
  for (let i = 0; i < MAX_TRUSTED_HOSTS; i += 1) await allow(a, `a${i}.example`);
  await allow(b, 'b.example');
  await switchOn(a);
  await switchOn(b);
  expect((await shown(b)).sync).toEqual({ on: true, problem: 'too-much' });
  expect((await shown(b)).allowedHosts).toEqual(['b.example']);
  expect((await shown(a)).sync).toEqual({ on: true, problem: undefined });
});

const IMPOSTOR = 'account.login.nhs.uk.evil.example';

test('what other browsers share is read as if it were typed: what fails has no effect here, is shown, and stays with them', async () => {
  const { cloud, a, right } = await twoBrowsers();
  await switchOn(a);
  const own = { name: 'NHS App', start: `https://${IMPOSTOR}/`, signIn: 'https://access.login.nhs.uk/enter-email' };
  const theirs: Settings = {
    allowedHosts: [IMPOSTOR, 'co.uk', 'nhs-shop.example'],
    always: [{ login: 'nhs-login', service: `own:${own.start}` }],
    own: [own],
    loudness: 'straight',
  };
  for (const [key, statement] of sharedBy(theirs)) cloud.set(`choice:${key}`, statement);
  const worker = await right.wake();
  await switchOn(worker);
  expect(right.trusted).toEqual(['nhs-shop.example']);
  const options = await shown(worker);
  expect(options.refusedHosts.toSorted()).toEqual([IMPOSTOR, 'co.uk']);
  expect(options.own).toMatchObject([{ name: 'NHS App', refused: 'imitates' }]);
  await worker.hear(...load(1, own.signIn, 'auto_bookmark', 1000));
  expect(right.opened.filter(([, url]) => url.includes(IMPOSTOR))).toEqual([]);
  await worker.hear(...load(2, own.start, 'link', 2000));
  expect(right.faces.get(2)?.severity).toBe('stop');
  expect([...cloud.values()]).toContainEqual({ atMs: expect.any(Number), choice: { of: 'allowedHosts', value: IMPOSTOR } });
});

test.for([
  [{ version: 1, parts: 5e7 }],
  [{ version: 1, parts: 31 }],
  [{ version: 1, parts: -1 }],
  [{ version: 1, parts: 0.5 }],
  [{ version: 1, parts: 1e300 }],
])('a head that names more parts than there can be is not followed: %j', async ([head]) => {
  const { cloud, a } = await twoBrowsers();
  cloud.set('head', head);
  const join = vi.spyOn(Array.prototype, 'join');
  await switchOn(a);
  expect(Math.max(0, ...join.mock.contexts.map((list) => (list as unknown[]).length))).toBeLessThan(1000);
  join.mockRestore();
  expect((await shown(a)).sync).toEqual({ on: true });
});

/** What the first version shared, in so many parts. */
function asOneText(settings: object, parts: number): readonly (readonly [string, unknown])[] {
  const text = JSON.stringify({ allowedHosts: [], always: [], own: [], ...settings });
  const length = Math.ceil(text.length / parts);
  return [
    ['head', { version: 1, parts }],
    ...Array.from({ length: parts }, (_, i) => [`part:${i}`, text.slice(i * length, (i + 1) * length)] as const),
  ];
}

test('what the first version shared is taken in, and its parts go', async () => {
  const { cloud, a, b } = await twoBrowsers();
  for (const [key, value] of asOneText({ own: [SERVICE], allowedHosts: ['one.example'], loudness: 'badge' }, 3)) cloud.set(key, value);
  await allow(a, 'two.example');
  await switchOn(a);
  expect([...cloud.keys()].filter((key) => key.startsWith('part:'))).toEqual([]);
  expect(cloud.get('head')).toEqual({ version: 2 });
  await switchOn(b);
  for (const worker of [a, b])
    expect(await shown(worker)).toMatchObject({ allowedHosts: ['one.example', 'two.example'], own: [SERVICE], loudness: 'badge' });
});

test('parts of the first version that do not fit together are left there, and all go on without them', async () => {
  const { cloud, a, b } = await twoBrowsers();
  for (const [key, value] of asOneText({ own: [SERVICE] }, 2)) cloud.set(key, value);
  cloud.set('part:1', '"}');
  await allow(a, 'one.example');
  await switchOn(a);
  await switchOn(b);
  expect((await shown(b)).allowedHosts).toEqual(['one.example']);
  expect((await shown(b)).sync).toEqual({ on: true });
  expect(cloud.has('part:1')).toBe(true);
  // The rest of them comes: nothing is lost.
  for (const [key, value] of asOneText({ own: [SERVICE] }, 2)) if (key !== 'head') cloud.set(key, value);
  await a.synced();
  expect((await shown(a)).own).toMatchObject([SERVICE]);
});

test('a browser that shared with the first version keeps what it has, and takes in the rest; of two choices for the same that which is shared counts', async () => {
  const { cloud, left } = await twoBrowsers();
  const base = { allowedHosts: ['stays.example'], always: [], own: [], loudness: 'badge' };
  for (const [key, value] of asOneText({ ...base, own: [SERVICE], loudness: 'straight' }, 1)) cloud.set(key, value);
  left.kept.set('settings', { version: 2, ...base, allowedHosts: ['new.example', 'stays.example'] });
  left.kept.set('sync', { version: 1, on: true, base });
  const worker = await left.wake();
  await worker.synced();
  expect(await shown(worker)).toMatchObject({
    allowedHosts: ['new.example', 'stays.example'],
    own: [SERVICE],
    loudness: 'straight',
    sync: { on: true },
  });
  expect(JSON.stringify(left.kept.get('sync'))).not.toContain('example');
});

/** Browsers of one person that settle conflicts item by item, as `storage.sync` does: each writes into its own, and theirs come when they can. */
function apart() {
  const clouds = [new Map<string, unknown>(), new Map<string, unknown>()] as const;
  const browsers = clouds.map((cloud) => createBrowser(undefined, cloud));
  let before = new Map<string, unknown>();
  const isChanged = (cloud: ReadonlyMap<string, unknown>, key: string): boolean => !isDeepStrictEqual(cloud.get(key), before.get(key));
  /** What each has written comes to the other; where both have, one of the two stands for both. */
  const meet = (keeps: (key: string) => 0 | 1): void => {
    const keys = [...new Set(clouds.flatMap((cloud) => [...cloud.keys()]))];
    before = new Map(
      keys.map((key) => {
        const [left, right] = clouds.map((cloud) => isChanged(cloud, key));
        return [key, structuredClone(clouds[left && right ? keeps(key) : left ? 0 : 1].get(key))];
      }),
    );
    for (const cloud of clouds) for (const [key, value] of before) cloud.set(key, structuredClone(value));
  };
  return { browsers, clouds, meet };
}

test('what was written before the account’s data came is not taken for gone when they come without it', async () => {
  const { browsers, clouds } = apart();
  const [a, b] = await Promise.all(browsers.map((browser) => browser.wake()));
  if (!a || !b) throw new Error('two browsers');
  await switchOn(a);
  await switchOn(b);
  await allow(a, 'one.example');
  await a.synced();
  await allow(b, 'two.example');
  await b.synced();
  // Signed in at last: what the account has takes the place of what was written here.
  clouds[0].clear();
  for (const [key, value] of clouds[1]) clouds[0].set(key, value);
  await a.synced();
  expect((await shown(a)).allowedHosts).toEqual(['one.example', 'two.example']);
  for (const [key, value] of clouds[0]) clouds[1].set(key, value);
  await b.synced();
  expect((await shown(b)).allowedHosts).toEqual(['one.example', 'two.example']);
});

test('an account that was emptied takes nothing from anybody', async () => {
  const { cloud, a, b } = await twoBrowsers();
  await allow(a, 'one.example');
  await switchOn(a);
  await switchOn(b);
  cloud.clear();
  await b.synced();
  await a.synced();
  for (const worker of [a, b]) expect((await shown(worker)).allowedHosts).toEqual(['one.example']);
});

test.for([
  ['the first one’s', (): 0 | 1 => 0],
  ['the other one’s', (): 0 | 1 => 1],
  ['either’s, by turns', (key: string): 0 | 1 => (key.charCodeAt(key.length - 1) % 2 === 0 ? 0 : 1)],
] as const)(
  'two browsers that were offline, and %s items stand where they meet: both come to the same, and nothing is lost',
  async ([, keeps]) => {
    const { browsers, meet } = apart();
    const [a, b] = await Promise.all(browsers.map((browser) => browser.wake()));
    if (!a || !b) throw new Error('two browsers');
    await switchOn(a);
    await switchOn(b);
    for (const host of ['left.example', 'both.example']) await allow(a, host);
    for (const host of ['right.example', 'both.example']) await allow(b, host);
    await a.ask<'set-loudness'>({ kind: 'set-loudness', loudness: 'badge' });
    await b.ask<'set-loudness'>({ kind: 'set-loudness', loudness: 'straight' });
    await a.ask<'add-service'>({ kind: 'add-service', ...SERVICE });
    for (const worker of [a, b]) await worker.synced();
    for (let times = 0; times < 3; times += 1) {
      meet(keeps);
      for (const worker of [a, b]) await worker.synced();
    }
    const [one, other] = [await shown(a), await shown(b)];
    expect(one.allowedHosts).toEqual(['both.example', 'left.example', 'right.example']);
    expect({ ...one, sync: undefined }).toEqual({ ...other, sync: undefined });
    expect(one.own).toMatchObject([SERVICE]);
    await b.ask<'disallow-host'>({ kind: 'disallow-host', hostname: 'both.example' });
    await b.synced();
    for (let times = 0; times < 3; times += 1) {
      meet(keeps);
      for (const worker of [a, b]) await worker.synced();
    }
    for (const worker of [a, b]) expect((await shown(worker)).allowedHosts).toEqual(['left.example', 'right.example']);
  },
);

test('of two choices for the same, that which was made last counts, in whatever order they come', async () => {
  const { browsers, clouds } = apart();
  const [left, right] = browsers;
  if (!left || !right) throw new Error('two browsers');
  const [a, b] = [await left.wake(), await right.wake()];
  await switchOn(a);
  await switchOn(b);
  right.world.nowMs += 1000;
  await b.ask<'set-loudness'>({ kind: 'set-loudness', loudness: 'straight' });
  left.world.nowMs += 5000;
  await a.ask<'set-loudness'>({ kind: 'set-loudness', loudness: 'badge' });
  for (const worker of [a, b]) await worker.synced();
  for (const [key, value] of clouds[1]) clouds[0].set(key, value);
  await a.synced();
  for (const [key, value] of clouds[0]) clouds[1].set(key, value);
  await b.synced();
  for (const worker of [a, b]) expect((await shown(worker)).loudness).toBe('badge');
});

/** The latest moment that is read. */
const LAST_MS = 1e15;

test('what was written once at the last moment of all can be taken back, here and elsewhere', async () => {
  const { cloud, a, b } = await twoBrowsers();
  await switchOn(a);
  await switchOn(b);
  const theirs = { ...DEFAULT_SETTINGS, allowedHosts: ['somebody.example'], own: [SERVICE], loudness: 'straight' as const };
  for (const [key, statement] of sharedBy(theirs)) cloud.set(`choice:${key}`, { ...statement, atMs: LAST_MS });
  for (const worker of [a, b]) await worker.synced();
  const taken = await shown(b);
  expect(taken).toMatchObject({ allowedHosts: ['somebody.example'], loudness: 'straight' });
  expect(taken.own).toHaveLength(1);
  await a.ask<'disallow-host'>({ kind: 'disallow-host', hostname: 'somebody.example' });
  await a.ask<'remove-service'>({ kind: 'remove-service', key: taken.own[0]?.key ?? '' });
  await a.ask<'set-loudness'>({ kind: 'set-loudness', loudness: 'badge' });
  for (const worker of [a, b, a]) await worker.synced();
  for (const worker of [a, b]) expect(await shown(worker)).toMatchObject({ allowedHosts: [], own: [], loudness: 'badge' });
  await allow(b, 'somebody.example');
  for (const worker of [b, a]) await worker.synced();
  for (const worker of [a, b]) expect((await shown(worker)).allowedHosts, 'and chosen again').toEqual(['somebody.example']);
  const before = structuredClone(cloud);
  for (const worker of [b, a]) await worker.synced();
  expect(cloud).toEqual(before);
});

test('a clock that was far ahead, and is put right: what is taken away then stays away', async () => {
  const { left, a } = await twoBrowsers();
  const atMs = left.world.nowMs;
  await switchOn(a);
  left.world.nowMs = Date.UTC(2200, 0);
  await allow(a, 'x.example');
  await a.synced();
  left.world.nowMs = atMs;
  await a.ask<'disallow-host'>({ kind: 'disallow-host', hostname: 'x.example' });
  await a.synced();
  expect((await shown(a)).allowedHosts).toEqual([]);
});

test('nor is anything that was chosen here lost to what somebody took away at that moment', async () => {
  const { cloud, a } = await twoBrowsers();
  await allow(a, 'mine.example');
  await switchOn(a);
  const [key = ''] = [...cloud.keys()].filter((one) => one !== 'head');
  cloud.set(key, { atMs: LAST_MS });
  await a.synced();
  expect((await shown(a)).allowedHosts).toEqual(['mine.example']);
});

test('a clock that goes wrong: what is chosen after something was heard of is later than it', async () => {
  const { left, right, a, b } = await twoBrowsers();
  right.world.nowMs += 1e12;
  await switchOn(a);
  await switchOn(b);
  await b.ask<'set-loudness'>({ kind: 'set-loudness', loudness: 'straight' });
  for (const worker of [b, a]) await worker.synced();
  expect(left.world.nowMs).toBeLessThan(right.world.nowMs);
  await a.ask<'set-loudness'>({ kind: 'set-loudness', loudness: 'badge' });
  for (const worker of [a, b]) await worker.synced();
  for (const worker of [a, b]) expect((await shown(worker)).loudness).toBe('badge');
});

test('what was taken away cannot be read in what is shared, and is forgotten after thirteen months', async () => {
  const { cloud, left, a, b } = await twoBrowsers();
  await allow(a, 'private-clinic.example');
  await switchOn(a);
  await switchOn(b);
  await a.ask<'disallow-host'>({ kind: 'disallow-host', hostname: 'private-clinic.example' });
  await a.synced();
  await b.synced();
  expect((await shown(b)).allowedHosts).toEqual([]);
  expect(JSON.stringify([...cloud, ...left.kept])).not.toContain('private-clinic');
  expect(cloud.size).toBe(2);
  left.world.nowMs += 401 * 24 * 60 * 60 * 1000;
  await a.synced();
  expect([...cloud.keys()]).toEqual(['head']);
  expect(left.kept.get('sync')).toMatchObject({ on: true, marks: {} });
});

test('what one has taken away stays with another that had never shared it', async () => {
  const { a, b } = await twoBrowsers();
  for (const worker of [a, b]) await allow(worker, 'one.example');
  await switchOn(a);
  await a.ask<'disallow-host'>({ kind: 'disallow-host', hostname: 'one.example' });
  await a.synced();
  await switchOn(b);
  await a.synced();
  for (const worker of [a, b]) expect((await shown(worker)).allowedHosts).toEqual(['one.example']);
});

test('nothing is written where nothing has changed', async () => {
  const { cloud, left, a } = await twoBrowsers();
  await allow(a, 'one.example');
  await a.ask<'add-service'>({ kind: 'add-service', ...SERVICE });
  await switchOn(a);
  const [shared, kept] = [structuredClone(cloud), structuredClone(left.kept)];
  left.world.nowMs += 5000;
  const again = await left.wake();
  await again.synced();
  expect(cloud).toEqual(shared);
  expect(left.kept.get('sync')).toMatchObject({ marks: (kept.get('sync') as { marks: object }).marks });
});

test('an item in which a later Frontdoor says more is not written again and again', async () => {
  const { cloud, a } = await twoBrowsers();
  await allow(a, 'one.example');
  await switchOn(a);
  for (const [key, item] of cloud) cloud.set(key, { ...(item as object), more: 'said' });
  const before = structuredClone(cloud);
  await a.synced();
  expect(cloud).toEqual(before);
});

test('switched off while the others are asked: nothing is taken in any more', async () => {
  const { cloud, left, a, b } = await twoBrowsers();
  await switchOn(a);
  await switchOn(b);
  await allow(b, 'two.example');
  await b.synced();
  const asked = a.synced();
  await Promise.all([asked, a.ask<'set-sync'>({ kind: 'set-sync', on: false })]);
  await switchOn(b);
  expect(left.kept.get('sync')).toMatchObject({ on: false });
  expect(JSON.stringify([...left.kept])).not.toContain('two.example');
  expect(cloud.size).toBe(2);
});

test('settings that could not be read are no choice: they come back from the others, and nobody loses theirs', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { left, a, b } = await twoBrowsers();
  for (const host of ['one.example', 'two.example']) await allow(a, host);
  await a.ask<'set-loudness'>({ kind: 'set-loudness', loudness: 'badge' });
  await switchOn(a);
  await switchOn(b);
  for (const broken of [undefined, { version: 99 }, { version: 2, allowedHosts: [7] }]) {
    left.kept.set('settings', broken);
    const again = await left.wake();
    for (const worker of [again, b]) await worker.synced();
    for (const worker of [again, b])
      expect(await shown(worker)).toMatchObject({ allowedHosts: ['one.example', 'two.example'], loudness: 'badge' });
  }
});

test('a choice has the time at which it was made, though it could not be shared then', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { cloud, left, right, a, b } = await twoBrowsers();
  await switchOn(a);
  await switchOn(b);
  cloud.set('head', { version: 9 });
  await a.ask<'set-loudness'>({ kind: 'set-loudness', loudness: 'badge' });
  await a.synced();
  cloud.set('head', { version: 2 });
  right.world.nowMs += 1000;
  await b.ask<'set-loudness'>({ kind: 'set-loudness', loudness: 'straight' });
  await b.synced();
  left.world.nowMs += 2000;
  for (const worker of [a, b]) await worker.synced();
  for (const worker of [a, b]) expect((await shown(worker)).loudness).toBe('straight');
});

test('switched off, changed, and on again: what was chosen meanwhile counts', async () => {
  const { left, a, b } = await twoBrowsers();
  await allow(a, 'one.example');
  await switchOn(a);
  await switchOn(b);
  await a.ask<'set-sync'>({ kind: 'set-sync', on: false });
  left.world.nowMs += 1000;
  await a.ask<'disallow-host'>({ kind: 'disallow-host', hostname: 'one.example' });
  await a.ask<'set-loudness'>({ kind: 'set-loudness', loudness: 'badge' });
  await b.synced();
  expect((await shown(b)).allowedHosts).toEqual(['one.example']);
  await switchOn(a);
  await b.synced();
  for (const worker of [a, b]) expect(await shown(worker)).toMatchObject({ allowedHosts: [], loudness: 'badge' });
});

test('switched off while a removal comes: it is not brought back to the others', async () => {
  const { a, b } = await twoBrowsers();
  await allow(a, 'one.example');
  await switchOn(a);
  await switchOn(b);
  await b.ask<'disallow-host'>({ kind: 'disallow-host', hostname: 'one.example' });
  await b.synced();
  const asked = a.synced();
  await Promise.all([a.ask<'set-sync'>({ kind: 'set-sync', on: false }), asked]);
  await b.synced();
  expect((await shown(b)).allowedHosts).toEqual([]);
});

/** Choices for so many logins, each at its time. */
const manyChoices = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => ({ login: `server@idp${from + i}.example`, service: 'nhs-app' }));

test('as full as it can be: what is taken away is gone, here and elsewhere, and nothing is written again and again', async () => {
  const { cloud, left, right } = await twoBrowsers();
  const own = Array.from({ length: MAX_OWN_SERVICES }, (_, i) => ({ ...SERVICE, start: `https://rota.example/${i}` }));
  const hosts = Array.from({ length: MAX_TRUSTED_HOSTS }, (_, i) => `h${i}.example`).toSorted();
  left.kept.set('settings', { version: 2, allowedHosts: hosts, always: manyChoices(0, 200), own, loudness: 'badge', language: 'cy' });
  const [a, b] = [await left.wake(), await right.wake()];
  await switchOn(a);
  await switchOn(b);
  for (const host of hosts.slice(0, 3)) await a.ask<'disallow-host'>({ kind: 'disallow-host', hostname: host });
  for (const worker of [a, b, a]) await worker.synced();
  for (const worker of [a, b]) expect((await shown(worker)).allowedHosts).toEqual(hosts.slice(3));
  expect(cloud.size).toBeLessThanOrEqual(512);
  const before = structuredClone(cloud);
  for (const worker of [a, b, a, b]) await worker.synced();
  expect(cloud).toEqual(before);
});

test('too much to share: what is taken away is told all the same', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { left, right } = await twoBrowsers();
  left.kept.set('settings', { version: 2, allowedHosts: longHosts(MAX_TRUSTED_HOSTS), always: [], own: [] });
  const [a, b] = [await left.wake(), await right.wake()];
  await switchOn(a);
  await switchOn(b);
  const own = Array.from({ length: 90 }, (_, i) => ({
    ...SERVICE,
    name: '<'.repeat(50),
    start: `https://rota.example/${'x'.repeat(200)}/${i}`,
  }));
  right.kept.set('settings', { ...(right.kept.get('settings') as object), own });
  const again = await right.wake();
  await again.synced();
  expect((await shown(again)).sync.problem).toBe('too-much');
  const [gone, ...others] = longHosts(MAX_TRUSTED_HOSTS);
  await again.ask<'disallow-host'>({ kind: 'disallow-host', hostname: gone ?? '' });
  await again.synced();
  await a.synced();
  expect((await shown(a)).allowedHosts).toEqual(others);
});

test('too much together: what either takes away holds in both, and the rest comes when there is room', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { left, right } = await twoBrowsers();
  const hosts = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => `h${1000 + from + i}.example`);
  left.kept.set('settings', { version: 2, allowedHosts: hosts(0, 100), always: [], own: [] });
  right.kept.set('settings', { version: 2, allowedHosts: hosts(90, 290), always: [], own: [], loudness: 'badge' });
  const [a, b] = [await left.wake(), await right.wake()];
  await switchOn(a);
  await switchOn(b);
  expect((await shown(b)).sync.problem).toBe('too-much');
  for (const host of hosts(90, 95)) await b.ask<'disallow-host'>({ kind: 'disallow-host', hostname: host });
  await a.ask<'disallow-host'>({ kind: 'disallow-host', hostname: 'h1099.example' });
  for (const worker of [a, b, a]) await worker.synced();
  expect((await shown(a)).allowedHosts).toEqual([...hosts(0, 90), ...hosts(95, 99)]);
  expect((await shown(b)).allowedHosts).not.toContain('h1099.example');
  for (const host of hosts(195, 290)) await b.ask<'disallow-host'>({ kind: 'disallow-host', hostname: host });
  for (const worker of [b, a]) await worker.synced();
  for (const worker of [a, b])
    expect(await shown(worker)).toMatchObject({
      allowedHosts: [...hosts(0, 90), ...hosts(95, 99), ...hosts(100, 195)],
      loudness: 'badge',
      sync: { problem: undefined },
    });
});

test('what is taken away before anything could be shared stays away', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { cloud, left, a, b } = await twoBrowsers();
  await allow(a, 'one.example');
  await allow(b, 'one.example');
  await switchOn(b);
  const { head } = Object.fromEntries(cloud);
  cloud.set('head', { version: 9 });
  await switchOn(a);
  left.world.nowMs += 1000;
  await a.ask<'disallow-host'>({ kind: 'disallow-host', hostname: 'one.example' });
  cloud.set('head', head);
  for (const worker of [a, b]) await worker.synced();
  for (const worker of [a, b]) expect((await shown(worker)).allowedHosts).toEqual([]);
});

test('what was taken away is forgotten in time with sharing switched off, too', async () => {
  const { left, a } = await twoBrowsers();
  await switchOn(a);
  await a.ask<'set-sync'>({ kind: 'set-sync', on: false });
  await allow(a, 'one.example');
  await a.ask<'disallow-host'>({ kind: 'disallow-host', hostname: 'one.example' });
  const marks = () => Object.keys((left.kept.get('sync') as { marks: object }).marks);
  expect(marks()).toHaveLength(1);
  left.world.nowMs += 401 * 24 * 60 * 60 * 1000;
  await allow(a, 'two.example');
  expect(marks()).toHaveLength(1);
});

test('what a later Frontdoor lets people choose is not written over by an older choice, and by a later one it is', async () => {
  const { cloud, left, a } = await twoBrowsers();
  await a.ask<'set-loudness'>({ kind: 'set-loudness', loudness: 'badge' });
  await switchOn(a);
  const [key = ''] = [...cloud.keys()].filter((one) => one !== 'head');
  const later = { atMs: left.world.nowMs + 500, choice: { of: 'loudness', value: 'sung' } };
  cloud.set(key, later);
  await a.synced();
  expect(cloud.get(key)).toEqual(later);
  left.world.nowMs += 1000;
  await a.ask<'set-loudness'>({ kind: 'set-loudness', loudness: 'straight' });
  await a.synced();
  expect(cloud.get(key)).toMatchObject({ choice: { of: 'loudness', value: 'straight' } });
});

test('a store that is full to the last byte: what makes room is done first', async () => {
  const { cloud, a, b } = await twoBrowsers();
  const limit = 3200;
  const size = (): number => JSON.stringify([...cloud]).length;
  for (const [key, value] of asOneText({ own: [{ ...SERVICE, name: 'x'.repeat(60) }], allowedHosts: longHosts(8) }, 2))
    cloud.set(key, value);
  const set = cloud.set.bind(cloud);
  cloud.set = (key, value) => {
    if (size() + JSON.stringify([key, value]).length > limit) throw new Error('QUOTA_BYTES quota exceeded');
    return set(key, value);
  };
  await switchOn(a);
  expect((await shown(a)).sync).toEqual({ on: true });
  await switchOn(b);
  expect((await shown(b)).own).toHaveLength(1);
  expect((await shown(b)).allowedHosts).toHaveLength(8);
});

test('services that differ by the sites or the sign-in pages for which they were added alone are two, here and elsewhere', async () => {
  const { left, right } = await twoBrowsers();
  const own = [SERVICE, { ...SERVICE, signIn: 'https://other.example/login' }, { ...SERVICE, madeFor: 'books.example' }];
  left.kept.set('settings', { version: 2, allowedHosts: [], always: [], own });
  const [a, b] = [await left.wake(), await right.wake()];
  await switchOn(a);
  await switchOn(b);
  expect((right.kept.get('settings') as { own: unknown }).own).toEqual(own);
});

test('a store that gives fields back in an order of its own brings nothing back and writes nothing', async () => {
  const sorted = (value: unknown): unknown =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(
          Object.entries(value)
            .toSorted(([one], [other]) => (one < other ? -1 : 1))
            .map(([key, part]) => [key, sorted(part)]),
        )
      : value;
  const { cloud, a, b } = await twoBrowsers();
  await a.ask<'add-service'>({ kind: 'add-service', ...SERVICE });
  await switchOn(a);
  for (const [key, value] of cloud) cloud.set(key, sorted(value));
  await switchOn(b);
  const before = JSON.stringify([...cloud]);
  for (const worker of [a, b]) await worker.synced();
  expect(JSON.stringify([...cloud])).toBe(before);
  const [service] = (await shown(b)).own;
  if (!service) throw new Error('it is there');
  await b.ask<'remove-service'>({ kind: 'remove-service', key: service.key });
  for (const worker of [b, a]) await worker.synced();
  for (const worker of [a, b]) expect((await shown(worker)).own).toEqual([]);
});
