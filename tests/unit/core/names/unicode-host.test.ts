import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unicodeLabels } from '../../../../src/core/names/unicode-host.ts';
import { SIZE } from '../../../size.ts';

const cases: readonly [hostname: string, unicode: string, because: string][] = [
  ['xn--bcher-kva.example', 'bücher.example', 'one accent'],
  ['xn--80ak6aa92e.com', 'аррӏе.com', 'no ASCII at all'],
  ['login.xn--mgbayh7gpa', 'login.الاردن', 'a suffix'],
  ['xn--99999999.example', 'xn--99999999.example', 'no Punycode: left as it is'],
  ['plain.example', 'plain.example', 'nothing to decode'],
];
test.for(cases)('%s reads %s: %s', ([hostname, unicode]) => {
  expect(unicodeLabels(hostname).join('.')).toBe(unicode);
});

test('decodes what the URL parser encodes', () => {
  let tried = 0;
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'aéøжшλ中ก한ü9'), minLength: 1, maxLength: 12 }), (label) => {
      const { hostname } = new URL(`https://x${label}.example/`);
      tried += Number(hostname.startsWith('xn--'));
      expect(unicodeLabels(hostname)[0]?.normalize('NFC')).toBe(`x${label}`.normalize('NFC'));
    }),
    { numRuns: SIZE.addresses },
  );
  expect(tried).toBeGreaterThan(SIZE.addresses / 2);
});
