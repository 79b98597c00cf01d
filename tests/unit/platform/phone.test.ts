import { afterEach, beforeEach, expect, test, vi } from 'vitest';

/** A browser as Firefox for Android gives it to extensions, as far as these parts ask: no windows, no bookmarks, no keyword, no managed policy. */
const calls: string[] = [];
const note =
  (name: string, answer?: unknown) =>
  async (...given: readonly unknown[]): Promise<unknown> => {
    calls.push([name, ...given.map((part) => JSON.stringify(part))].join(' '));
    return answer;
  };
let popupOpens = false;

const phone = {
  runtime: { getURL: (path: string) => `moz-extension://ours${path}`, sendMessage: note('sendMessage', { answer: 'an answer' }) },
  tabs: {
    get: async () => ({ active: true, windowId: 1 }),
    query: note('query', [{ id: 7 }]),
    create: note('create'),
    update: note('update'),
    remove: note('remove'),
    getCurrent: async () => ({ id: 9 }),
    onActivated: { addListener: note('onActivated') },
  },
  action: { openPopup: async () => (popupOpens ? undefined : Promise.reject(new Error('refused'))) },
  storage: {},
  i18n: { getMessage: () => 'said' },
  permissions: { request: note('request', true), onAdded: { addListener: note('onAdded') } },
};

vi.mock('wxt/browser', () => ({
  get browser() {
    return Reflect.get(globalThis, 'chrome');
  },
}));

beforeEach(() => {
  calls.length = 0;
  popupOpens = false;
  vi.stubGlobal('chrome', phone);
});

afterEach(() => vi.unstubAllGlobals());

test('where no popup can open by itself, the same page comes in a tab of its own', async () => {
  const { toolbarButton } = await import('../../../src/platform/toolbar-button.ts');
  expect(await toolbarButton.openPopup(4)).toBe(true);
  expect(calls).toEqual(['create {"url":"moz-extension://ours/popup.html#tab=4"}']);
  popupOpens = true;
  expect(await toolbarButton.openPopup(4)).toBe(true);
  expect(calls.length).toBe(1);
});

test('with windows, a popup that is refused opens no tab', async () => {
  vi.stubGlobal('chrome', { ...phone, windows: {} });
  const { toolbarButton } = await import('../../../src/platform/toolbar-button.ts');
  expect(await toolbarButton.openPopup(4)).toBe(false);
  expect(calls).toEqual([]);
});

test('the page in a tab is about the other tab, and goes back to it when it is done', async () => {
  vi.stubGlobal('window', { location: { hash: '#tab=4' } });
  const { closePopup, tabInView } = await import('../../../src/platform/own-page.ts');
  expect(await tabInView()).toBe(4);
  closePopup();
  await vi.waitFor(() => expect(calls.at(-1)).toBe('remove 9'));
  expect(calls).toEqual(['update 4 {"active":true}', 'remove 9']);
});

test.for(['', '#tab=', '#tab=-1', '#tab=4.5', '#tab=four', '#find=nhs'])(
  'a popup at %j is about the tab in front in its own window',
  async (hash) => {
    const close = vi.fn();
    vi.stubGlobal('window', { location: { hash }, close });
    const { closePopup, tabInView } = await import('../../../src/platform/own-page.ts');
    expect(await tabInView()).toBe(7);
    closePopup();
    expect(calls).toEqual(['query {"active":true,"currentWindow":true}']);
    expect(close).toHaveBeenCalledOnce();
  },
);

test('a popup over a window without tabs says that there is none', async () => {
  vi.stubGlobal('window', { location: { hash: '' } });
  vi.stubGlobal('chrome', { ...phone, tabs: { query: async () => [] } });
  const { tabInView } = await import('../../../src/platform/own-page.ts');
  await expect(tabInView()).rejects.toThrow('there is no tab here');
});

test('every part of the worker begins without what is missing', async () => {
  const { bookmarks, onBookmarked } = await import('../../../src/platform/bookmarks.ts');
  const { browserTabs } = await import('../../../src/platform/browser-tabs.ts');
  const { onTurnTo } = await import('../../../src/platform/navigation-events.ts');
  const { managedStore, onPolicyChanged } = await import('../../../src/platform/stores.ts');
  onBookmarked(() => undefined);
  onTurnTo(() => undefined);
  onPolicyChanged(() => undefined);
  expect(await managedStore.readAll()).toEqual(new Map());
  expect(await browserTabs.isInFront(4)).toBe(true);
  expect(bookmarks.areThere()).toBe(false);
  expect(await bookmarks.withUrl('https://www.example/')).toEqual([]);
  await expect(bookmarks.urlOf('1'), 'nobody can tell').rejects.toThrow();
  const { askForBookmarks } = await import('../../../src/platform/own-page.ts');
  expect(await askForBookmarks()).toBe(false);
  expect(calls.filter((call) => call.startsWith('request'))).toEqual([]);
});

test('a phone has no toolbar in which the button could be hidden, whatever it answers', async () => {
  const browser = {
    action: { getUserSettings: async () => ({ isOnToolbar: false }) },
    extension: { isAllowedIncognitoAccess: async () => true },
  };
  vi.stubGlobal('chrome', { ...phone, ...browser });
  const { isButtonHidden, setUp } = await import('../../../src/platform/own-page.ts');
  expect(await isButtonHidden()).toBe(false);
  expect(await setUp()).toEqual({ isPinned: undefined, isInPrivate: true });
  vi.stubGlobal('chrome', { ...phone, ...browser, windows: {} });
  expect(await isButtonHidden()).toBe(true);
  expect(await setUp()).toEqual({ isPinned: false, isInPrivate: true });
});
