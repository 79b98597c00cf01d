import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutValues } from '../../../src/ui/without-values.ts';

const cases: readonly [href: string, shown: string, because: string][] = [
  ['https://login.example/enter-email', 'https://login.example/enter-email', 'nothing is private'],
  ['https://login.example/a?state=x1&nonce=y2#access_token=z3', 'https://login.example/a?state=…&nonce=…#…', 'values go, names stay'],
  ['https://login.example/a?state=x1&nonce=y2&state=z3', 'https://login.example/a?state=…&nonce=…', 'a name that comes again'],
  ['https://alex:secret@login.example/', 'https://login.example/', 'a name and a password'],
  ['https://login.example/?eyJhbGciOiJIUzI1NiJ9', 'https://login.example/?…', 'a value without a name'],
  ['https://login.example/?=8f14e45f', 'https://login.example/?…', 'a value with an empty name'],
  [`https://login.example/?${'a'.repeat(41)}=1`, 'https://login.example/?…', 'a name longer than names are'],
  ['https://login.example/?alex%40example.org=1', 'https://login.example/?…', 'an address of somebody, as a name'],
  ['https://login.example/reset/8f14e45fceea167a5a36dedd4bea2543/new', 'https://login.example/reset/…/new', 'a code in the path'],
  ['https://login.example/u/alex@example.org', 'https://login.example/u/…', 'a person in the path'],
  ['https://login.example/in;jsessionid=AB12CD', 'https://login.example/in;jsessionid=…', 'a parameter of the path'],
  ['data:text/html,alex', '…', 'no page of the web'],
  ['not an address', '…', 'what cannot be read'],
];
test.for(cases)('%s is shown as %s: %s', ([href, shown]) => expect(withoutValues(href)).toBe(shown));

test('no value of a query or fragment is ever shown', () => {
  const value = fc.stringMatching(/^[a-z0-9]{12,30}$/);
  let tried = 0;
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.stringMatching(/^[a-z_]{1,8}$/), value), { minLength: 1, maxLength: 5 }), value, (pairs, fragment) => {
      const shown = withoutValues(`https://login.example/in?${new URLSearchParams(pairs.map(([name, text]) => [name, text]))}#${fragment}`);
      for (const [, text] of pairs) expect(shown).not.toContain(text);
      expect(shown).not.toContain(fragment);
      tried += 1;
    }),
  );
  expect(tried).toBeGreaterThan(50);
});
