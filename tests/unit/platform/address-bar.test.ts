import { afterAll, beforeEach, expect, test, vi } from 'vitest';

type Suggestion = { readonly content?: string; readonly description: string };
type Changed = (typed: string, suggest: (others: readonly Suggestion[]) => void) => Promise<void>;
type Entered = (typed: string, disposition: string) => Promise<void>;

let changed: Changed = async () => undefined;
let entered: Entered = async () => undefined;
let cancelled: () => void = () => undefined;
const first = vi.fn<(suggestion: Suggestion) => void>();
const update = vi.fn();
const create = vi.fn();

const pretended = {
  i18n: { getMessage: (key: string) => key },
  omnibox: {
    onInputChanged: {
      addListener: (given: Changed) => {
        changed = given;
      },
    },
    onInputEntered: {
      addListener: (given: Entered) => {
        entered = given;
      },
    },
    onInputCancelled: {
      addListener: (given: () => void) => {
        cancelled = given;
      },
    },
    setDefaultSuggestion: first,
  },
  tabs: { update, create },
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

const SERVICES = [
  { name: 'Ward & Clinic <1>', start: 'https://ward.example/start' },
  { name: 'NHS App', start: 'https://www.nhsapp.service.nhs.uk/login' },
  { name: 'Ward & Clinic <2>', start: 'https://ward.example/start' },
  { name: 'NHS App', start: 'https://ward.example/nhs' },
];
const named = async (typed: string) => SERVICES.filter(({ name, start }) => name.toLowerCase().includes(typed) || start === typed);

beforeEach(() => {
  vi.clearAllMocks();
  onKeyword(named);
});

test('the best answer is the line that Enter opens, the others stand below, one for an address, as markup that cannot break', async () => {
  const suggest = vi.fn();
  await changed('', suggest);
  expect(first).toHaveBeenLastCalledWith({ description: 'Ward &amp; Clinic &lt;1&gt; – ward.example' });
  expect(suggest).toHaveBeenLastCalledWith([
    { content: SERVICES[1]?.start, description: 'NHS App – www.nhsapp.service.nhs.uk' },
    { content: SERVICES[3]?.start, description: 'NHS App – ward.example' },
  ]);
  await changed('nobody', suggest);
  expect(first).toHaveBeenLastCalledWith({ description: 'keyword_none' });
  expect(suggest).toHaveBeenLastCalledWith([]);
});

test('Enter opens the best answer where the person wants it; without one, the list of all with their words', async () => {
  await entered('nhs', 'currentTab');
  expect(update).toHaveBeenLastCalledWith({ url: SERVICES[1]?.start });
  await entered('ward', 'newBackgroundTab');
  expect(create).toHaveBeenLastCalledWith({ url: SERVICES[0]?.start, active: false });
  for (const [typed, kept] of [
    ['nobody & I', 'nobody+%26+I'],
    [' ', ''],
  ] as const) {
    await entered(typed, 'newForegroundTab');
    expect(create).toHaveBeenLastCalledWith({ url: `chrome-extension://ours/popup.html#find=${kept}`, active: true });
  }
});

test.for(SERVICES)('the line that was picked opens what it said, no matter what else has the same name: $start', async ({ start }) => {
  await changed('nhs', () => undefined);
  await entered(start, 'currentTab');
  expect(update).toHaveBeenLastCalledWith({ url: start });
});

/** A worker that answers when it is told to. */
function stalled() {
  const waiting = new Map<string, () => void>();
  onKeyword((typed) => new Promise((resolve) => waiting.set(typed, () => resolve(named(typed)))));
  return (typed: string) => waiting.get(typed)?.();
}

test('a late answer never takes the place of a newer one, and the newest is shown whenever it comes', async () => {
  const answer = stalled();
  const suggest = [vi.fn(), vi.fn()] as const;
  const older = changed('ward', suggest[0]);
  const newer = changed('nhs', suggest[1]);
  expect(first).toHaveBeenLastCalledWith({ description: 'keyword_find' });
  answer('nhs');
  await newer;
  expect(first).toHaveBeenLastCalledWith({ description: 'NHS App – www.nhsapp.service.nhs.uk' });
  answer('ward');
  await older;
  expect(first).toHaveBeenLastCalledWith({ description: 'NHS App – www.nhsapp.service.nhs.uk' });
  expect([suggest[0].mock.calls.length, suggest[1].mock.calls.length]).toEqual([0, 1]);
});

test('Enter before any answer opens what was typed last, and the answer to its beginning is not shown any more', async () => {
  const answer = stalled();
  const begun = changed('ward', () => undefined);
  const done = entered('nhs', 'currentTab');
  answer('ward');
  answer('nhs');
  await Promise.all([begun, done]);
  expect(update.mock.calls).toEqual([[{ url: SERVICES[1]?.start }]]);
  expect(first).toHaveBeenLastCalledWith({ description: 'keyword_find' });
});

test('what stood first for these words is what opens: they are not looked for again', async () => {
  const ask = vi.fn(named);
  onKeyword(ask);
  await changed('nhs', () => undefined);
  await entered('nhs', 'currentTab');
  expect(ask).toHaveBeenCalledTimes(1);
  expect(update).toHaveBeenLastCalledWith({ url: SERVICES[1]?.start });
});

test('no line of an earlier question is left for the next', async () => {
  await changed('nhs', () => undefined);
  cancelled();
  expect(first).toHaveBeenLastCalledWith({ description: 'keyword_find' });
});

test('where there is no keyword, as on a phone, nothing is asked of it', async () => {
  const { browser } = await import('wxt/browser');
  const { omnibox } = browser;
  first.mockClear();
  Object.assign(browser, { omnibox: undefined });
  expect(() => onKeyword(named)).not.toThrow();
  Object.assign(browser, { omnibox });
  expect(first).not.toHaveBeenCalled();
  onKeyword(named);
  expect(first).toHaveBeenCalledOnce();
});
