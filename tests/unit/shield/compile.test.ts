import fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalogue } from '../../../src/catalogue/index.ts';
import { createResemblance } from '../../../src/core/names/resemblance.ts';
import { compileShield } from '../../../src/shield/compile.ts';
import { PRIORITY } from '../../../src/shield/rule.ts';
import { SIZE } from '../../size.ts';
import { differing } from '../build/suffix-oracle.ts';
import { applied, type Dialect } from './applied.ts';
import { SHIPPED } from './shipped.ts';

const rules = SHIPPED.chrome;
const resemblance = createResemblance(catalogue);
const blocking = rules.filter(({ action }) => action.type === 'block');
const names = blocking.flatMap(({ condition }) => condition.requestDomains ?? []);
const filters = rules.flatMap(({ condition }) => condition.regexFilter ?? []);

const shields = { chrome: applied(rules, 'chrome'), firefox: applied(SHIPPED.firefox, 'firefox') };
const BOTH = ['chrome', 'firefox'] as const;
const isBlocked = (url: string, dialect: Dialect = 'chrome'): boolean => shields[dialect]({ url }) === 'block';

const certainty = (host: string) => resemblance(new URL(`https://${host}/`))?.certainty;

test('tens of thousands of names, and an expression for every kind of official name', () => {
  expect(names.length).toBeGreaterThan(20_000);
  expect(names.length).toBeLessThan(60_000);
  expect(filters.length).toBeGreaterThan(25);
  expect(rules.length).toBeLessThan(1000);
});

test('no name in it has another suffix by tldts', () => {
  expect(differing(names)).toEqual([]);
});

test('the engine is certain of every name in the shield', () => {
  expect(names.filter((name) => certainty(name) !== 'certain')).toEqual([]);
});

test('and of every host below it, for a domain stands for its subdomains', () => {
  const tried = names.filter((_, i) => i % 10 === 0);
  expect(tried.length).toBeGreaterThan(2000);
  expect(tried.filter((name) => certainty(`www.${name}`) !== 'certain')).toEqual([]);
  expect(tried.filter((name) => certainty(`x7.mail.${name}`) !== 'certain')).toEqual([]);
});

/** What may stand behind an official name, honest or not: the engine alone decides. */
const BEHIND = [
  'ezproxy.library.college.edu',
  'spot.college.edu',
  'ezproxy.college.ac.nz',
  'libproxy.college.ac.kr',
  'offcampus.college.edu.tr',
  'college.ac.nz',
  'ezproxy.library.example',
  'library.college.example',
  'openathens.college.example',
  'ezp2.college.example',
  'rproxy.broker.example',
  'rproxy.goskope.com',
  'btglss.net',
  'mcas.ms',
  'safe.menlosecurity.com',
  'proxy.paypal-login.example',
  'agency.gov',
  'base.mil',
  'riverbank.bank',
  'translate.goog',
  'cdn.ampproject.org',
  'evil.example',
];

test.for(BEHIND)('of official names in front of %s only those are blocked of which the engine is certain', (behind) => {
  const hosts = catalogue.brands.flatMap((brand) => brand.hosts);
  const written = hosts.flatMap((host) => [`${host}.${behind}`, `${host.replaceAll('-', '--').replaceAll('.', '-')}.${behind}`]);
  const uncertain = written.filter((host) => certainty(host) !== 'certain');
  for (const dialect of BOTH)
    expect(uncertain.filter((host) => isBlocked(`https://${host}/`, dialect) || isBlocked(`http://${host}:8080/x?y=@z`, dialect))).toEqual(
      [],
    );
});

test('what is left alone stands in the host, and opens no other way', () => {
  const outside = [
    'https://account.login.nhs.uk.evil.example/x.proxy.y.edu/',
    'https://account.login.nhs.uk.evil.example/?x=.proxy.',
    'https://ezproxy.college.edu@account.login.nhs.uk.evil.example/',
    'https://account.login.nhs.uk.evil.example:443/.edu/',
    'https://account.login.nhs.uk.evil-edu.example/',
    'https://account.login.nhs.uk@www.college.edu/',
    'https://nhs-login.com/.proxy./',
  ];
  expect(outside.filter((url) => !isBlocked(url, 'chrome') || !isBlocked(url, 'firefox'))).toEqual([]);
});

const impostors: readonly [url: string, because: string][] = [
  ['https://account.login.nhs.uk.evil.example/enter-email', 'an official host in front of a foreign one'],
  ['https://www.paypal.com.session-82.evil.example/', 'its domain, in the middle'],
  ['https://secure.paypal.com-verify.example/signin', 'a dash after it'],
  ['https://account-login-nhs-uk.evil.example/', 'dashes for dots'],
  ['http://accounts.google.com.evil.example:8080/', 'without encryption, at another port'],
  ['https://account.login.nhs.uk@evil.example/', 'an official host where it is no host'],
  ['https://www.paypal.com:signin@evil.example/x', 'the same, with a password'],
  ['https://www.paypal.com%2Fsignin@evil.example/', 'the same, with what looks like a path'],
  ['https://account-login-nhs-uk.com/', 'a whole official host as one label'],
  ['https://nhs-login.com/', 'the brand and a word of login'],
  ['https://www.paypal-secure.net/', 'a subdomain of such a name'],
  [`https://${new URL('https://pаypal.com/').hostname}/`, 'a Cyrillic letter'],
  ['https://a@account.login.nhs.uk.evil.example/', 'an embedded name behind somebody’s'],
  ['https://a:b@account.login.nhs.uk.evil.example:8443/', 'and a password, at a port'],
  ['https://:@account.login.nhs.uk.evil.example./', 'behind nothing but signs, with the root’s dot'],
  ['https://a@b@account-login-nhs-uk.evil.example/', 'behind two of them'],
  ['https://x&y%E0:z@www.paypal.com.session-82.evil.example/', 'whatever that is'],
  ['https://account.login.nhs.uk.s3.amazonaws.com/', 'a host that anybody can have, below a domain that is official'],
  ['https://account.login.nhs.uk.x.okta.com/', 'a tenant of an official platform'],
  ['https://paypal-login.com./', 'a name with the root’s dot'],
  ['https://www.paypal-login.com.:8443/', 'below it, and at a port'],
  ['https://bob@paypal-login.com./', 'behind a user name'],
  ['https://account.login.nhs.uk.com/', 'an official host that goes on in a foreign suffix'],
  ['https://bob@signin.account.login.nhs.uk.com.:81/', 'the same, in every spelling at once'],
  ['https://account.login.nhs.uk.zip/', 'in any other suffix'],
  ['https://access.login.nhs.uk&x@evil.example/', 'an official host before a sign that is none of a host'],
  ['https://access.login.nhs.uk;x@evil.example/', 'before one that is escaped'],
  ['https://ACCESS.Login.NHS.UK@evil.example/', 'in upper case'],
  ['https://access.login.nhs.uk.@evil.example:8443/', 'with the root’s dot'],
  ['https://access.login.nhs.uk%@evil.example/', 'before half an escape'],
  ['https://access.login.nhs.uk%E0@evil.example/', 'before an invalid one'],
  ['https://access.login.nhs.u%6b%E0@evil.example./', 'with a letter escaped before it'],
  ['https://access%2elogin%2Enhs%2euk@evil.example/', 'with its dots escaped'],
  ['https://access.login.%6e%48%73%2E%75%6B@evil.example/', 'with each letter of its domain escaped, in any case'],
  ['https://p%61ypal.com@evil.example/', 'with one letter of a long name escaped'],
  ['https://https%3A%2F%2Fwww.payp%61l.com%2Fsignin@evil.example/', 'the same in a whole address'],
  ['https://x:www.paypal.com@evil.example/', 'as a password'],
  ['https://:www.paypal.com@evil.example/', 'as a password alone'],
  ['https://evil&www.paypal.com&x@evil.example/', 'in the middle'],
  ['https://https%3A%2F%2Fwww.paypal.com%2Fsignin@evil.example/', 'as a whole address'],
  ['https://www.paypal.com@192.0.2.7/', 'before an address'],
  ['https://www.paypal.com@[2001:db8::7]:8443/', 'before a long one'],
  ['https://www.paypal.com@access.login.nhs.uk/', 'before an official host of another'],
  ['https://account.login.nhs.uk@bucket.s3.amazonaws.com/', 'before a host that anybody can have'],
  ['https://account.login.nhs.uk@www.nhs.uk.evil.example/', 'before its own name in a foreign host'],
];
test.for(impostors.flatMap((impostor) => BOTH.map((dialect) => [dialect, ...impostor] as const)))(
  '%s: %s is blocked: %s',
  ([dialect, url]) => {
    expect(resemblance(new URL(url))?.certainty).toBe('certain');
    expect(isBlocked(url, dialect)).toBe(true);
  },
);

/** What the engine alone is certain of: the impostor is asked for once, and then stopped. */
const engineOnly: readonly [url: string, because: string][] = [
  ['https://p%61ypal.c%6fm@evil.example/', 'escapes in two stretches of a long name'],
  ['https://p%61ypal.com%3Fsignin@evil.example/', 'an escaped letter, and an escaped question mark behind the name'],
  ['https://bob%40x&www.paypal.com@evil.example/', 'behind a whole escaped @'],
  ['https://x%20p%61ypal.com@evil.example/', 'an escaped letter behind an escaped space'],
  [`https://account\u3002login\u3002nhs\u3002uk@evil.example/`, 'with the dots of East Asian writing'],
  ['https://account.login.nhs.uk%40x@evil.example/', 'two @, though no e-mail address'],
];
test.for(engineOnly)('%s is for the engine: %s', ([url]) => {
  expect(resemblance(new URL(url))?.certainty).toBe('certain');
  for (const dialect of BOTH) expect(isBlocked(url, dialect)).toBe(false);
});

const good: readonly [url: string, because: string][] = [
  ...catalogue.brands
    .flatMap(({ hosts, start }) => [...hosts.map((host) => [`https://${host}/`, 'official'] as const), [start, 'a front page'] as const])
    .map(([url, because]): [string, string] => [url, because]),
  ...catalogue.providers.flatMap(({ services }) => services.map(({ start }): [string, string] => [start, 'the start page of a service'])),
  ['https://www.paypal.com./', 'the root at the end of an official host'],
  ['https://amazon.com.au/', 'the brand’s own, though it begins like another of its hosts'],
  ['https://www.amazon.com.mx/', 'the same, below'],
  ['https://login.gov.pl/', 'a government’s own'],
  ['https://evil.example/account.login.nhs.uk.evil.example/', 'in the path a name is only a name'],
  ['https://www.paypal.community@evil.example/', 'a name of its own before the @'],
  ['https://www.paypal.com%61@evil.example/', 'the same, with an escape'],
  ['https://www.paypal.com%2Eexample@evil.example/', 'a host of somebody’s before the @'],
  ['https://account.login.nhs.uk.a.b@files.example/', 'where a longer host means nothing either'],
  ['https://notpaypal.com@evil.example/', 'another name that ends so'],
  ['https://bob%40paypal.com:x@files.example/', 'an e-mail address for a user name'],
  ['https://bob%40trust.nhs.uk@files.example/', 'one of a trust'],
  ['https://paypal.com%40bob.example@files.example/', 'one that somebody keeps for what they buy'],
  ['https://bob@www.paypal.com/', 'a user name at an official host'],
  ['https://www.paypal.com@www.paypal.com./', 'its own name at an official host'],
  ['https://www.paypal.com@paypal.de/', 'at another host of the same owner'],
  ['https://account.login.nhs.uk@nhsbsa.nhs.uk/', 'below a domain that both share'],
  ['https://bob@www.paypal.com.:443/', 'a user name, the root’s dot and a port at an official host'],
  ['https://nhs.uk.com/', 'a name that somebody may register'],
  ['https://www.nhs.uk.com/', 'below it'],
  ['https://accounts.google.com.br/', 'the brand’s own, though it begins like another of its hosts'],
  ['https://files.example/a@account.login.nhs.uk.evil.example/', 'in the path an @ is only an @'],
  ['https://files.example/?a=@account.login.nhs.uk.evil.example/', 'as in the query'],
  ['https://files.example/#www.paypal.com@x/', 'or the fragment'],
  ['https://evil.example/?next=https://account.login.nhs.uk/a.b', 'as in the query'],
  ['https://pineapple.com/', 'a fruit'],
  ['https://amazonas.gov.br/', 'a state of Brazil'],
  ['https://nhsbsa.nhs.uk/', 'below a suffix that outsiders cannot register under'],
  ['https://www.postoffice.co.uk/', 'an office of another kind'],
  ['https://live-update.example/', 'an ordinary word beside an ordinary word'],
  ['https://en.wikipedia.org/wiki/PayPal', 'about a brand'],
  ['https://www.bbc.co.uk/', 'has nothing to do with any'],
];
test.for(good)('%s is let through: %s', ([url]) => {
  for (const dialect of BOTH) expect([dialect, isBlocked(url, dialect)]).toEqual([dialect, false]);
});

const officials = catalogue.brands.flatMap(({ hosts, owns }) => [...hosts, ...owns.slice(0, 2)]);
const escaped = (text: string, at: readonly number[]): string =>
  [...text].map((character, i) => (at.includes(i) ? `%${(character.codePointAt(0) ?? 0).toString(16)}` : character)).join('');
const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...officials) },
  fc.tuple(fc.constantFrom(...officials), fc.array(fc.nat(20), { maxLength: 4 })).map(([name, at]) => escaped(name, at)),
  fc.constantFrom(
    '',
    '.',
    '-',
    'a',
    'evil',
    '%',
    '%2',
    '%2e',
    '%2d',
    '%40',
    '%20',
    '%61',
    '%E0',
    '%E2%84%AA',
    '%ff',
    '&',
    ':',
    '=',
    '_',
    '..',
    'com',
    '@',
  ),
  fc.integer({ min: 0, max: 255 }).map((byte) => `%${byte.toString(16).padStart(2, '0')}`),
);
const userinfo = fc.array(piece, { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join(''));
const behind = fc.oneof(
  fc.constantFrom(
    'evil.example',
    'evil.example.',
    '192.0.2.7',
    '[2001:db8::1]',
    'localhost',
    'bucket.s3.amazonaws.com',
    'a.b.co.uk:8443',
    'nhs.uk.com',
  ),
  fc.constantFrom(...officials),
  fc.tuple(fc.constantFrom(...officials), fc.constantFrom('.com', '.evil.example', '.x', '-x.evil.example')).map((parts) => parts.join('')),
);

test.for(BOTH)('the engine is certain of whatever is blocked, however an address is spelt: %s', (dialect) => {
  const tried = { blocked: 0, certain: 0, neither: 0 };
  fc.assert(
    fc.property(fc.option(userinfo), behind, (said, host) => {
      const url = `https://${said === null ? '' : `${said}@`}${host}/`;
      if (!URL.canParse(url)) return;
      const { href } = new URL(url);
      const certain = resemblance(new URL(href))?.certainty === 'certain';
      if (isBlocked(href, dialect)) {
        tried.blocked += 1;
        expect([href, certain]).toEqual([href, true]);
      } else tried[certain ? 'certain' : 'neither'] += 1;
    }),
    { numRuns: SIZE.addresses * 2 },
  );
  expect(tried.blocked).toBeGreaterThan(SIZE.addresses / 3);
  expect(tried.neither).toBeGreaterThan(SIZE.addresses / 10);
});

test('an official host that goes on in one label is an impostor, or official: under every short suffix that there may be', () => {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const endings = [
    ...letters.flatMap((a) => letters.map((b) => a + b)),
    'com',
    'net',
    'org',
    'info',
    'biz',
    'xyz',
    'top',
    'shop',
    'online',
    'live',
    'app',
    'dev',
  ];
  const hosts = catalogue.brands.flatMap((brand) => brand.hosts).flatMap((host) => endings.map((ending) => `${host}.${ending}`));
  const some = hosts.filter((_, i) => i % SIZE.popularHostsEach === 0);
  const blocked = some.filter((host) => isBlocked(`https://${host}/`));
  expect(blocked.length).toBeGreaterThan(10_000 / SIZE.popularHostsEach);
  expect(blocked.filter((host) => certainty(host) !== 'certain')).toEqual([]);
});

test('no expression of Firefox looks further than an honest address reaches: their time grows with the square of that', () => {
  const theirs = SHIPPED.firefox.flatMap(({ condition }) => condition.regexFilter ?? []);
  expect(theirs).toHaveLength(filters.length);
  expect(theirs.filter((filter) => /[*+]/.test(filter.replaceAll(/\[[^\]]*\]|:\\d\+/g, '')))).toEqual([]);
  expect(theirs.every((filter) => [...filter.matchAll(/,(\d+)\}/g)].every(([, most]) => Number(most) <= 2000))).toBe(true);
});

test('no official domain is among the names or below one of them, and all that is official is above the expressions', () => {
  const listed = new Set(names);
  const official = catalogue.brands.flatMap(({ owns, hosts, start }) => [...owns, ...hosts, new URL(start).hostname]);
  const above = (host: string) => host.split('.').map((_, i, labels) => labels.slice(i).join('.'));
  expect(official.filter((host) => above(host).some((domain) => listed.has(domain)))).toEqual([]);
  const allowing = rules.filter(({ action }) => action.type === 'allow');
  expect(allowing.map(({ priority }) => priority)).toEqual(allowing.map(() => PRIORITY.official));
  const expressions = blocking.filter(({ condition }) => condition.regexFilter !== undefined);
  const forHosts = expressions.filter(({ priority }) => priority !== PRIORITY.userinfo);
  expect(forHosts.length).toBeGreaterThan(50);
  expect(forHosts.every(({ priority }) => priority < PRIORITY.official)).toBe(true);
});

test('every name is blocked, also one that hides below an official suffix', () => {
  const tried = names.filter((name, i) => i % 50 === 0 || name.endsWith('.nhs.uk'));
  expect(tried.filter((name) => name.endsWith('.nhs.uk')).length).toBeGreaterThan(5);
  expect(tried.filter((name) => !isBlocked(`https://${name}/`))).toEqual([]);
});

test('names are written as the network knows them: lower case, ASCII, at least two labels, once', () => {
  expect(names.filter((name) => !/^(?=.{4,253}$)[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})+$/.test(name))).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
});

test('expressions keep to what RE2 and JavaScript share: no look-around, no back-reference, no counted repetition', () => {
  expect(filters.filter((filter) => /\(\?|\\[1-9]|\{\d/.test(filter))).toEqual([]);
  expect(filters.filter((filter) => filter.length > 400)).toEqual([]);
});

test('the rules stay small on disk', () => {
  expect(JSON.stringify(rules).length).toBeLessThan(1_200_000);
  expect(JSON.stringify(SHIPPED.firefox).length).toBeLessThan(2_400_000);
});

test('numbers are the rules’ own', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});

test('names that nobody may ever ask for are blocked above everything, a person’s own “go on” too', () => {
  const never = ['never.example'];
  const all = compileShield({ ...catalogue, brands: [] }, [], never);
  const [rule] = all.filter(({ condition }) => condition.requestDomains === never);
  expect(rule).toMatchObject({ action: { type: 'block' }, priority: Math.max(...Object.values(PRIORITY)) });
  expect(rules.filter(({ priority }) => priority === PRIORITY.nothing)).toEqual([]);
});
