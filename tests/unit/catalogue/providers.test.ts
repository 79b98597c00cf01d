import { expect, test } from 'vitest';
import { catalogue } from '../../../src/catalogue/index.ts';
import { adfs } from '../../../src/catalogue/servers/adfs.ts';
import type { EntryPoint, InteriorPage, Provider } from '../../../src/catalogue/types.ts';
import { createDirectory } from '../../../src/core/directory.ts';
import { judge } from '../../../src/core/judge.ts';
import { loginSite } from '../../../src/core/login-site.ts';
import { severityOf } from '../../../src/core/severity.ts';
import { textPattern } from '../../../src/core/text-pattern.ts';
import { providerPages } from '../../vectors/navigations/provider-pages.ts';
import { visit } from '../../vectors/navigations/visit.ts';

const directory = createDirectory(catalogue);
const { providers } = catalogue;
const services = providers.flatMap((provider) => provider.services);
const BLOG = 'https://blog.example/post';

test.for(providerPages)('%s by %s, %s: %s', ([url, arrival, expected]) => {
  const verdict = judge(visit(url, arrival, arrival === 'link' ? { from: BLOG } : {}), directory);
  expect(verdict.kind === 'out-of-flow' ? verdict.cause.kind : severityOf(verdict)).toBe(expected === 'quiet' ? 'silent' : expected);
});

const NEWER =
  'adp autenticacao-gov classlink clever hmcts-access intuit line naver student-finance surfconext switch-edu-id tara yahoo-japan'.split(
    ' ',
  );

test('every provider has a page that is tried, or is one of those that were there before', () => {
  const tried = new Set(providerPages.map(([url]) => directory.loginAt(new URL(url))?.system.id));
  for (const id of [
    'dfe-sign-in',
    'gov-br',
    'openathens',
    'ea',
    'kakao',
    'nemlog-in',
    'clave',
    'spid',
    'proconnect',
    'bundid',
    'yahoo',
    ...NEWER,
  ])
    expect(tried).toContain(id);
});

test.for(services)('$id: its start page may be kept', ({ start }) => {
  expect(['silent', 'reassure']).toContain(severityOf(judge(visit(start, 'bookmark'), directory)));
});

test('no door is only remembered', () => {
  expect(services.filter(({ known }) => known === 'remembered').map(({ id }) => id)).toEqual([]);
});

test('no name, and no other name, is given twice: each finds one service', () => {
  const names = services.flatMap(({ name, alsoKnownAs }) => [name, ...(alsoKnownAs ?? [])].map((text) => text.toLowerCase()));
  expect(names.length).toBeGreaterThan(300);
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
});

test('who is held for its services alone has no pages, and they are at no host of a login: what ends there may teach', () => {
  const held = providers.filter(({ hosts }) => hosts.length === 0);
  expect(held.length).toBeGreaterThan(0);
  for (const { entries, interior, direct, services: own } of held) {
    expect([...entries, ...interior, ...direct]).toEqual([]);
    expect(own.length).toBeGreaterThan(0);
    expect(own.flatMap(({ hosts }) => hosts).filter((host) => directory.loginAt(new URL(`https://${host}/`)))).toEqual([]);
  }
});

test('no source is a memory', () => {
  const remembered = services.filter(({ source }) => source.some(({ title }) => /remember/i.test(title)));
  expect(remembered.map(({ id }) => id)).toEqual([]);
});

test('pages that take an answer are at a host of their service, and demand a part of the answer', () => {
  const pages = services.flatMap((service) => (service.answerPages ?? []).map((page) => ({ service, page })));
  expect(pages.length).toBeGreaterThan(0);
  for (const { service, page } of pages) {
    expect(page.known).not.toBe('remembered');
    expect(page.with?.length).toBeGreaterThan(0);
    for (const host of page.hosts ?? []) expect(service.hosts.some((pattern) => textPattern(pattern)(host))).toBe(true);
  }
});

/** Links to pages that nobody knows are left in peace: what is known to die has its own line. */
test('an entry that says that all pages of a host are inside names those that are known to die, before', () => {
  const sweeping = providers.filter(({ interior }) => interior.some(({ path, with: demanded }) => path === '/**' && !demanded));
  expect(sweeping.map(({ id }) => id)).toEqual(['nhs-login']);
  for (const { interior } of sweeping) {
    const wildcard = interior.findIndex(({ path }) => path === '/**');
    expect(interior.slice(0, wildcard).map(({ path }) => path)).toContain('/');
    expect(interior.slice(wildcard + 1)).toEqual([]);
  }
});

/** The first of each choice, and `x` where anything may stand. */
const example = (pattern: string) =>
  pattern
    .replaceAll('**', 'x')
    .replaceAll('*', 'x')
    .replaceAll(/\{([^,}]*)[^}]*\}/g, '$1');

const VALUES = { oauth: { state: 's', nonce: 'n' }, saml: { SAMLRequest: 'x' } } as const;

/** A complete request of an entry, with values that work once. */
function request(provider: Provider, entry: EntryPoint, values: Readonly<Record<string, string>>): string {
  const host = entry.hosts?.[0] ?? provider.hosts[0]?.host ?? '';
  const url = new URL(`https://${example(host)}${example(entry.path)}`);
  for (const name of entry.required)
    url.searchParams.set(name.split('|')[0] ?? '', name === 'redirect_uri' ? 'https://app.example/cb' : 'v');
  for (const [name, value] of Object.entries(values)) url.searchParams.set(name, value);
  return url.href;
}

const requests = providers.flatMap((provider) =>
  provider.entries.flatMap((entry) => {
    const values = entry.protocol === 'oauth' || entry.protocol === 'saml' ? VALUES[entry.protocol] : undefined;
    const isPlain = entry.known !== 'remembered' && (entry.with ?? []).every((name) => name === 'SAMLRequest' || name === 'client_id');
    return values && isPlain ? [[provider.id, request(provider, entry, values)] as const] : [];
  }),
);

test('there are requests to keep', () => {
  expect(requests.length).toBeGreaterThan(60);
});

test.for(requests)('%s: a kept request is guided: %s', ([id, url]) => {
  const verdict = judge(visit(url, 'bookmark'), directory);
  expect(verdict.kind).toBe('out-of-flow');
  expect(verdict.kind === 'out-of-flow' && verdict.login.system.id).toBe(id);
});

/** A page in the middle of a login, with what it must carry. */
function inside(provider: Provider, page: InteriorPage): string {
  const host = page.hosts?.[0] ?? provider.hosts[0]?.host ?? '';
  const url = new URL(`https://${example(host)}${example(page.path)}`);
  for (const demanded of page.with ?? []) {
    const [name = '', ...shape] = demanded.split('=');
    url.searchParams.set(name, shape.length > 0 ? example(shape.join('=')) : 'v');
  }
  return url.href;
}

const APP = 'https://app.example/start';
const walks = providers.flatMap((provider) => {
  const asked = requests.find(([id, url]) => id === provider.id && url.includes('redirect_uri'));
  return asked ? provider.interior.map((page) => [provider.id, inside(provider, page), asked[1]] as const) : [];
});

test('there are walks to take', () => {
  expect(new Set(walks.map(([id]) => id)).size).toBeGreaterThan(20);
});

test.for(walks)('%s: %s is quiet in a healthy login', ([, page, asked]) => {
  for (const arrival of ['link', 'form', 'redirect'] as const) {
    const verdict = judge(visit(page, arrival, { requested: asked, from: APP }), directory);
    expect(['silent', 'reassure']).toContain(severityOf(verdict));
  }
});

const fronts: readonly [address: string, start: string | undefined, because: string][] = [
  ['https://acme.accounts.cloud.sap/oauth2/authorize?client_id=x&response_type=code', undefined, 'SAP, at its newer domain'],
  ['https://auth.dataporten.no/oauth/authorization?client_id=x&response_type=code', undefined, 'the federation of Norway'],
  ['https://login.eduid.ch/idp/profile/SAML2/Redirect/SSO?execution=e1s1', undefined, 'the federation of Switzerland'],
  ['https://wayf.eduid.ch/idp/profile/SAML2/Redirect/SSO?execution=e1s1', undefined, 'another host of it'],
  [
    'https://idcs-12ab34cd.identity.oraclecloud.com/oauth2/v1/authorize?client_id=x&response_type=code',
    'https://idcs-12ab34cd.identity.oraclecloud.com/ui/v1/myconsole',
    'a customer’s own page with all applications, though Okta’s paths are the same',
  ],
  [
    'https://uni.instructure.com/login/oauth2/auth?client_id=1&response_type=code',
    'https://uni.instructure.com/',
    'the university’s own application at its maker’s domain',
  ],
  [
    'https://learn.uni.example/learn/api/public/v1/oauth2/authorizationcode?client_id=1',
    'https://learn.uni.example/',
    'the application at a host of its own, not the university’s front page',
  ],
];
test.for(fronts)('makers, and operators of federations, are no doors: %s leads to %s: %s', ([address, start]) => {
  const login = directory.loginAt(new URL(address));
  expect(login).toBeDefined();
  expect(login && loginSite(login, directory)?.start).toBe(start);
});

test('a provider that runs a make of software knows all that is known of the make', () => {
  const nhsmail = providers.find(({ id }) => id === 'nhsmail');
  const atFederation = ({ hosts }: { readonly hosts?: readonly string[] }): boolean => hosts?.includes('fs.nhs.net') === true;
  const paths = (pages: readonly { readonly path: string; readonly with?: readonly string[] }[]) =>
    pages.map(({ path, with: demanded }) => [path, demanded]);
  expect(paths(nhsmail?.entries.filter(atFederation) ?? [])).toEqual(expect.arrayContaining(paths(adfs.entries)));
  expect(paths(nhsmail?.direct.filter(atFederation) ?? [])).toEqual(paths(adfs.direct));
});
