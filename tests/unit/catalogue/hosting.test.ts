import { expect, test } from 'vitest';
import { suffixListRules } from '../../../src/build/suffix-list.ts';
import { freeHosts, hosting } from '../../../src/catalogue/hosting.ts';
import { catalogue } from '../../../src/catalogue/index.ts';
import { createDoubtAbout } from '../../../src/core/names/ownership.ts';
import { createResemblance } from '../../../src/core/names/resemblance.ts';

/** Platforms of the list, and those that it does not have. */
const platforms = [...suffixListRules('PRIVATE').filter((rule) => !rule.startsWith('!')), ...hosting].map((rule) => rule.replace('*', 'x'));

const resemblance = createResemblance(catalogue);
const doubtAbout = createDoubtAbout(catalogue);

const certainty = (host: string) => resemblance(new URL(`https://${host}/`))?.certainty;

test('we name only platforms that the Public Suffix List lacks', () => {
  const rules = new Set(suffixListRules());
  expect(hosting.filter((suffix) => rules.has(suffix) || rules.has(`*.${suffix}`))).toEqual([]);
});

test('nhs-login at whatever platform is stopped, but where no stranger has a host, or proxies write names of others', () => {
  const open = platforms.filter((platform) => doubtAbout(`nhs-login.${platform}`).kind !== 'none');
  const others = open.filter((platform) => certainty(`nhs-login.${platform}`) !== 'certain');
  expect(platforms.length).toBeGreaterThan(3500);
  expect(open.length).toBeGreaterThan(platforms.length - 25);
  expect(others).toEqual([
    'awsapps.com',
    'cloud.nospamproxy.com',
    'ezproxy.kuleuven.be',
    'o365.cloud.nospamproxy.com',
    'rsc.contentproxy9.cz',
    'translate.goog',
    'proxydns.com',
  ]);
  expect(others.filter((platform) => certainty(`nhs-login.${platform}`) === undefined)).toEqual([]);
});

test.for(['garden-club', 'my-project', 'docs'])('a tenant called %s is left alone at whatever platform', (tenant) => {
  expect(platforms.filter((platform) => certainty(`${tenant}.${platform}`) !== undefined)).toEqual([]);
});

test.for(freeHosts)('$source.0.title: sorted, none twice, and somebody looked', ({ suffixes, source }) => {
  expect(suffixes).toEqual([...new Set(suffixes)].toSorted((a, b) => (a < b ? -1 : 1)));
  expect(source.length).toBeGreaterThan(0);
  for (const { url, checked } of source)
    expect([url, checked]).toEqual([expect.stringMatching(/^https:/), expect.stringMatching(/^2026-/)]);
});

test('no platform is named twice', () => {
  expect(new Set(hosting).size).toBe(hosting.length);
});

const atFreeHosts: readonly [host: string, certainty: 'certain' | 'likely' | undefined, because: string][] = [
  ['login-google.kro.kr', 'certain', 'a name beside a word of login, as below ddns.net'],
  ['login-google.ddns.net', 'certain', 'which the Public Suffix List has'],
  ['google-account.crabdance.com', 'certain', 'FreeDNS'],
  ['paypal.authorizeddns.net', 'likely', 'ChangeIP: the bare name'],
  ['github.n-e.kr', 'likely', 'the family of kro.kr'],
  ['support.github.n-e.kr', 'likely', 'the same, and a name in front'],
  ['amazon-bcdfgh.dns05.com', 'likely', 'a name and anything, of which nobody knew whose it is'],
  ['kro.kr', undefined, 'the provider'],
  ['www.kro.kr', undefined, 'the provider'],
  ['healthcare.kro.kr', undefined, 'somebody'],
  ['keycloak.somebody.mooo.com', undefined, 'a server at home'],
  ['login-team.p-e.kr', undefined, 'words of login alone'],
];

test.for(atFreeHosts)('%s: %s, %s', ([host, expected]) => {
  expect(certainty(host)).toBe(expected);
});

const leftOut: readonly [suffix: string, because: string][] = [
  ['afraid.org', 'FreeDNS itself stands there'],
  ['changeip.com', 'ChangeIP itself stands there'],
  ['weebly.com', 'its owner’s own services stand there'],
  ['nip.io', 'people name machines of their own by it'],
  ['dyn.com', 'it is paid for'],
];

test.for(leftOut)('%s is none: %s', ([suffix]) => {
  expect(hosting).not.toContain(suffix);
});
