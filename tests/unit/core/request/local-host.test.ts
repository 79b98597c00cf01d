import { expect, test } from 'vitest';
import { isLocalName } from '../../../../src/core/request/local-host.ts';

const cases: readonly [host: string, isLocal: boolean, because: string][] = [
  ['intranet', true, 'a name without a dot'],
  ['printer.local', true, 'a name of a network at home'],
  ['192.168.0.1', true, 'a private address'],
  ['203.0.113.7', false, 'anybody’s'],
  ['[::1]', true, 'this machine'],
  ['[fd00::7]', true, 'a private network'],
  ['[fe80::7]', true, 'at one cable'],
  ['[2600:1f18::7]', false, 'anybody’s'],
  ['[::ffff:c0a8:1]', true, 'a private address, written longer'],
  ['[::ffff:7f00:1]', true, 'this machine, written longer'],
  ['[::ffff:cb00:7107]', false, 'anybody’s, written longer'],
  ['www.paypal.com', false, 'a name'],
];
test.for(cases)('%s: %s, %s', ([host, isLocal]) => {
  expect(new URL(`https://${host}/`).hostname, 'as browsers write it').toBe(host);
  expect(isLocalName(host)).toBe(isLocal);
});
