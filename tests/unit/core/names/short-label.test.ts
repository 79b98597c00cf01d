import { expect, test } from 'vitest';
import { catalogue } from '../../../../src/catalogue/index.ts';
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
