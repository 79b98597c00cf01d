import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPolicy } from '../../../src/background/policy.ts';
import { catalogue } from '../../../src/catalogue/index.ts';
import { createPersonalDirectories } from '../../../src/core/personal-directory.ts';
import { SIZE } from '../../size.ts';
import { createBrowser, load } from './world.ts';

const directories = createPersonalDirectories(catalogue);
const read = (policy: object) => readPolicy(new Map(Object.entries(policy)), directories);

const SERVICE = { name: 'Rota', start: 'https://rota.trust.example/', signIn: 'https://login.trust.example/adfs/ls' };
const PROVIDER = { id: 'uni', name: 'Example University', hosts: ['idp.uni.example'], interior: [{ path: '/idp/profile/**' }] };
const NAME = {
  name: 'Example Trust',
  hosts: ['www.exampletrust.example'],
  words: ['exampletrust'],
  start: 'https://www.exampletrust.example/',
};
const SERVER = { id: 'portal', name: 'Portal', interior: [{ path: '/trustportal/step' }] };

const WHOLE = {
  services: [SERVICE],
  providers: [PROVIDER],
  servers: [SERVER],
  names: [NAME],
  allowedHosts: ['nhs-shop.example'],
  always: [
    { login: 'nhs-login', service: 'nhs-app' },
    { login: SERVICE.signIn, service: SERVICE.start },
  ],
  loudness: 'badge',
  locked: ['loudness'],
  helpDeskText: 'Ring 1234',
  helpDeskLink: 'https://help.trust.example/',
  reportTo: 'frontdoor@trust.example',
  welcomePage: 'off',
  language: 'cy',
};

test('a whole policy is understood', () => {
  const policy = read(WHOLE);
  expect(policy.problems).toEqual([]);
  expect(policy.own).toEqual([SERVICE]);
  expect(policy.additions?.providers.map(({ id }) => id)).toEqual(['uni']);
  expect(policy.additions?.brands.map(({ id }) => id)).toEqual(['own.www.exampletrust.example']);
  expect(policy.always).toEqual([
    { login: 'nhs-login', service: 'nhs-app' },
    { login: 'own.login.trust.example', service: 'own:https://rota.trust.example/' },
  ]);
  expect(policy).toMatchObject({
    loudness: 'badge',
    locked: ['loudness'],
    helpDesk: { text: 'Ring 1234', link: 'https://help.trust.example/', reportTo: 'frontdoor@trust.example' },
    welcomePage: 'off',
  });
});

test('lists may come as JSON text, as the registry of Windows holds them for Firefox', () => {
  const asText = Object.fromEntries(
    Object.entries(WHOLE).map(([key, value]) => [key, Array.isArray(value) ? JSON.stringify(value) : value]),
  );
  expect({ ...read(asText) }).toEqual({ ...read(WHOLE) });
  for (const text of ['[', '[{"name":', '{}', 'nhs-shop.example', `[${' '.repeat(1_000_001)}]`])
    expect(read({ allowedHosts: text }).problems, text.slice(0, 20)).toEqual(['allowedHosts: must be a list']);
});

test('what is neither on nor off says nothing of the welcome page', () => {
  expect(read({}).welcomePage).toBeUndefined();
  expect(read({ welcomePage: 'no' })).toMatchObject({ welcomePage: undefined, problems: ['welcomePage: must be on or off'] });
});

test('nothing set is nothing at all: the directory stays everybody’s', () => {
  expect(read({})).toMatchObject({ additions: undefined, problems: [], own: [], locked: [] });
});

const IMITATES = 'https://account.login.nhs.uk.evil.example/';

const broken: readonly [policy: object, line: RegExp, because: string][] = [
  [{ servces: [] }, /^servces: is not known/, 'a key that nobody knows'],
  [{ constructor: [] }, /^constructor: is not known/, 'a key of every object'],
  [{ services: {} }, /^services: must be a list/, 'no list'],
  [{ services: 'Rota' }, /^services: must be a list/, 'text for a list'],
  [{ services: [null] }, /^services\[0\]: /, 'nothing in a list'],
  [{ services: [{ ...SERVICE, name: '' }] }, /^services\[0\]\.name: must be text/, 'no name'],
  [{ services: [{ ...SERVICE, name: 'x'.repeat(61) }] }, /^services\[0\]\.name: /, 'a name that is too long'],
  [
    { services: [{ ...SERVICE, start: 'http://rota.trust.example/' }] },
    /^services\[0\]\.start: must be a web address that begins/,
    'not encrypted',
  ],
  [{ services: [{ ...SERVICE, start: 'javascript:alert(1)' }] }, /^services\[0\]\.start: /, 'no address of the web'],
  [{ services: [{ ...SERVICE, start: 'https://a@evil.example/' }] }, /^services\[0\]\.start: /, 'an address with a user'],
  [{ services: [{ name: 'Rota', start: SERVICE.start }] }, /^services\[0\]\.signIn: must be a web address/, 'no sign-in page'],
  [{ services: [{ ...SERVICE, sigIn: 'x' }] }, /^services\[0\]: sigIn is not known here/, 'a slip of the pen'],
  [{ services: [{ ...SERVICE, start: IMITATES }] }, /^services\[0\]: imitates/, 'a start page that the shield stops'],
  [{ services: [{ ...SERVICE, signIn: SERVICE.start }] }, /^services\[0\]: start and signIn are the same/, 'one page for two'],
  [
    { services: [{ ...SERVICE, start: 'https://access.login.nhs.uk/enter-email' }] },
    /^services\[0\]: start: is itself/,
    'a start that cannot open',
  ],
  [{ providers: [{ ...PROVIDER, id: 'Uni!' }] }, /^providers\[0\]\.id: must be an id/, 'no id'],
  [{ providers: [{ ...PROVIDER, id: 'nhs-login' }] }, /^providers\[0\]: the id nhs-login is taken/, 'an id of the catalogue'],
  [{ providers: [PROVIDER, { ...PROVIDER, hosts: ['b.uni.example'] }] }, /^providers\[1\]: the id uni is taken/, 'the same id twice'],
  [{ providers: [{ ...PROVIDER, hosts: [] }] }, /^providers\[0\]\.hosts: must not be empty/, 'no host'],
  [{ providers: [{ ...PROVIDER, hosts: ['*.uni.example'] }] }, /^providers\[0\]\.hosts\[0\]: must be a host name/, 'a wildcard'],
  [{ providers: [{ ...PROVIDER, hosts: ['idp.uni.example:8443'] }] }, /^providers\[0\]\.hosts\[0\]: /, 'a port'],
  [{ providers: [{ ...PROVIDER, hosts: ['1.2.3.4.5'] }] }, /^providers\[0\]\.hosts\[0\]: /, 'an address that is none'],
  [
    { providers: [{ ...PROVIDER, hosts: ['access.login.nhs.uk'] }] },
    /^providers\[0\]: access\.login\.nhs\.uk is in the catalogue/,
    'a host that is guarded already',
  ],
  [
    { providers: [{ ...PROVIDER, hosts: ['account.login.nhs.uk.evil.example'] }] },
    /^providers\[0\]: .* imitates/,
    'a login at an impostor',
  ],
  [
    { providers: [{ ...PROVIDER, services: [{ name: 'App', start: IMITATES }] }] },
    /^providers\[0\]: .* imitates/,
    'a service at an impostor',
  ],
  [{ providers: [{ ...PROVIDER, interior: [{ path: 'idp' }] }] }, /^providers\[0\]\.interior\[0\]\.path: must be a path/, 'no path'],
  [{ providers: [{ ...PROVIDER, interior: [{ path: '/**/a/**' }] }] }, /^providers\[0\]\.interior\[0\]\.path: /, 'two gaps'],
  [
    { providers: [{ ...PROVIDER, interior: [{ path: `/${'{a,b}'.repeat(40)}` }] }] },
    /^providers\[0\]\.interior\[0\]\.path: /,
    'a path that multiplies',
  ],
  [
    { providers: [{ ...PROVIDER, entries: [{ path: '/sso', required: 'SAMLRequest' }] }] },
    /^providers\[0\]\.entries\[0\]\.required: must be a list/,
    'text for a list',
  ],
  [
    { servers: [{ ...SERVER, interior: [{ path: '/*' }] }] },
    /^servers\[0\]: \/\* would be found everywhere/,
    'software that is everywhere',
  ],
  [{ servers: [{ ...SERVER, id: catalogue.servers[0]?.id }] }, /^servers\[0\]: the id/, 'an id of the catalogue'],
  [{ names: [{ ...NAME, words: ['x'] }] }, /^names\[0\]\.words\[0\]: must be a word/, 'a word of one letter'],
  [{ names: [{ ...NAME, owns: ['co.uk'] }] }, /^names\[0\]: co\.uk is open to everybody/, 'a suffix that nobody owns'],
  [{ names: [{ ...NAME, start: undefined }] }, /^names\[0\]\.start: must be a web address/, 'no start page'],
  [{ allowedHosts: ['account.login.nhs.uk.evil.example'] }, /^allowedHosts\[0\]: .* beyond doubt/, 'an impostor beyond doubt'],
  [{ allowedHosts: ['co.uk'] }, /^allowedHosts\[0\]: co\.uk is open to everybody/, 'a suffix that is open to everybody'],
  [{ allowedHosts: ['example'] }, /^allowedHosts\[0\]: must be a host name/, 'a single label'],
  [{ allowedHosts: [7] }, /^allowedHosts\[0\]: must be a host name/, 'a number'],
  [{ always: [{ login: 'nhs-login', service: 'nowhere' }] }, /^always\[0\]: service: nowhere is not known/, 'a service that nobody knows'],
  [{ always: [{ login: 'nobody', service: 'nhs-app' }] }, /^always\[0\]: login: nobody is neither/, 'a login that nobody knows'],
  [{ loudness: 'deafening' }, /^loudness: /, 'no loudness'],
  [{ locked: ['everything'] }, /^locked\[0\]: must be loudness/, 'no setting'],
  [{ helpDeskText: 7 }, /^helpDeskText: must be text/, 'no text'],
  [{ helpDeskLink: 'http://help.trust.example/' }, /^helpDeskLink: must be a web address/, 'a link that is not encrypted'],
  [{ helpDeskLink: IMITATES }, /^helpDeskLink: .* imitates/, 'a help desk at an impostor'],
  [{ reportTo: IMITATES }, /^reportTo: .* imitates/, 'reports to an impostor'],
  [{ reportTo: 'http://help.trust.example/' }, /^reportTo: must be a web address/, 'reports that are not encrypted'],
  [{ reportTo: 'a@b.example?cc=c@d.example' }, /^reportTo: must be/, 'an address with more in it'],
  [{ reportTo: 'javascript:alert(1)//@x.example' }, /^reportTo: must be/, 'no address'],
  [{ language: 'Cymraeg!' }, /^language: must be a language/, 'no language'],
];

test.for(broken)('%j: skipped with one line, and the rest applies', ([policy, line, because]) => {
  const found = read({ ...WHOLE, ...policy });
  expect(
    found.problems.filter((problem) => line.test(problem)),
    `${because}: ${found.problems.join('; ')}`,
  ).toHaveLength(1);
  // What leans on a skipped entry has a line of its own.
  expect(found.problems.filter((problem) => !line.test(problem) && !/^always\[1\]/.test(problem))).toEqual([]);
  if (!('helpDeskText' in policy)) expect(found.helpDesk?.text).toBe('Ring 1234');
  if (!('names' in policy)) expect(found.additions?.brands).toHaveLength(1);
});

test('a name of the organisation is protected, and what the catalogue says stays', () => {
  const { additions, allowedHosts, own } = read({
    ...WHOLE,
    names: [NAME, { ...NAME, name: 'Everything', hosts: ['evil.example'], words: ['nhs', 'login'], start: 'https://evil.example/' }],
  });
  const directory = directories({ own, allowedHosts, learned: [], additions });
  expect(directory.resembles(new URL('https://exampletrust-login.top/'))?.imitates.name).toBe('Example Trust');
  expect(directory.resembles(new URL(IMITATES))?.certainty).toBe('certain');
  expect(directory.resembles(new URL('https://www.nhs.uk/'))).toBeUndefined();
  expect(directory.resembles(new URL('https://access.login.nhs.uk/'))).toBeUndefined();
});

test(
  'whatever a policy holds, reading it never throws, and the directory works',
  () => {
    const json = fc.jsonValue({ maxDepth: 3 });
    const keys = fc.constantFrom(...Object.keys(WHOLE), 'other', '__proto__');
    const leaf = fc.oneof(json, fc.constantFrom('https://a.example/', 'a.example', '/a/*', 'x', '', 'nhs-login', 'xn--', '/', '**'));
    const field = fc.constantFrom(
      'id',
      'name',
      'hosts',
      'entries',
      'interior',
      'direct',
      'path',
      'with',
      'start',
      'signIn',
      'words',
      'owns',
      'login',
      'service',
    );
    const page = fc.dictionary(field, fc.oneof(leaf, fc.array(leaf, { maxLength: 3 })), { maxKeys: 6 });
    const entry = fc.oneof(
      leaf,
      page,
      fc.record({ id: leaf, name: leaf, hosts: fc.array(leaf), interior: fc.array(page), start: leaf, signIn: leaf }, { requiredKeys: [] }),
    );
    const value = fc.oneof(json, fc.array(entry, { maxLength: 4 }));
    let skipped = 0;
    fc.assert(
      fc.property(fc.array(fc.tuple(keys, value), { maxLength: 6 }), (pairs) => {
        const { additions, own, allowedHosts, problems } = readPolicy(new Map(pairs), directories);
        skipped += problems.length;
        directories({ own, allowedHosts, learned: [], additions }).loginAt(new URL('https://access.login.nhs.uk/enter-email?a=b'));
      }),
      { numRuns: SIZE.inputs },
    );
    expect(skipped).toBeGreaterThan(SIZE.inputs);
  },
  120_000 + 5 * SIZE.inputs,
);

const POLICY = {
  names: [NAME],
  providers: [PROVIDER],
  allowedHosts: ['nhs-shop.example'],
};

test('a policy that another waking has read says the same of every page, and another policy is read anew', async () => {
  const browser = createBrowser();
  const set = (policy: object): void => {
    browser.managed.clear();
    for (const [key, value] of Object.entries(policy)) browser.managed.set(key, value);
  };
  const severities = async () => {
    const worker = await browser.wake();
    const pages = ['exampletrust-login.example', 'idp.uni.example/idp/profile/x', 'nhs-shop.example', 'exampletrusf-signin.example'];
    await worker.hear(...pages.flatMap((page, i) => load(i + 1, `https://${page}`, 'auto_bookmark', 1000 * i)));
    return pages.map((_, i) => browser.faces.get(i + 1)?.severity);
  };
  set(POLICY);
  const read = await severities();
  expect(read.slice(0, 3)).toEqual(['stop', 'guide', 'silent']);
  expect(JSON.stringify(browser.stored.get('policy'))).toContain('exampletrust');
  expect(await severities()).toEqual(read);
  set({ ...POLICY, providers: [] });
  expect((await severities())[1]).not.toBe('guide');
  browser.stored.set('policy', { text: JSON.stringify([]), policy: null });
  set(POLICY);
  expect(await severities(), 'a record that is broken is none').toEqual(read);
});

test('lists within lists are bounded together, and it is said', () => {
  const hosts = Array.from({ length: 200 }, (_, i) => `idp${i}.uni.example`);
  const providers = Array.from({ length: 20 }, (_, n) => ({ ...PROVIDER, id: `uni-${n}`, hosts: hosts.map((host) => `n${n}.${host}`) }));
  const { additions, problems } = read({ providers });
  expect(additions?.providers).toHaveLength(4);
  expect(problems).toEqual(['providers: only the first 4 of 20 are used: more than 1000 hosts, pages and words']);
});

test('of very many keys that nobody knows only some are named', () => {
  const { problems } = read(Object.fromEntries(Array.from({ length: 8000 }, (_, i) => [`key-${i}-${'x'.repeat(500)}`, i])));
  expect(problems).toHaveLength(21);
  expect(problems.at(-1)).toBe('7980 other keys: are not known');
  expect(Math.max(...problems.map(({ length }) => length))).toBeLessThan(150);
});

test('a policy trusts the hosts that it names, and no suffix and nothing below, in the worker as in the rules of the browser', async () => {
  const browser = createBrowser();
  browser.managed.set('allowedHosts', ['co.uk', 'evil.example', 'nhs-fans.example']);
  const worker = await browser.wake();
  const pages = ['account.login.nhs.uk.evil.example', 'paypal-login.co.uk', 'account.login.nhs.uk.nhs-fans.example', 'nhs-fans.example'];
  await worker.hear(...pages.flatMap((host, i) => load(i + 1, `https://${host}/`, 'link', 1000 * (i + 1))));
  expect(pages.map((_, i) => browser.faces.get(i + 1)?.severity)).toEqual(['stop', 'stop', 'stop', 'silent']);
  expect(browser.trusted).toEqual(['evil.example', 'nhs-fans.example']);
});
