// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { h } from '../../../src/ui/dom.ts';

const cases: readonly [text: string, pieces: readonly string[], because: string][] = [
  ['This was made for one sign-in.', ['sign-in'], 'a word, without what ends the sentence'],
  ['“nhs-app” ends in “nhs-app-check.example”', ['nhs-app', 'nhs-app-check.example'], 'a host, without the quotation marks'],
  ['idp.uni.example sign-in at sso.tu-berlin.example:', ['sign-in', 'sso.tu-berlin.example'], 'each of them'],
  ['সাইন-ইন করুন', ['সাইন-ইন'], 'in letters that are made of several characters'],
  ['\u2068my-uni.example\u2069', ['my-uni.example'], 'in what is kept apart from letters of the other direction'],
  ['a - b, -c, d-', [], 'a dash between words, and a hyphen at an end'],
  ['https://my-uni.example/enter-email?to=a-b', [], 'an address may be longer than a line'],
  ['the-longest-of-all-hosts.here.example', [], 'and so may a host'],
  ['no hyphen', [], 'nothing to keep'],
];

test.for(cases)('%s: %j stays in one line: %s', ([text, pieces]) => {
  const element = h('p', {}, text);
  expect([...element.querySelectorAll('.unbroken')].map((piece) => piece.textContent)).toEqual(pieces);
  expect(element.textContent, 'what is copied and read aloud stays as it is').toBe(text);
});

const joints: readonly [text: string, pieces: readonly string[], because: string][] = [
  ['account.login.nhs.uk.evil.example', ['account.', 'login.', 'nhs.', 'uk.', 'evil.', 'example'], 'a host, behind its dots'],
  [
    'At https://sso.hospital.example/auth/step-two.',
    ['https://sso.', 'hospital.', 'example/', 'auth/', 'step-two'],
    'an address, behind its slashes, too',
  ],
  ['sign-in-with-your-university-account-now', [], 'a word is no address'],
  [
    'https://access.xn--logn-n9d.nhs.uk/enter-email',
    ['https://access.', 'xn--logn-n9d.', 'nhs.', 'uk/', 'enter-email'],
    'an address whose labels have hyphens',
  ],
  ['It ends in my.nhs-login-verify.example', [], 'what fits into a line stays in one piece'],
];

test.for(joints)('%s: breaks between %j: %s', ([text, pieces]) => {
  const element = h('p', {}, text);
  expect([...(element.querySelector('.joints')?.childNodes ?? [])].map((node) => node.textContent).filter(Boolean)).toEqual(pieces);
  expect([...element.querySelectorAll('.joints > .piece')].map((piece) => piece.textContent)).toEqual(pieces);
  expect(element.textContent, 'what is copied and read aloud stays as it is').toBe(text);
});

test('behind the hyphen of a label no line breaks: the next one would begin with what looks like a host', () => {
  const element = h('p', {}, 'https://access.login.nhs.uk.secure-patient-verify.co.com/account');
  expect([...element.querySelectorAll('.joints .piece')].map((piece) => piece.textContent)).toContain('secure-patient-verify.');
});

test('a label that is longer than a line may break: it would stand out of its box', () => {
  const element = h('p', {}, `https://${'a'.repeat(40)}.example/in`);
  expect([...element.querySelectorAll('.joints .piece:not(.long)')].map((piece) => piece.textContent)).toEqual(['example/', 'in']);
});

test('a screen reader pauses at no joint: there is neither a box nor an element of its own for a break', () => {
  const element = h('p', {}, 'account.login.nhs.uk.evil.example');
  expect([...element.querySelectorAll('.joints *')].filter(({ localName }) => localName !== 'span')).toEqual([]);
});

test('the lines of a list to choose from hold nothing but text', () => {
  expect(h('option', {}, 'sign-in').children).toHaveLength(0);
});
