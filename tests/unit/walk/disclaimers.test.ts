import { expect, test } from 'vitest';
import { carriesAddress, disclaims } from '../../../src/walk/disclaimers.ts';

const cases: readonly (readonly [said: string, expected: boolean])[] = [
  ['Netflix clone', true],
  ['A fan page, not affiliated with anybody', true],
  ['This is not Netflix.', true],
  ['Training exercise. Type nothing.', true],
  ['It is a snapshot of the page as it appeared on 3 Nov 2026.', true],
  ['You are looking at an archived copy.', true],
  ['This is the cached version of that page', true],
  ['A copy of https://www.example.com/, stored in May', true],
  ['Nid yw’n gysylltiedig â neb', true],
  ['Diese Seite ist nachgebaut.', true],
  ['Este sitio no está afiliado a nadie', true],
  ['Ce site n’est pas affilié à cette marque', true],
  ['Strona nie jest powiązana z firmą', true],
  ['هذا الموقع غير تابع لأي شركة', true],
  ['Anmelden bei Ihrem Konto', false],
  ['Connectez-vous à votre compte', false],
  ['We keep a copy of your passport', false],
  ['Log in to Netflix', false],
  ['Cyclone season', false],
  ['', false],
];

test.for(cases)('%s: %s', ([said, expected]) => {
  expect(disclaims(said)).toBe(expected);
});

const addresses: readonly (readonly [address: string, expected: boolean])[] = [
  ['https://access.example/proxy/a1/https/login.example.com/common', true],
  ['https://isolate.example/1/1/https:/login.example.com/', true],
  ['https://vpn.example/https-8443/login.example.com', true],
  ['https://access.example/login/https', false],
  ['https://access.example/https/login', false],
  ['https://access.example/?to=/https/login.example.com/', false],
  ['no address', false],
  [`https://access.example/https/${'a.'.repeat(100_000)}`, false],
];

test.for(addresses)('%s carries the address of another page: %s', ([address, expected]) => {
  expect(carriesAddress(address)).toBe(expected);
});
