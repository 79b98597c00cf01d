import { expect, test } from 'vitest';
import { addressOf, isWithin, withoutRoot } from '../../../../src/core/names/without-root.ts';

const cases: readonly [hostname: string, without: string, because: string][] = [
  ['www.nhs.uk.', 'www.nhs.uk', 'the dot of the root'],
  ['www.nhs.uk..', 'www.nhs.uk', 'more than one'],
  ['www.nhs.uk', 'www.nhs.uk', 'none'],
  ['.', '', 'nothing else'],
  ['', '', 'nothing at all'],
];
test.for(cases)('of %s is left %s: %s', ([hostname, without]) => {
  expect(withoutRoot(hostname)).toBe(without);
});

const addresses: readonly [text: string, href: string, because: string][] = [
  ['https://www.nhs.uk./a.', 'https://www.nhs.uk/a.', 'its host alone'],
  ['http://www.nhs.uk./', 'http://www.nhs.uk/', 'without encryption'],
  ['https://www.nhs.uk/', 'https://www.nhs.uk/', 'a host without it'],
  ['ftp://www.nhs.uk./', 'ftp://www.nhs.uk./', 'no web page'],
];
test.for(addresses)('%s is read as %s: %s', ([text, href]) => {
  expect(addressOf(text).href).toBe(href);
});

test('an address is read from where it stands', () => {
  expect(addressOf('/b', 'https://www.nhs.uk./a').href).toBe('https://www.nhs.uk/b');
  expect(() => addressOf('/b')).toThrow();
});

const within: readonly [host: string, domain: string, isIn: boolean, because: string][] = [
  ['nhs.uk', 'nhs.uk', true, 'the domain itself'],
  ['www.nhs.uk', 'nhs.uk', true, 'below it'],
  ['uk', 'nhs.uk', false, 'above it'],
  ['notnhs.uk', 'nhs.uk', false, 'a label that only ends so'],
  ['nhs.uk.evil.example', 'nhs.uk', false, 'in front of another'],
];
test.for(within)('%s is in %s: %s, %s', ([host, domain, isIn]) => expect(isWithin(host, domain)).toBe(isIn));
