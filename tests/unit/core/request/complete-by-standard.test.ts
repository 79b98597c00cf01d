import { expect, test } from 'vitest';
import { catalogue } from '../../../../src/catalogue/index.ts';
import { createDirectory } from '../../../../src/core/directory.ts';
import { judge } from '../../../../src/core/judge.ts';
import { ARRIVALS } from '../../../../src/core/navigation.ts';
import { cataloguePages } from '../../../vectors/catalogue-pages.ts';
import { visit } from '../../../vectors/navigations/visit.ts';

const directory = createDirectory({ ...catalogue, brands: [] });

/** What each standard asks for, and nothing that is good for one time only. */
const COMPLETE: readonly (readonly [name: string, value: string])[] = [
  ['client_id', 'app'],
  ['response_type', 'code'],
  ['redirect_uri', 'http://127.0.0.1:51004/'],
];

/** Addresses of entries of login software that is known by a path, at a host that nobody has named; without what the make asks for besides. */
const urls = cataloguePages(catalogue)
  .filter(({ system, page }) => system.kind === 'server' && page.hosts === undefined && 'required' in page)
  .flatMap((entry) => entry.urls)
  .map((address) => {
    const url = new URL(address);
    for (const [name, value] of COMPLETE) url.searchParams.set(name, value);
    return url;
  });

/** The same with one parameter of the make left out, each in turn. */
const lacking = urls.flatMap((url) =>
  [...url.searchParams.keys()]
    .filter((name) => !COMPLETE.some(([needed]) => needed === name))
    .map((name) => {
      const less = new URL(url);
      less.searchParams.delete(name);
      return less;
    }),
);

test('no make of login software that is known by a path asks for more than RFC 6749 does', () => {
  expect(urls.length).toBeGreaterThan(100);
  expect(lacking.length).toBeGreaterThan(30);
  const accused = [...urls, ...lacking].flatMap((url) =>
    ARRIVALS.flatMap((arrival) => {
      const verdict = judge(visit(url.href, arrival), directory);
      return verdict.kind === 'out-of-flow' && verdict.cause.kind === 'missing-parameters' ? [`${verdict.cause.missing} ${url.href}`] : [];
    }),
  );
  expect([...new Set(accused)]).toEqual([]);
});

const SUPABASE = 'https://api.acme.io/auth/v1/authorize';
const cases: readonly [rest: string, missing: readonly string[] | undefined, because: string][] = [
  [`?${new URLSearchParams(COMPLETE.map(([name, value]) => [name, value]))}`, undefined, 'complete, for an app (RFC 8252)'],
  ['?provider=google', undefined, "complete by the make's own account"],
  ['', ['provider'], 'neither'],
  ['?client_id=app&response_type=code', ['provider'], 'neither'],
];
test.for(cases)('at the path of Supabase %s lacks %j: %s', ([rest, missing]) => {
  const verdict = judge(visit(SUPABASE + rest, 'external'), directory);
  const cause = verdict.kind === 'out-of-flow' ? verdict.cause : undefined;
  expect(cause?.kind === 'missing-parameters' ? cause.missing : undefined).toEqual(missing);
});

test('what is complete by the standard is as good for one time only as the standard says', () => {
  const url = `${SUPABASE}?${new URLSearchParams([...COMPLETE.map(([name, value]) => [name, value]), ['state', '8f3ad2c1e0']])}`;
  expect(judge(visit(url, 'bookmark'), directory)).toMatchObject({
    kind: 'out-of-flow',
    cause: { kind: 'replayed-request', key: 'state' },
  });
  expect(judge(visit(url, 'external'), directory).kind).toBe('unrelated');
});
