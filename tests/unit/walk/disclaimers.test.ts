import { expect, test } from 'vitest';
import { carriesAddress, disclaims } from '../../../src/walk/disclaimers.ts';

const cases: readonly (readonly [said: string, expected: boolean])[] = [
  ['Netflix clone', true],
  ['A fan page, not affiliated with anybody', true],
  ['This is not Netflix.', true],
  ['Training exercise. Type nothing.', true],
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
