import { expect, test } from 'vitest';
import { catalogue } from '../../../../src/catalogue/index.ts';
import { borrowed } from '../../../../src/core/names/borrowed.ts';
import { createResemblance } from '../../../../src/core/names/resemblance.ts';

const resembles = createResemblance(catalogue);
const borrowedAt = (host: string) => resembles(new URL(`https://${host}/`))?.borrowed;

test.for([
  ['nhs-login-verify.com', 'nhs-login', 'nhs.uk'],
  ['my.nhslogin.secure-help.example', 'nhslogin', 'nhs.uk'],
  ['account.login.nhs.uk.evil.example', 'account.login.nhs.uk', 'nhs.uk'],
  ['paypal-login.example', 'paypal', 'paypal.com'],
  ['idlogin.me', 'id', 'id.me'],
  ['access-login-nhs-uk.example', 'access-login-nhs-uk', 'nhs.uk'],
] as const)('%s says “%s”, and does not end in %s', ([host, says, realEnd]) => {
  expect(borrowedAt(host)).toEqual({ says, realEnd });
});

test.for([
  // Letters that differ are shown as such.
  ['access.xn--logn-n9d.nhs.uk'],
  ['paypa1.com'],
  ['rnicrosoft-login.com'],
  // Its own end reads like the owner’s.
  ['winter-subsidy-gov.uk'],
] as const)('%s: nothing is borrowed letter for letter that a reader could tell by its end', ([host]) => {
  expect(resembles(new URL(`https://${host}/`))).toBeDefined();
  expect(borrowedAt(host)).toBeUndefined();
});

test('the end that tells is the shortest domain of the owner’s, in whatever order they are', () => {
  const endOf = (...owns: readonly string[]) => borrowed('nhs.example', 'nhs', 'access.login.nhs.uk', { owns })?.realEnd;
  expect([endOf('login.nhs.uk', 'nhs.uk'), endOf('nhs.uk', 'login.nhs.uk'), endOf()]).toEqual(['nhs.uk', 'nhs.uk', 'access.login.nhs.uk']);
});

test('what is said stands in the host, whatever the host', () => {
  let told = 0;
  for (const brand of catalogue.brands)
    for (const word of brand.words)
      for (const host of [`${word}-login-help.example`, `my.${word}.account-verify.example`, `secure${word}login.example`]) {
        const found = URL.canParse(`https://${host}/`) ? resembles(new URL(`https://${host}/`)) : undefined;
        if (!found?.borrowed) continue;
        told += 1;
        expect(host).toContain(found.borrowed.says);
        expect(found.original.endsWith(found.borrowed.realEnd), host).toBe(true);
        expect(host.endsWith(found.borrowed.realEnd)).toBe(false);
      }
  expect(told).toBeGreaterThan(100);
});
