import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { KEYWORDS } from '../../vectors/keywords.ts';
import { createBrowser } from '../background/world.ts';

/**
 * What people type behind `door`: Enter opens what the line said, with the real worker, catalogue and ranking. This begins where the browser's event does, in front of a worker
 * that is awake, one that wakes for the first letter, and one that is stalled meanwhile. Firefox's own address bar is typed into in `tests/e2e/main-job.test.ts`; no program's keys reach Chromium's.
 */

type Line = { readonly content?: string; readonly description: string };

const heard = {
  changed: async (_typed: string, _suggest: (lines: readonly Line[]) => void): Promise<void> => undefined,
  entered: async (_typed: string, _disposition: string): Promise<void> => undefined,
};
const first = vi.fn<(line: Line) => void>();
const update = vi.fn<(to: { readonly url: string }) => void>();

const pretended = {
  i18n: { getMessage: (key: string) => key },
  omnibox: {
    onInputChanged: { addListener: (given: typeof heard.changed) => Object.assign(heard, { changed: given }) },
    onInputEntered: { addListener: (given: typeof heard.entered) => Object.assign(heard, { entered: given }) },
    onInputCancelled: { addListener: () => undefined },
    setDefaultSuggestion: first,
  },
  tabs: { update, create: vi.fn() },
  runtime: { getURL: (path: string) => `chrome-extension://ours${path}` },
};

// The files of the unit tests share their modules: each asks for the browser that is pretended now.
vi.mock('wxt/browser', () => ({
  get browser() {
    return Reflect.get(globalThis, 'chrome');
  },
}));
vi.stubGlobal('chrome', pretended);
afterAll(() => void vi.unstubAllGlobals());

const { onKeyword } = await import('../../../src/platform/address-bar.ts');

type Answer = (words: string) => Promise<readonly { readonly name: string; readonly start: string }[]>;

/** How a worker answers: awake; woken by the first letter; or stalled, so that what it was asked comes back in any order. */
const workers: readonly [how: string, make: () => Answer][] = [
  [
    'awake',
    () => {
      const worker = createBrowser().wake();
      return async (words) => (await worker).servicesNamed(words);
    },
  ],
  [
    'cold',
    () => {
      const waking = new Promise<void>((done) => setTimeout(done, 20)).then(() => createBrowser().wake());
      return async (words) => (await waking).servicesNamed(words);
    },
  ],
  [
    'stalled',
    () => {
      const worker = createBrowser().wake();
      // The shorter the words, the later the answer: each letter is overtaken by all that follow.
      return async (words) => {
        const found = await (await worker).servicesNamed(words);
        await new Promise((done) => setTimeout(done, Math.max(0, 40 - 2 * words.length)));
        return found;
      };
    },
  ],
];

beforeEach(() => void vi.clearAllMocks());

test.for(workers.flatMap(([how, make]) => KEYWORDS.map(([words, name, opens]) => [how, words, name, opens, make] as const)))(
  'with a worker that is %s, “door %s” opens what the line says',
  async ([, words, name, opens, make]) => {
    onKeyword(make());
    const suggested = vi.fn<(lines: readonly Line[]) => void>();
    // Letter by letter, and nobody waits for an answer.
    await Promise.all([...words].map((_, i) => heard.changed(words.slice(0, i + 1), suggested)));
    const line = first.mock.lastCall?.[0].description ?? '';
    await heard.entered(words, 'currentTab');
    const opened = update.mock.lastCall?.[0].url ?? '';
    expect(opened).toMatch(/^https:/);
    const host = new URL(opened).host;
    expect([line, opened]).toEqual([`${name} – ${host}`, opens]);
    // A line that is picked opens its own page.
    const picked = suggested.mock.lastCall?.[0][0];
    if (picked?.content === undefined) return;
    await heard.entered(picked.content, 'currentTab');
    expect(update.mock.lastCall?.[0].url).toBe(picked.content);
  },
);

test.for(workers)('with a worker that is %s, Enter pressed before the line is there opens the same', async ([, make]) => {
  onKeyword(make());
  for (const [words, , opens] of KEYWORDS) {
    void heard.changed(words.slice(0, -1), vi.fn());
    await heard.entered(words, 'currentTab');
    expect(update.mock.lastCall?.[0].url).toBe(opens);
  }
});

test('where the first line is drawn before it is known, it names nothing, and the line below it is what Enter opens', async () => {
  for (const [, make] of workers) {
    onKeyword(make(), true);
    first.mockClear();
    for (const [words, name, opens] of KEYWORDS) {
      const suggested = vi.fn<(lines: readonly Line[]) => void>();
      await Promise.all([...words].map((_, i) => heard.changed(words.slice(0, i + 1), suggested)));
      const [line] = suggested.mock.lastCall?.[0] ?? [];
      expect(line).toEqual({ content: opens, description: `${name} – ${new URL(opens).host}` });
      await heard.entered(words, 'currentTab');
      expect(update.mock.lastCall?.[0].url).toBe(opens);
    }
    expect(new Set(first.mock.calls.map(([{ description }]) => description))).toEqual(new Set(['keyword_find']));
  }
});

test('of what fits as well, the worker puts first what speaks a language of the browser', async () => {
  const worker = await createBrowser().wake();
  const names = async (languages: readonly string[]) => (await worker.servicesNamed('find the service', languages)).map(({ id }) => id);
  const [inItaly, inSpain] = [await names(['it']), await names(['es-ES', 'en'])];
  expect(inSpain.toSorted()).toEqual(inItaly.toSorted());
  expect(inItaly.indexOf('spid')).toBeLessThan(inItaly.indexOf('clave'));
  expect(inSpain.indexOf('clave')).toBeLessThan(inSpain.indexOf('spid'));
});

test('what nobody knows is said not to be there, and the list of all keeps the words', async () => {
  for (const [, make] of workers) {
    onKeyword(make());
    await heard.changed('zzz qqq', vi.fn());
    expect(first.mock.lastCall?.[0].description).toBe('keyword_none');
    await heard.entered('zzz qqq', 'currentTab');
    expect(update.mock.lastCall?.[0].url).toBe('chrome-extension://ours/popup.html#find=zzz+qqq');
  }
});
