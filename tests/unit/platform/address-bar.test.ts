import { afterAll, expect, test, vi } from 'vitest';

type Suggestion = { readonly content?: string; readonly description: string };
type Changed = (typed: string, suggest: (others: readonly Suggestion[]) => void) => Promise<void>;
type Entered = (typed: string, disposition: string) => Promise<void>;

let changed: Changed = async () => undefined;
let entered: Entered = async () => undefined;
const first = vi.fn<(suggestion: Suggestion) => void>();
const update = vi.fn();
const create = vi.fn();

vi.mock('wxt/browser', () => ({
  browser: {
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
      setDefaultSuggestion: first,
    },
    tabs: { update, create },
    runtime: { getURL: (path: string) => `chrome-extension://ours${path}` },
  },
}));
vi.stubGlobal('chrome', { i18n: { getMessage: (key: string) => key } });
afterAll(() => void vi.unstubAllGlobals());

const { onKeyword } = await import('../../../src/platform/address-bar.ts');

const SERVICES = [
  { name: 'Ward & Clinic <1>', start: 'https://ward.example/start' },
  { name: 'NHS App', start: 'https://www.nhsapp.service.nhs.uk/login' },
];
onKeyword(async (typed) => SERVICES.filter(({ name, start }) => name.toLowerCase().includes(typed) || start === typed));

test('the best answer is the line that Enter opens, the others stand below, as markup that cannot break', async () => {
  const suggest = vi.fn();
  await changed('', suggest);
  expect(first).toHaveBeenLastCalledWith({ description: 'Ward &amp; Clinic &lt;1&gt; – ward.example' });
  expect(suggest).toHaveBeenLastCalledWith([{ content: SERVICES[1]?.start, description: 'NHS App – www.nhsapp.service.nhs.uk' }]);
  await changed('nobody', suggest);
  expect(first).toHaveBeenLastCalledWith({ description: 'keyword_none' });
  expect(suggest).toHaveBeenLastCalledWith([]);
});

test('Enter opens the best answer where the person wants it; without one, the list of all', async () => {
  await entered('nhs', 'currentTab');
  expect(update).toHaveBeenLastCalledWith({ url: SERVICES[1]?.start });
  await entered(SERVICES[1]?.start ?? '', 'currentTab');
  expect(update, 'the line that was picked').toHaveBeenLastCalledWith({ url: SERVICES[1]?.start });
  await entered('ward', 'newBackgroundTab');
  expect(create).toHaveBeenLastCalledWith({ url: SERVICES[0]?.start, active: false });
  for (const typed of ['nobody', ' ']) {
    await entered(typed, 'newForegroundTab');
    expect(create).toHaveBeenLastCalledWith({ url: 'chrome-extension://ours/popup.html', active: true });
  }
});
