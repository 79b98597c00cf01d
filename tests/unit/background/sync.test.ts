import { expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS, MAX_OWN_SERVICES, MAX_TRUSTED_HOSTS } from '../../../src/background/settings.ts';
import { agreed, isSame, type SharedSettings } from '../../../src/background/shared-settings.ts';
import { createBrowser, load } from './world.ts';

async function twoBrowsers() {
  const cloud = new Map<string, unknown>();
  const [left, right] = [createBrowser(undefined, cloud), createBrowser(undefined, cloud)];
  const [a, b] = [await left.wake(), await right.wake()];
  return { cloud, left, right, a, b };
}

type Awake = Awaited<ReturnType<typeof twoBrowsers>>['a'];

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

test.for([
  ['unreadable', (cloud: Map<string, unknown>) => cloud.set('head', { version: 9, parts: 1 })],
  ['unreadable', (cloud: Map<string, unknown>) => cloud.set('part:0', '{"allowedHosts":')],
  ['unreadable', (cloud: Map<string, unknown>) => cloud.set('part:0', '{"allowedHosts":[7]}')],
] as const)('%s: said, nothing changed on either side', async ([problem, spoil]) => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { cloud, a } = await twoBrowsers();
  await allow(a, 'one.example');
  await switchOn(a);
  spoil(cloud);
  const before = structuredClone(cloud);
  await allow(a, 'two.example');
  await a.synced();
  expect((await shown(a)).sync).toEqual({ on: true, problem });
  expect((await shown(a)).allowedHosts).toEqual(['one.example', 'two.example']);
  expect(cloud).toEqual(before);
});

test('many settings are shared in parts that fit; too many are not, and are kept here', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { cloud, a, b } = await twoBrowsers();
  await switchOn(a);
  const hosts = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => `h${from + i}.${'long-name.'.repeat(8)}example`);
  for (const host of hosts(0, 100)) await allow(a, host);
  await a.synced();
  expect(cloud.size).toBeGreaterThan(3);
  for (const [key, part] of cloud) expect(JSON.stringify(part).length + key.length).toBeLessThan(8192);
  await switchOn(b);
  expect((await shown(b)).allowedHosts).toHaveLength(100);
  for (const host of hosts(0, 98)) await a.ask<'disallow-host'>({ kind: 'disallow-host', hostname: host });
  await a.synced();
  await b.synced();
  expect((await shown(b)).allowedHosts).toHaveLength(2);
  expect(cloud.size).toBe(2);
  const long = 'x'.repeat(250);
  for (let i = 0; i < MAX_OWN_SERVICES; i += 1)
    await a.ask<'add-service'>({
      kind: 'add-service',
      name: `${'n'.repeat(50)} ${i}`,
      start: `rota.trust.example/${long}/${i}`,
      signIn: `sso.trust.example/${long}/${i}`,
    });
  await a.synced();
  expect((await shown(a)).sync.problem).toBe('too-much');
  expect((await shown(a)).own).toHaveLength(MAX_OWN_SERVICES);
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
  const theirs = {
    allowedHosts: [IMPOSTOR, 'co.uk', 'nhs-shop.example'],
    always: [{ login: 'nhs-login', service: `own:${own.start}` }],
    own: [own],
    loudness: 'straight',
  };
  cloud.set('head', { version: 1, parts: 1 }).set('part:0', JSON.stringify(theirs));
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
  expect(JSON.parse(String(cloud.get('part:0'))).allowedHosts).toContain(IMPOSTOR);
});

test.for([
  [{ version: 1, parts: 5e7 }],
  [{ version: 1, parts: 31 }],
  [{ version: 1, parts: -1 }],
  [{ version: 1, parts: 0.5 }],
  [{ version: 1, parts: 1e300 }],
])('a head that names more parts than there can be is not followed: %j', async ([head]) => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { cloud, a } = await twoBrowsers();
  await switchOn(a);
  cloud.set('head', head);
  const join = vi.spyOn(Array.prototype, 'join');
  await a.synced();
  expect(Math.max(0, ...join.mock.contexts.map((list) => (list as unknown[]).length))).toBeLessThan(1000);
  join.mockRestore();
  expect((await shown(a)).sync.problem).toBe('unreadable');
});

test('three-way: each side’s change counts, and all come to the same', () => {
  const base: SharedSettings = { ...DEFAULT_SETTINGS, allowedHosts: ['a.example', 'b.example'], always: [{ login: 'x', service: '1' }] };
  const mine: SharedSettings = { ...base, allowedHosts: ['b.example', 'mine.example'], always: [{ login: 'x', service: '2' }] };
  const theirs: SharedSettings = { ...base, allowedHosts: ['a.example', 'theirs.example'], always: [], loudness: 'badge' };
  const result = agreed(base, mine, theirs);
  expect(result).toEqual({ allowedHosts: ['mine.example', 'theirs.example'], always: [], own: [], loudness: 'badge' });
  expect(isSame(agreed(base, result, theirs), result)).toBe(true);
});

test('services that differ by the sites for which they were added alone are two, here and elsewhere', () => {
  const start = 'https://portal.school.example/';
  const added = (madeFor: string) => ({ name: 'School', start, signIn: 'https://accounts.google.com/', madeFor });
  const own = [added('maths.example'), added('books.example')];
  expect(agreed(DEFAULT_SETTINGS, { ...DEFAULT_SETTINGS, own }, DEFAULT_SETTINGS).own).toEqual(own);
});

test('a store that gives fields back in an order of its own brings back nothing that was taken away', () => {
  const service = { name: 'Music', start: 'https://music.example/', signIn: 'https://idp.example/' };
  const sorted = { signIn: service.signIn, name: service.name, start: service.start };
  expect(isSame({ ...DEFAULT_SETTINGS, own: [service] }, { ...DEFAULT_SETTINGS, own: [sorted] })).toBe(true);
  const [base, theirs] = [sorted, service].map((one): SharedSettings => ({ ...DEFAULT_SETTINGS, own: [one] }));
  expect(agreed(base as SharedSettings, DEFAULT_SETTINGS, theirs as SharedSettings).own).toEqual([]);
  expect(
    isSame(
      { ...DEFAULT_SETTINGS, own: [service] },
      { ...DEFAULT_SETTINGS, own: [{ ...service, start: service.signIn, signIn: service.start }] },
    ),
  ).toBe(false);
});

test('no character is cut in two: what is shared may be kept as UTF-8', async () => {
  const { cloud, a, b } = await twoBrowsers();
  for (let i = 0; i < 30; i += 1)
    await a.ask<'add-service'>({
      kind: 'add-service',
      name: `${'x'.repeat(i % 3)}\u{1f3e5}\u{1f3e5}\u{1f3e5}\u{1f3e5}\u{1f3e5}\u{1f3e5}\u{1f3e5}`,
      start: `https://clinic-${i}.example/`,
      signIn: 'https://access.login.nhs.uk/',
    });
  await switchOn(a);
  const parts = [...cloud].filter(([key]) => key.startsWith('part:')).map(([, text]) => String(text));
  expect(parts.length).toBeGreaterThan(1);
  expect(parts.filter((text) => !text.isWellFormed())).toEqual([]);
  await switchOn(b);
  expect((await shown(b)).own).toEqual((await shown(a)).own);
});
