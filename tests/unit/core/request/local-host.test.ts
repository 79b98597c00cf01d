import { expect, test } from 'vitest';
import { isLocalName } from '../../../../src/core/request/local-host.ts';

const cases: readonly [host: string, isLocal: boolean, because: string][] = [
  ['intranet', true, 'a name without a dot'],
  ['printer.local', true, 'a name of a network at home'],
  ['jenkins.lan', true, 'as routers call it'],
  ['gitea.localdomain', true, 'as resolvers do'],
  ['ci.intranet', true, 'as firms do'],
  ['vault.private', true, 'the same'],
  ['drone.corp', true, 'the same'],
  ['grafana.home', true, 'as people do'],
  ['www.jenkins.lan.org', false, 'anybody’s, for all its name'],
  ['192.168.0.1', true, 'a private address'],
  ['169.254.10.1', true, 'at one cable'],
  ['100.64.0.1', false, 'of a carrier, whose customers are strangers to each other'],
  ['10.0.0.1', true, 'the same'],
  ['172.16.0.1', true, 'the same'],
  ['172.32.0.1', false, 'anybody’s, beside them'],
  ['app.test', true, 'for tests'],
  ['docs.example.com', true, 'for documentation'],
  ['203.0.113.7', false, 'anybody’s'],
  ['[::1]', true, 'this machine'],
  ['[::]', true, 'the same, as servers write it'],
  ['[fd00::7]', true, 'a private network'],
  ['[fe80::7]', true, 'at one cable'],
  ['[2600:1f18::7]', false, 'anybody’s'],
  ['[::ffff:c0a8:1]', true, 'a private address, written longer'],
  ['[::ffff:a01:203]', true, 'a private address whose four numbers differ'],
  ['[::ffff:ac10:1]', true, 'the same'],
  ['[::ffff:b01:203]', false, 'anybody’s, beside it'],
  ['[::ffff:7f00:1]', true, 'this machine, written longer'],
  ['[::ffff:cb00:7107]', false, 'anybody’s, written longer'],
  ['www.paypal.com', false, 'a name'],
];
test.for(cases)('%s: %s, %s', ([host, isLocal]) => {
  expect(new URL(`https://${host}/`).hostname, 'as browsers write it').toBe(host);
  expect(isLocalName(host)).toBe(isLocal);
});
