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

/** The front page of a login that answers 403 to everybody whom no service sent: the one address that is rightly called dead, however it is reached. */
const DEAD = new Set(['https://signin.account.gov.uk/']);

test.skipIf(!LISTS.every((list) => existsSync(list)))('of ordinary pages of popular hosts one is called dead, and that one is', () => {
  const directory = createDirectory({ ...catalogue, brands: [] });
  const all = LISTS.flatMap((list) => gunzipSync(readFileSync(list)).toString('utf8').split('\n')).filter((host) => host !== '');
  const dead = [...DEAD].map((url) => new URL(url).host);
  // The host of the page that is dead is always among them.
  const hosts = new Set([...all.filter((_, i) => i % SIZE.popularHostsEach === 0), ...all.filter((host) => dead.includes(host))]);
  const urls = [...hosts].flatMap((host) => PATHS.map((path) => `https://${host}${path}`)).filter((url) => URL.canParse(url));
  const called = urls.flatMap((url) =>
    ARRIVALS.flatMap((arrival) => {
      const from = arrival === 'link' ? { from: 'https://search.example/' } : {};
      return judge(visit(url, arrival, from), directory).kind === 'out-of-flow' ? [`${arrival} ${url}`] : [];
    }),
  );
  expect(urls.length).toBeGreaterThan(10_000);
  expect(called).toEqual([...DEAD].flatMap((url) => ARRIVALS.map((arrival) => `${arrival} ${url}`)));
});
