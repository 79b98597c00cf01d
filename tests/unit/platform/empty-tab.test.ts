import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { emptyTab } from '../../../src/platform/empty-tab.ts';

interface Page {
  readonly tabId: number;
  readonly frameId: number;
  readonly url: string;
}
type Kind = 'begins' | 'fails' | 'comes';

const EMPTY = 'about:blank';
const ON = 'https://www.nhsapp.service.nhs.uk/auth-return';

const listeners = {
  begins: new Set<(page: Page) => void>(),
  fails: new Set<(page: Page) => void>(),
  comes: new Set<(page: Page) => void>(),
};
const eventOf = (kind: Kind) => ({
  addListener: (hear: (page: Page) => void) => listeners[kind].add(hear),
  removeListener: (hear: (page: Page) => void) => listeners[kind].delete(hear),
});

vi.mock('wxt/browser', () => ({
  get browser() {
    return Reflect.get(globalThis, 'chrome');
  },
}));

beforeEach(() => {
  vi.stubGlobal('chrome', {
    webNavigation: { onBeforeNavigate: eventOf('begins'), onErrorOccurred: eventOf('fails'), onCommitted: eventOf('comes') },
  });
  vi.useFakeTimers();
});

afterEach(() => {
  expect(
    [...Object.values(listeners)].every(({ size }) => size === 0),
    'nobody listens on',
  ).toBe(true);
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function tell(kind: Kind, url: string, at: Partial<Page> = {}): void {
  for (const hear of [...listeners[kind]]) hear({ tabId: 1, frameId: 0, url, ...at });
}

/** What the browser tells after each time that the tab is emptied. */
function telling(...times: (() => void)[]) {
  const opened: string[] = [];
  const open = async (url: string): Promise<boolean> => {
    times[opened.length]?.();
    opened.push(url);
    return true;
  };
  return { open, opened };
}

const empties = (): void => {
  tell('begins', EMPTY);
  tell('comes', EMPTY);
};

test('the empty page comes: the tab is empty', async () => {
  const { open, opened } = telling(empties);
  expect(await emptyTab(1, open)).toBe(true);
  expect(opened).toEqual([EMPTY]);
});

test('another page set out meanwhile, and would come after the empty one: the tab is emptied again', async () => {
  const { open, opened } = telling(() => {
    tell('begins', EMPTY);
    tell('begins', ON);
    tell('comes', EMPTY);
  }, empties);
  expect(await emptyTab(1, open)).toBe(true);
  expect(opened).toEqual([EMPTY, EMPTY]);
});

test.each<[string, () => void]>([
  ['gave up', () => tell('fails', ON)],
  ['came first, whatever it was called at the end', () => tell('comes', 'https://auth.login.nhs.uk/authorize')],
])('another page that set out meanwhile %s: once is enough', async (_what, ends) => {
  const { open, opened } = telling(() => {
    tell('begins', ON);
    ends();
    empties();
  });
  expect(await emptyTab(1, open)).toBe(true);
  expect(opened).toEqual([EMPTY]);
});

test('what goes on in frames and other tabs says nothing of this one', async () => {
  const { open, opened } = telling(
    () => {
      tell('comes', EMPTY, { tabId: 2 });
      tell('comes', EMPTY, { frameId: 3 });
    },
    () => {
      tell('begins', ON, { tabId: 2 });
      tell('begins', ON, { frameId: 3 });
      empties();
    },
  );
  const emptied = emptyTab(1, open);
  await vi.advanceTimersByTimeAsync(500);
  expect(await emptied).toBe(true);
  expect(opened).toEqual([EMPTY, EMPTY]);
});

test('never empty, or gone: nothing is cleared on its account', async () => {
  const { open, opened } = telling();
  const emptied = emptyTab(1, open);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await emptied).toBe(false);
  expect(opened).toHaveLength(8);
  const gone = emptyTab(1, async () => false);
  await vi.advanceTimersByTimeAsync(500);
  expect(await gone).toBe(false);
});
