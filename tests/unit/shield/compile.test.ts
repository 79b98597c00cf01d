import { expect, test } from 'vitest';
import { catalogue } from '../../../src/catalogue/index.ts';
import { createResemblance } from '../../../src/core/names/resemblance.ts';
import { compileShield } from '../../../src/shield/compile.ts';
import { PRIORITY, type Rule } from '../../../src/shield/rule.ts';

const rules = compileShield(catalogue);
const resemblance = createResemblance(catalogue);
const blocking = rules.filter(({ action }) => action.type === 'block');
const names = blocking.flatMap(({ condition }) => condition.requestDomains ?? []);
const filters = blocking.flatMap(({ condition }) => condition.regexFilter ?? []);

/** What the browser does with a request: the highest priority wins, and `allow` before `block` (the order of declarativeNetRequest). */
function isBlocked(url: string): boolean {
  const matching = rules.filter((rule) => matches(rule, url)).toSorted((a, b) => b.priority - a.priority);
  const highest = matching.filter(({ priority }) => priority === matching[0]?.priority);
  return highest.length > 0 && !highest.some(({ action }) => action.type === 'allow');
}

const domainsOf = new Map(rules.map((rule) => [rule, new Set(rule.condition.requestDomains)]));
const expressionOf = new Map(
  rules.flatMap((rule) => (rule.condition.regexFilter ? [[rule, new RegExp(rule.condition.regexFilter)] as const] : [])),
);

function matches(rule: Rule, url: string): boolean {
  const labels = new URL(url).hostname.split('.');
  const byDomain = labels.some((_, i) => domainsOf.get(rule)?.has(labels.slice(i).join('.')));
  return byDomain || (expressionOf.get(rule)?.test(url) ?? false);
}

const certainty = (host: string) => resemblance(new URL(`https://${host}/`))?.certainty;

test('tens of thousands of names, and an expression for every kind of official name', () => {
  expect(names.length).toBeGreaterThan(20_000);
  expect(names.length).toBeLessThan(60_000);
  expect(filters.length).toBeGreaterThan(25);
  expect(rules.length).toBeLessThan(1000);
});

test('the engine is certain of every name in the shield', { timeout: 60_000 }, () => {
  expect(names.filter((name) => certainty(name) !== 'certain')).toEqual([]);
});

test('and of every host below it, for a domain stands for its subdomains', { timeout: 60_000 }, () => {
  const tried = names.filter((_, i) => i % 10 === 0);
  expect(tried.length).toBeGreaterThan(2000);
  expect(tried.filter((name) => certainty(`www.${name}`) !== 'certain')).toEqual([]);
  expect(tried.filter((name) => certainty(`x7.mail.${name}`) !== 'certain')).toEqual([]);
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
];
test.for(impostors)('%s is blocked: %s', ([url]) => {
  expect(isBlocked(url)).toBe(true);
  expect(resemblance(new URL(url))?.certainty).toBe('certain');
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
  expect(isBlocked(url)).toBe(false);
});

test('no official domain is among the names or below one of them, and all that is official is above the expressions', () => {
  const listed = new Set(names);
  const official = catalogue.brands.flatMap(({ owns, hosts, start }) => [...owns, ...hosts, new URL(start).hostname]);
  const above = (host: string) => host.split('.').map((_, i, labels) => labels.slice(i).join('.'));
  expect(official.filter((host) => above(host).some((domain) => listed.has(domain)))).toEqual([]);
  const allowing = rules.filter(({ action }) => action.type === 'allow');
  expect(allowing.map(({ priority }) => priority)).toEqual([PRIORITY.official]);
  const expressions = blocking.filter(({ condition }) => condition.regexFilter !== undefined);
  expect(expressions.length).toBe(filters.length);
  expect(expressions.every(({ priority }) => priority < PRIORITY.official)).toBe(true);
});

test('every name is blocked, also one that hides below an official suffix', { timeout: 60_000 }, () => {
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
  expect(filters.filter((filter) => filter.length > 120)).toEqual([]);
});

test('the rules stay small on disk', () => {
  expect(JSON.stringify(rules).length).toBeLessThan(1_200_000);
});

test('numbers are the rules’ own', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});
