import { afterEach, beforeEach, expect, test } from 'vitest';
import { MAX_JUDGED_CHARACTERS } from '../../../src/core/web-address.ts';
import { hostileUrls } from '../../vectors/hostile-urls.ts';
import { createBrowser, load } from './world.ts';

/** As many characters the URL parser may read for one page, however long its address: steps are counted, not time. */
const MOST_CHARACTERS = 40 * MAX_JUDGED_CHARACTERS;

const { URL: RealUrl } = globalThis;
let parsed = { characters: 0, longest: 0 };

function note(text: string | URL): void {
  const { length } = String(text);
  parsed = { characters: parsed.characters + length, longest: Math.max(parsed.longest, length) };
}

/** Each of these writes the whole address anew: one for each of many parameters took a worker seconds. */
const REWRITES = ['append', 'delete', 'set', 'sort'] as const;
const real = REWRITES.map((name) => [name, URLSearchParams.prototype[name]] as const);
let rewritten = 0;

beforeEach(() => {
  rewritten = 0;
  for (const [name, method] of real)
    Object.assign(URLSearchParams.prototype, {
      [name](this: URLSearchParams, ...given: readonly unknown[]) {
        rewritten += 1;
        return Reflect.apply(method, this, given);
      },
    });
  globalThis.URL = class extends RealUrl {
    constructor(text: string | URL, base?: string | URL) {
      note(text);
      super(text, base);
    }
    static override canParse(text: string | URL, base?: string | URL): boolean {
      note(text);
      return RealUrl.canParse(text, base);
    }
    static override parse(text: string | URL, base?: string | URL): URL | null {
      note(text);
      return RealUrl.parse(text, base);
    }
  };
});

afterEach(() => {
  for (const [name, method] of real) Object.assign(URLSearchParams.prototype, { [name]: method });
  globalThis.URL = RealUrl;
});

const MANY: typeof hostileUrls = [500, 1000, 2000].map((count) => [
  `${count} parameters of a login, all of which are judged`,
  `https://access.login.nhs.uk/enter-email?${Array.from({ length: count }, (_, i) => `parameter${i}=${'v'.repeat(20)}`).join('&')}`,
]);

test.for(MANY)('%s: the address is written anew a few times, and another tab is told of beside it', async ([, url]) => {
  const browser = createBrowser();
  const worker = await browser.wake();
  await worker.hear(...load(1, url, 'auto_bookmark', 1000));
  await worker.popup();
  expect(rewritten).toBeLessThanOrEqual(10);
  await worker.hear(...load(2, 'https://access.login.nhs.uk.evil.example/', 'link', 2000));
  expect(browser.faces.get(2)?.severity).toBe('stop');
});

test.for(hostileUrls)('%s: the worker reads no more of it than is judged', async ([, url]) => {
  const browser = createBrowser();
  const worker = await browser.wake();
  await worker.hear(...load(1, 'https://www.nhsapp.service.nhs.uk/login', 'typed', 1000));
  parsed = { characters: 0, longest: 0 };
  await worker.hear(...load(1, url, 'auto_bookmark', 2000));
  expect(parsed.longest).toBeGreaterThan(0);
  expect(parsed.longest).toBeLessThanOrEqual(MAX_JUDGED_CHARACTERS + 2600);
  expect(parsed.characters).toBeLessThanOrEqual(MOST_CHARACTERS);
  parsed = { characters: 0, longest: 0 };
  await worker.popup();
  // Each door of the catalogue has a short address of its own.
  expect(parsed.characters, 'the popup').toBeLessThanOrEqual(MAX_JUDGED_CHARACTERS);
  expect(JSON.stringify([...browser.stored]).length).toBeLessThan(20_000);
});
