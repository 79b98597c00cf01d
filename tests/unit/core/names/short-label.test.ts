import { expect, test } from 'vitest';
import { catalogue } from '../../../../src/catalogue/index.ts';
import { protectedNames } from '../../../../src/core/names/protected-names.ts';
import { createResemblance } from '../../../../src/core/names/resemblance.ts';

const resembles = createResemblance(catalogue);

const cases: readonly [host: string, imitates: string | undefined, because: string][] = [
  ['idlogin.me', 'id-me', 'a word of login behind it'],
  ['loginid.me', 'id-me', 'in front of it'],
  ['idmy.me', 'id-me', 'a word of websites, however short'],
  ['idid.me', 'id-me', 'of logins'],
  ['idww.me', 'id-me', 'and of addresses'],
  ['idde.me', undefined, 'no other word of two letters'],
  ['idgp.me', undefined, 'nor a lure of two'],
  ['id.me', undefined, 'the name itself'],
  ['idcuenta.me', 'id-me', 'any other word that asks for nothing, if it is longer than the name'],
  ['id123.me', undefined, 'numbers are no words'],
  ['ablogin.me', undefined, 'two other letters in front'],
  ['loginab.me', undefined, 'and behind'],
  ['idlogin.uk', undefined, 'another suffix than the owner’s'],
];
test.for(cases)('beside id.me, %s is like %s: %s', ([host, imitates]) => {
  expect(resembles(new URL(`https://${host}/`))?.imitates.id).toBe(imitates);
});

const under: readonly [host: string, imitates: string | undefined, because: string][] = [
  ['ee-billing.co.uk', 'ee', 'a suffix of two labels'],
  ['www.ee-billing.co.uk', 'ee', 'whatever stands in front'],
  ['www-ee.co.uk', 'ee', 'a word of addresses'],
  ['ee-mybill.co.uk', 'ee', 'two words, and one asks'],
  ['o2-account-update.co.uk', 'o2', 'several'],
  ['my-o2-login.co.uk', 'o2', 'in the middle'],
  ['support-o2-2024.co.uk', 'o2', 'beside a number'],
  ['billing.ee-billing.co.uk', 'ee', 'what was registered counts'],
  ['ee.billing.co.uk', undefined, 'and not what stands in front of it'],
  ['trustee.co.uk', undefined, 'the end of a word'],
  ['payee.co.uk', undefined, 'of one that begins with a word of login'],
  ['coffee-account.co.uk', undefined, 'a word beside one'],
  ['employee-login.co.uk', undefined, 'another'],
  ['committee-portal.co.uk', undefined, 'and another'],
  ['co2-account.co.uk', undefined, 'a gas'],
  ['eebilling.co.uk', undefined, 'nothing between them'],
  ['ee-design.co.uk', undefined, 'a word that only ends in one of login'],
  ['ee-garden-account.co.uk', undefined, 'words that are none of context'],
  ['o2-online.co.uk', undefined, 'anybody’s site'],
  ['o2-centre.co.uk', undefined, 'anybody’s place'],
  ['ee-billing.org.uk', undefined, 'another suffix than the owner’s'],
  ['ee-billing.com', undefined, 'the same'],
  ['ee.co.uk', undefined, 'the name itself'],
  ['id.ee.co.uk', undefined, 'and below it'],
  ['verify-login.gov', undefined, 'where nobody but the government has names'],
];
test.for(under)('under a suffix as it was registered, %s is like %s: %s', ([host, imitates]) => {
  expect(resembles(new URL(`https://${host}/`))?.imitates.id).toBe(imitates);
});

test('each short name of the catalogue has an example', () => {
  const { short } = protectedNames(catalogue);
  const tried = [...cases, ...under].flatMap(([, imitates]) => imitates ?? []);
  // Nobody but the government of the United States has a name below its suffix.
  const shielded = ['login-gov'];
  expect(short.map(({ brand }) => brand.id).filter((id) => !tried.includes(id) && !shielded.includes(id))).toEqual([]);
  expect(short.length).toBeGreaterThan(2);
});

const inOtherLetters: readonly [host: string, imitates: string | undefined, because: string][] = [
  ['\u0435\u0435.co.uk', 'ee', 'under the owner’s suffix'],
  ['\u0435\u0435.com', 'ee', 'under another'],
  ['\u0435\u0435.com.br', 'ee', 'of two labels'],
  ['\u0435\u0435.рф', undefined, 'initials, where all names are in these letters'],
  ['éé.co.uk', 'ee', 'accents under the owner’s suffix'],
  ['éé.com.br', undefined, 'accents alone, in another country'],
  ['ö2.de', undefined, 'the same'],
  ['ö2.com', 'o2', 'but not in no country'],
  ['íd.me', 'id-me', 'and at home'],
];
test.for(inOtherLetters)('in other letters, %s is like %s: %s', ([host, imitates]) => {
  expect(resembles(new URL(`https://${host}/`))?.imitates.id).toBe(imitates);
});
