import { expect, test } from 'vitest';
import { catalogue } from '../../../src/catalogue/index.ts';
import { createPersonalDirectories } from '../../../src/core/personal-directory.ts';
import { type TrustRefusal, trustRefusal } from '../../../src/core/trusted-host-check.ts';

const directories = createPersonalDirectories(catalogue);
const directory = directories({ own: [], allowedHosts: [], learned: [] });

const hosts: readonly [host: string, refusal: TrustRefusal | undefined, because: string][] = [
  ['portal.example.org', undefined, 'a host like any other'],
  ['nhs-shop.example', undefined, 'only like a protected name: that is what trust is for'],
  ['192.0.2.7', undefined, 'an address is one host'],
  ['account.login.nhs.uk.evil.example', 'imitates', 'a whole official name before a foreign one'],
  ['nhslogin.club', 'imitates', 'an official name drawn alike'],
  ['xn--pypal-4ve.com', 'imitates', 'a letter of another script'],
  ['com', 'many-hosts', 'a public suffix'],
  ['co.uk', 'many-hosts', 'a public suffix of two labels'],
  ['github.io', 'many-hosts', 'a platform where anybody has a host'],
  ['nhs.uk', 'many-hosts', 'a suffix of the NHS'],
  ['example', 'many-hosts', 'a single label'],
  ['localhost', 'many-hosts', 'a single label'],
  ['Portal.example.org', 'no-host', 'capitals: no browser writes a host so'],
  ['portal.example.org.', 'no-host', 'a final dot'],
  ['portal.example.org:8443', 'no-host', 'a port'],
  ['a@portal.example.org', 'no-host', 'a user'],
  ['portal.example.org/path', 'no-host', 'a path'],
  ['https://portal.example.org', 'no-host', 'an address'],
  ['*.example.org', 'many-hosts', 'every host at once'],
  ['lögin.example', 'no-host', 'letters that are sent in another form'],
  ['1.2.3', 'no-host', 'a short form of an address'],
  ['0x7f.0.0.1', 'no-host', 'an address in hexadecimal'],
  ['', 'no-host', 'nothing'],
  ['a..example', 'many-hosts', 'an empty label'],
  ['__proto__', 'many-hosts', 'a key of every object'],
  ['\u202eexample.org', 'no-host', 'a turn of direction'],
];

test.for(hosts)('%s: %s, %s', ([host, refusal]) => expect(trustRefusal(host, directory)).toBe(refusal));

test('who is trusted already is asked the same again', () => {
  const allowedHosts = hosts.map(([host]) => host);
  const trusting = directories({ own: [], allowedHosts, learned: [] });
  for (const [host, refusal] of hosts) expect(trustRefusal(host, trusting), host).toBe(refusal);
  expect(trusting.resembles(new URL('https://nhs-shop.example/'))).toBeUndefined();
  expect(trusting.resembles(new URL('https://nhslogin.club/'))?.certainty).toBe('certain');
  expect(trusting.resembles(new URL('https://account.login.nhs.uk@portal.example.org/'))?.certainty).toBe('certain');
});
