import { afterEach, beforeEach, expect, test } from 'vitest';
import { FULL_STORES } from '../../vectors/full-stores.ts';
import { createBrowser, load } from './world.ts';

const { URL: RealUrl } = globalThis;
let made = 0;

beforeEach(() => {
  globalThis.URL = class extends RealUrl {
    constructor(text: string | URL, base?: string | URL) {
      made += 1;
      super(text, base);
    }
  };
});

afterEach(() => {
  globalThis.URL = RealUrl;
});

function browserWith(name: string) {
  const { local = {}, managed = {}, sync = {} } = FULL_STORES[name] ?? {};
  const browser = createBrowser(undefined, new Map(Object.entries(sync)));
  for (const [key, value] of Object.entries(local)) browser.kept.set(key, value);
  for (const [key, value] of Object.entries(managed)) browser.managed.set(key, value);
  return browser;
}

/** What one waking reads of addresses until its first verdict; nothing that can wait is done meanwhile. */
async function addressesOfWaking(browser: ReturnType<typeof createBrowser>): Promise<number> {
  browser.world.isBusy = true;
  made = 0;
  const worker = await browser.wake();
  await worker.hear(...load(1, 'https://www.weather.example/', 'link', 1000));
  expect(browser.faces.get(1)?.severity).toBe('silent');
  return made;
}

const policies = ['a policy of 8,000 names', 'a policy of 8,000 trusted hosts', 'a policy whose every entry is full'];

test.for(policies)('%s: what was read of it is not read again by the next waking', async (name) => {
  const empty = await addressesOfWaking(createBrowser());
  const browser = browserWith(name);
  const worker = await browser.wake();
  await worker.hear(...load(1, 'https://www.weather.example/', 'link', 1000));
  expect(browser.stored.has('policy')).toBe(true);
  const { problems, fixed } = (await worker.ask<'show-options'>({ kind: 'show-options' })).policy;
  expect(problems.length).toBeGreaterThan(0);
  expect(problems.length).toBeLessThan(1000);
  // The hosts of services are asked for in every waking; how many there are is bounded.
  expect(await addressesOfWaking(browser)).toBeLessThanOrEqual(empty + 3 * 100);
  browser.world.isBusy = false;
  const again = (await (await browser.wake()).ask<'show-options'>({ kind: 'show-options' })).policy;
  expect(again.problems, 'and what was skipped is still said').toEqual(problems);
  expect(again.fixed).toEqual(fixed);
});

test('settings at their limits: no service that was added is looked at for a page that none names', async () => {
  const empty = await addressesOfWaking(createBrowser());
  expect(await addressesOfWaking(browserWith('settings at their limits'))).toBeLessThanOrEqual(empty + 6 * 100);
});
