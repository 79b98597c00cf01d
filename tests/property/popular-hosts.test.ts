import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { catalogue } from '../../src/catalogue/index.ts';
import { createDirectory } from '../../src/core/directory.ts';
import { judge } from '../../src/core/judge.ts';
import type { Arrival } from '../../src/core/navigation.ts';
import { SIZE } from '../size.ts';
import { visit } from '../vectors/navigations/visit.ts';

/**
 * An evaluation, not a part of the project: it reads lists of popular hosts that lie beside the project (`../shared/corpora`), and is skipped
 * where they are not.
 */
const LISTS = ['benign-top.txt.gz', 'benign-near.txt.gz'].map((name) => new URL(`../../../shared/corpora/${name}`, import.meta.url));

const PATHS = ['/', '/login', '/signin', '/account/login?next=/', '/auth?return_to=/x', '/cas/login', '/adfs/ls/', '/realms/x/account'];
const ARRIVALS = ['bookmark', 'external', 'link'] satisfies Arrival[];

/** The front page of a login that answers 403 to everybody whom no service sent. */
const DEAD = new Set(['https://signin.account.gov.uk/']);

test.skipIf(!LISTS.every((list) => existsSync(list)))('ordinary pages of popular hosts are never called dead', { timeout: 300_000 }, () => {
  const directory = createDirectory({ ...catalogue, brands: [] });
  const hosts = LISTS.flatMap((list) => gunzipSync(readFileSync(list)).toString('utf8').split('\n')).filter(
    (host, i) => host && i % SIZE.popularHostsEach === 0,
  );
  const urls = hosts.flatMap((host) => PATHS.map((path) => `https://${host}${path}`)).filter((url) => URL.canParse(url));
  const called = urls.filter((url) =>
    ARRIVALS.some((arrival) => {
      const from = arrival === 'link' ? { from: 'https://search.example/' } : {};
      return judge(visit(url, arrival, from), directory).kind === 'out-of-flow';
    }),
  );
  expect(urls.length).toBeGreaterThan(10_000);
  expect(called.filter((url) => !DEAD.has(url))).toEqual([]);
});
