import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { catalogue } from '../../../src/catalogue/index.ts';
import * as schema from '../../../src/catalogue/schema.ts';
import type { PageShape, Provider, Server } from '../../../src/catalogue/types.ts';
import { createDirectory } from '../../../src/core/directory.ts';
import { pathPattern, pathSegments } from '../../../src/core/path-pattern.ts';
import { isLiteral, textPattern } from '../../../src/core/text-pattern.ts';

const { providers, servers } = catalogue;
const systems: readonly (Provider | Server)[] = [...providers, ...servers];
const services = providers.flatMap((provider) => provider.services);
const hosts = providers.flatMap((provider) => provider.hosts.map((host) => ({ provider, ...host })));

/** Facts that may call a page dead. */
const accusing = (system: Provider | Server): readonly PageShape[] => [
  ...system.entries.filter(({ known }) => known !== 'remembered'),
  ...system.interior.filter(({ known, restartsItself }) => known !== 'remembered' && !restartsItself),
];

const pagesOf = (system: Provider | Server): readonly PageShape[] => [...system.entries, ...system.interior, ...system.direct];

/** A host and a path that a pattern stands for. */
const example = (pattern: string): string =>
  pattern
    .replaceAll('**', 'x')
    .replaceAll('*', 'x')
    .replaceAll(/<(\d+)\+?>/g, (_, length) => 'x'.repeat(Number(length)))
    .replaceAll(/\{([^,}]*)[^}]*\}/g, '$1');

test('the catalogue is as the schema says', () => {
  const wrong = [
    ...providers.map((provider) => [provider.id, schema.provider.safeParse(provider).error?.message]),
    ...servers.map((server) => [server.id, schema.server.safeParse(server).error?.message]),
  ];
  expect(wrong.filter(([, message]) => message !== undefined)).toEqual([]);
});

const patterns: readonly [page: Record<string, unknown>, isAllowed: boolean, because: string][] = [
  [{ path: '/interaction/<43>/login' }, true, 'a segment of 43 opaque characters'],
  [{ path: '/{<21>,<43>}' }, true, 'one of two lengths'],
  [{ path: '/interaction-<43>' }, false, 'it stands for a whole segment'],
  [{ path: '/<uid>' }, false, 'a number'],
  [{ path: '/a', with: ['AuthState=<43>'] }, true, 'a value of 43 opaque characters'],
  [{ path: '/a', with: ['AuthState={<43>,_*}'] }, true, 'or another shape'],
  [{ path: '/a', with: ['login_challenge=<8+>'] }, true, 'a value of so many opaque characters or more'],
  [{ path: '/a', with: ['AuthState=_<42>'] }, false, 'it stands for a whole value'],
];
test.for(patterns)('the schema allows %j: %s, %s', ([page, isAllowed]) => {
  expect(schema.pageShape.safeParse({ ...page, known: 'seen' }).success).toBe(isAllowed);
});

test('every provider and every kind of software in the facts is there', () => {
  expect(providers.length).toBeGreaterThanOrEqual(30);
  expect(servers.filter(({ generic }) => !generic).length).toBeGreaterThanOrEqual(33);
});

test.for(['providers', 'servers'] as const)('%s: one file each, all of them listed', (folder) => {
  const files = readdirSync(new URL(`../../../src/catalogue/${folder}`, import.meta.url)).filter(
    (file) => file !== 'index.ts' && file !== 'nhs-login-partners.ts',
  );
  expect(catalogue[folder].map(({ id }) => `${id.replaceAll('.', '-')}.ts`).toSorted()).toEqual(files.toSorted());
});

test.for([
  ['providers', providers.map(({ id }) => id)],
  ['servers', servers.map(({ id }) => id)],
] as const)('%s are sorted by id', ([, ids]) => {
  expect(ids).toEqual([...ids].toSorted());
});

test.for(providers)('$id: hosts are sorted, and nobody else has them', ({ hosts: own }) => {
  const names = own.map(({ host }) => host);
  const sorted = names.toSorted((a, b) => (a < b ? -1 : 1));
  expect(names).toEqual(sorted);
  for (const name of names) expect(hosts.filter(({ host }) => host === name)).toHaveLength(1);
});

test.for(systems)('$id: every fact has a source with a date', ({ source }) => {
  expect(source.length).toBeGreaterThan(0);
  expect(source.every(({ checked }) => checked >= '2026-01-01' && checked <= '2027-12-31')).toBe(true);
});

test('ids of services are unique, and one host has one service', () => {
  const ids = services.map(({ id }) => id);
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  const names = services.flatMap((service) => service.hosts);
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
});

test('start pages are https, and of nobody who only tells about a service it is said that it leads in', () => {
  expect(services.filter(({ start }) => !start.startsWith('https://'))).toEqual([]);
  const partners = services.filter(({ start }) => start.includes('/nhs-log-in/'));
  expect(partners.length).toBeGreaterThan(30);
  expect(partners.every(({ leadsTo }) => leadsTo === 'information')).toBe(true);
});

test('every provider that may guide has somewhere to lead to', () => {
  const lost = providers.filter((provider) => accusing(provider).length > 0 && provider.services.length === 0 && !provider.alsoServes);
  expect(lost.map(({ id }) => id)).toEqual([]);
});

test('references between providers hold', () => {
  const ids = new Set(providers.map(({ id }) => id));
  const serviceIds = new Set(services.map(({ id }) => id));
  expect(providers.flatMap(({ confusedWith }) => confusedWith ?? []).filter((id) => !ids.has(id))).toEqual([]);
  expect(providers.flatMap(({ alsoServes }) => alsoServes ?? []).filter((id) => !serviceIds.has(id))).toEqual([]);
  expect(providers.flatMap(({ mostWanted }) => mostWanted ?? []).filter((id) => !serviceIds.has(id))).toEqual([]);
});

test('patients and staff are told apart where people mix them up', () => {
  const nhsLogin = providers.find(({ id }) => id === 'nhs-login');
  const nhsmail = providers.find(({ id }) => id === 'nhsmail');
  expect(nhsLogin?.confusedWith).toContain('nhsmail');
  expect(nhsmail?.confusedWith).toContain('nhs-login');
  expect(nhsLogin?.services.every(({ audience }) => audience === 'patients')).toBe(true);
  expect(nhsmail?.services.every(({ audience }) => audience === 'staff')).toBe(true);
});

test.for(providers)('$id: what accuses a page never rests on a host that is only remembered', (provider) => {
  const remembered = provider.hosts.filter(({ known }) => known === 'remembered').map(({ host }) => example(host));
  const resting = accusing(provider).filter((page) =>
    remembered.some((host) => !page.hosts || page.hosts.some((pattern) => textPattern(pattern)(host))),
  );
  // Where no host is named, a remembered host is harmless if the path cannot be the front page of anything.
  expect(resting.filter((page) => page.hosts || page.path === '/**')).toEqual([]);
});

test.for(systems)('$id: patterns compile, are anchored, and match what they stand for', (system) => {
  for (const { path } of pagesOf(system)) {
    expect(path.startsWith('/')).toBe(true);
    expect(pathPattern(path)(pathSegments(example(path)))).toBe(true);
    expect(pathPattern(path)(pathSegments(`${example(path)}/something/else/entirely`))).toBe(path.endsWith('/**') || path === '/**');
  }
});

test.for(systems)('$id: nothing is both direct and in the middle of a login', (system) => {
  const key = ({ hosts: at, path, with: demanded, without }: PageShape) => JSON.stringify([at, path, demanded, without]);
  const direct = new Set(system.direct.map(key));
  expect(system.interior.filter((page) => direct.has(key(page)))).toEqual([]);
});

test.for(servers)('$id: any-host patterns are telling: a literal segment, or a parameter', ({ entries, interior }) => {
  for (const { path, hosts: at, with: demanded } of [...entries, ...interior]) {
    const literal = path.split('/').some((part) => part !== '' && isLiteral(part));
    expect(literal || demanded !== undefined || at !== undefined).toBe(true);
  }
});

/** Parameters that say who asks, or what kind of page it is: the same at every login. */
const LASTING =
  /^(?:.*client_?id|client|app_?id|(?:service)?provider_?id|spentity(?:id)?|entityid|wtrealm|wa|smagentname|flowname|response_type|scope)$/i;
test.for(systems)('$id: no one-time key is the name of who asks', ({ entries, interior }) => {
  const keys = [...entries, ...interior].flatMap(({ keys: own }: { readonly keys?: readonly string[] }) => own ?? []);
  expect(keys.filter((key) => LASTING.test(key))).toEqual([]);
});

/** What ordinary sites have: software at an unknown host must demand more than this. */
const ORDINARY = [
  '/',
  '/login',
  '/signin',
  '/sign-in',
  '/auth',
  '/account',
  '/account/login',
  '/user/login',
  '/oauth/authorize',
  '/authorize',
  '/u/login',
  '/sso',
  '/login.php',
  '/index.php',
  '/register',
  '/portal',
  '/auth/google/login',
  '/oauth/callback',
  '/interaction/42',
  '/session/new',
];
test.for(ORDINARY)('no software is recognised by %s alone', (path) => {
  const directory = createDirectory(catalogue);
  expect(directory.loginAt(new URL(`https://www.ordinary.example${path}`))?.system.id).toBeUndefined();
  const query =
    '?next=/a&return_to=/b&redirect=/c&lang=en&id=7&page=2&code=x&token=y&q=state&then=/c&sid=1&request_id=2&title=Special:Search';
  expect(directory.loginAt(new URL(`https://www.ordinary.example${path}${query}`))?.system.id).toBeUndefined();
});
