import { expect, test } from 'vitest';
import { catalogue } from '../../../src/catalogue/index.ts';
import { catalogue as schema } from '../../../src/catalogue/schema.ts';
import { tryIt } from '../../../src/catalogue/try-it.ts';
import { createAside } from '../../../src/core/aside.ts';
import { judge } from '../../../src/core/judge.ts';
import { createPersonalDirectories } from '../../../src/core/personal-directory.ts';

const hosts = Object.values(tryIt.addresses).map((address) => new URL(address).hostname);
const persons = createPersonalDirectories(catalogue)({ own: [], allowedHosts: [], learned: [] });
const beside = createAside(tryIt.catalogue, hosts)(persons);

const verdictAt = (address: string, directory = beside) =>
  judge({ url: new URL(address), requested: new URL(address), arrival: 'typed', atMs: 0 }, directory);

test('what people try out is data like the catalogue’s, at names that nobody can register (RFC 6761)', () => {
  expect(schema.safeParse(tryIt.catalogue).success).toBe(true);
  expect(hosts).toHaveLength(3);
  for (const host of hosts) expect(host).toMatch(/\.(?:example|invalid)$/);
});

test('at its own hosts it alone speaks', () => {
  const { dead, start, fake } = tryIt.addresses;
  expect(verdictAt(dead)).toMatchObject({ kind: 'out-of-flow', cause: { kind: 'bare' } });
  expect(verdictAt(fake)).toMatchObject({ kind: 'lookalike', certainty: 'certain' });
  expect(verdictAt(start)).toMatchObject({ kind: 'unrelated' });
  for (const address of [dead, start, fake]) expect(verdictAt(address, persons)).toEqual({ kind: 'unrelated' });
});

const ELSEWHERE = [
  'https://access.login.nhs.uk/enter-email',
  'https://account.login.nhs.uk.evil.example/',
  'https://login.microsoftonline.com/common/oauth2/v2.0/authorize',
  'https://sign-in.anytown.example.com/password',
  'https://x.sign-in.anytown.example/password',
  'https://anytown.example.evil.test/',
];

test.for(ELSEWHERE)('%s is judged as if it were not there', (address) => {
  expect(verdictAt(address)).toEqual(verdictAt(address, persons));
});

test('the catalogue never hears of it, and a directory has one that is beside it', () => {
  expect(beside.catalogue).toBe(persons.catalogue);
  expect(createAside(tryIt.catalogue, hosts)(persons)).not.toBe(beside);
  const put = createAside(tryIt.catalogue, hosts);
  expect(put(persons)).toBe(put(persons));
  expect(catalogue.providers.map(({ id }) => id)).not.toContain('frontdoor-try-it');
});
