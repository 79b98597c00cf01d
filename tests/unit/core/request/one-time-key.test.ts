import { expect, test } from 'vitest';
import { catalogue } from '../../../../src/catalogue/index.ts';
import type { EntryPoint, InteriorPage, Provider, Server } from '../../../../src/catalogue/types.ts';
import { createDirectory } from '../../../../src/core/directory.ts';
import { judge } from '../../../../src/core/judge.ts';
import { hasCountForKey, systemKey } from '../../../../src/core/request/one-time-key.ts';
import { parametersOf } from '../../../../src/core/request/parameters.ts';
import { visit } from '../../../vectors/navigations/visit.ts';

const directory = createDirectory(catalogue);

const values: readonly [value: string, isKey: boolean, because: string][] = [
  ['0', false, 'the first page'],
  ['17', false, 'the seventeenth'],
  ['9999', false, 'still a count'],
  ['262032484999375715', true, "a number of Zitadel's"],
  ['-81914622', true, "a number of Oracle's"],
  ['509194', true, 'six digits'],
  ['ydKtpgnm', true, 'letters only, as IBM Verify makes them'],
  ['e1s1', true, 'the step of a session'],
  ['', false, 'nothing'],
];
test.for(values)('sid=%s is a one-time key: %s, %s', ([value, isKey]) => {
  expect(systemKey(['sid'], parametersOf(new URL(`https://a.example/?sid=${value}`)))).toBe(isKey ? 'sid' : undefined);
});

const counts: readonly [query: string, counts: boolean, because: string][] = [
  ['sid=0', true, 'a count: it proves neither that a key is there nor that it is not'],
  ['sid=ydKtpgnm&step=3', true, 'one of two'],
  ['sid=ydKtpgnm', false, 'a key'],
  ['sid=', false, 'nothing'],
  ['page=3', false, 'a count of something else'],
];
test.for(counts)('in place of a key, %s only counts: %s, %s', ([query, expected]) => {
  const given = parametersOf(new URL(`https://a.example/?${query}`));
  expect(hasCountForKey(['sid', 'step'], given)).toBe(expected);
  expect(hasCountForKey(undefined, given), 'of a system without keys').toBe(false);
});

/** Pages that are known by a key's mere presence, with an address that only counts there. */
const counted = ([...catalogue.providers, ...catalogue.servers] as readonly (Provider | Server)[]).flatMap((system) => {
  const pages: readonly (InteriorPage | EntryPoint)[] = [...system.interior, ...system.entries];
  return pages.flatMap(({ hosts, path, with: demanded = [], keys = [] }) => {
    const bare = demanded.filter((condition) => /^[\w.:-]+$/.test(condition));
    const isKnownByKey = keys.length > 0 && keys.every((key) => bare.includes(key)) && bare.length === demanded.length;
    const host = (hosts?.[0] ?? (system.kind === 'provider' ? system.hosts[0]?.host : undefined) ?? 'login.acme.example').replaceAll(
      '*',
      'x',
    );
    const there = path
      .replaceAll(/\{([^,}]*)[^}]*\}/g, '$1')
      .replaceAll('**', 'x')
      .replaceAll('*', 'x');
    return isKnownByKey ? [`https://${host}${there}?${bare.map((name) => `${name}=0`).join('&')}`] : [];
  });
});

test('many pages are known by a key that is there', () => {
  expect(counted.length).toBeGreaterThan(30);
});

test.for(counted)('a bookmark of %s carries no key that is spent', (url) => {
  const verdict = judge(visit(url, 'bookmark'), directory);
  expect(verdict.kind === 'out-of-flow' && verdict.cause.kind).not.toBe('spent-transaction');
});
