import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Face } from '../../../src/background/ports.ts';

/** The manifest's title, which is that of the silent face. */
const SILENT = 'a title for “”';

/** A browser that takes its time: what it is told last of each tab counts. */
const titles = new Map<number, string>();
const drawn: string[] = [];
let finish: (() => void)[] = [];
/** What each tab shows. */
const documents = new Map<number, string>();
/** The browser tells of a title when this resolves. */
let asked = Promise.resolve();

const slow = {
  action: {
    async getTitle({ tabId }: { tabId: number }) {
      const title = titles.get(tabId) ?? SILENT;
      await asked;
      return title;
    },
    setTitle: async ({ tabId, title }: { tabId: number; title: string }) => void titles.set(tabId, title),
    setBadgeText: ({ text }: { text: string }) => {
      drawn.push(text);
      return new Promise<void>((done) => finish.push(done));
    },
    setIcon: async () => undefined,
    setBadgeBackgroundColor: async () => undefined,
  },
  webNavigation: { getFrame: async ({ tabId }: { tabId: number }) => ({ url: documents.get(tabId) ?? '' }) },
  i18n: { getMessage: () => SILENT },
};

vi.mock('wxt/browser', () => ({
  get browser() {
    return Reflect.get(globalThis, 'chrome');
  },
}));

const face = (badge: string): Face => ({ severity: badge === '' ? 'silent' : 'guide', badge, title: `a title for “${badge}”` });

/** Lets the browser finish what it draws, and what comes of it. */
async function drawOn(): Promise<void> {
  await vi.waitFor(() => expect(finish.length).toBeGreaterThan(0));
  const ready = finish;
  finish = [];
  for (const done of ready) done();
}

beforeEach(() => {
  // What is looked at again later is looked at while this browser is there.
  vi.useFakeTimers();
  vi.stubGlobal('chrome', slow);
  titles.clear();
  drawn.length = 0;
  finish = [];
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a tab that goes round in circles faster than a button is drawn ends with the face of the page that it shows', async () => {
  const { toolbarButton } = await import('../../../src/platform/toolbar-button.ts');
  const first = toolbarButton.show(7, face('1'));
  await vi.waitFor(() => expect(drawn).toEqual(['1']));
  const others = ['2', '3', '4', '5'].map((badge) => toolbarButton.show(7, face(badge)));
  await drawOn();
  await first;
  await vi.waitFor(() => expect(drawn).toEqual(['1', '5']));
  await drawOn();
  await Promise.all(others);
  expect(titles.get(7)).toBe(face('5').title);
  const later = toolbarButton.show(7, face('6'));
  await drawOn();
  await later;
  expect(drawn).toEqual(['1', '5', '6']);
});

test('a face that the browser takes off after it was drawn is put on again, unless another one is wanted by then', async () => {
  const { toolbarButton } = await import('../../../src/platform/toolbar-button.ts');
  const shown = toolbarButton.show(9, face('!'));
  await vi.advanceTimersByTimeAsync(0);
  for (const done of finish.splice(0)) done();
  await shown;
  expect(drawn).toEqual(['!']);
  titles.delete(9);
  await vi.advanceTimersByTimeAsync(500);
  expect(drawn, 'once more').toEqual(['!', '!']);
  for (const done of finish.splice(0)) done();
  await vi.advanceTimersByTimeAsync(1000);
  const silent = toolbarButton.show(9, face(''));
  await vi.advanceTimersByTimeAsync(0);
  for (const done of finish.splice(0)) done();
  await silent;
  titles.delete(9);
  await vi.advanceTimersByTimeAsync(5000);
  expect(drawn, 'what is over is not put on again').toEqual(['!', '!', '']);
});

test('a face that the browser takes off by half is put on again whole', async () => {
  const { toolbarButton } = await import('../../../src/platform/toolbar-button.ts');
  const shown = toolbarButton.show(8, face('!'));
  await vi.advanceTimersByTimeAsync(0);
  for (const done of finish.splice(0)) done();
  await shown;
  // Its badge went with the page before; its title came after that.
  expect(titles.get(8)).toBe(face('!').title);
  await vi.advanceTimersByTimeAsync(500);
  expect(drawn).toEqual(['!', '!']);
});

const hijacked: readonly (readonly [document: string, isTakenOff: boolean, tabId: number])[] = [
  ['about:blank', true, 21],
  ['blob:https://evil.example/1', true, 22],
  ['blob:https://evil.example/2', false, 23],
  ['https://evil.example/', false, 24],
];
test.for(hijacked)(
  'a tick is not put on %s, which came in the place of its page (taken off by the browser: %s)',
  async ([document, isTakenOff, tabId]) => {
    const { toolbarButton } = await import('../../../src/platform/toolbar-button.ts');
    documents.set(tabId, 'https://login.example/in');
    void toolbarButton.show(tabId, { severity: 'reassure', badge: '', title: 'genuine', speaksOf: 'login.example' });
    await vi.advanceTimersByTimeAsync(0);
    for (const done of finish.splice(0)) done();
    expect(titles.get(tabId)).toBe('genuine');
    documents.set(tabId, document);
    if (isTakenOff) titles.delete(tabId);
    await vi.advanceTimersByTimeAsync(500);
    for (const done of finish.splice(0)) done();
    await vi.advanceTimersByTimeAsync(9000);
    expect(titles.get(tabId) ?? SILENT).toBe(SILENT);
  },
);

const others: readonly [document: string, tabId: number][] = [
  ['chrome://newtab/', 41],
  ['file:///home/me/letter.pdf', 42],
];
test.for(others)('what is said of a page is not put on %s, which was opened right after it', async ([document, tabId]) => {
  const { toolbarButton } = await import('../../../src/platform/toolbar-button.ts');
  documents.set(tabId, 'https://login.example/in');
  void toolbarButton.show(tabId, { ...face('?'), speaksOf: 'login.example' });
  await vi.advanceTimersByTimeAsync(0);
  for (const done of finish.splice(0)) done();
  expect(titles.get(tabId)).toBe(face('?').title);
  documents.set(tabId, document);
  titles.delete(tabId);
  await vi.advanceTimersByTimeAsync(500);
  for (const done of finish.splice(0)) done();
  await vi.advanceTimersByTimeAsync(9000);
  expect(titles.get(tabId) ?? SILENT).toBe(SILENT);
});

test('a tick that the browser takes off its own page late is put on again', async () => {
  const { toolbarButton } = await import('../../../src/platform/toolbar-button.ts');
  documents.set(25, 'https://login.example:8443/in');
  const shown = toolbarButton.show(25, { severity: 'reassure', badge: '', title: 'genuine', speaksOf: 'login.example:8443' });
  await vi.advanceTimersByTimeAsync(0);
  for (const done of finish.splice(0)) done();
  await shown;
  titles.delete(25);
  await vi.advanceTimersByTimeAsync(500);
  expect(titles.get(25)).toBe('genuine');
});

test('a face that is looked at again while the next page comes does not end on top of that page’s own', async () => {
  const { toolbarButton } = await import('../../../src/platform/toolbar-button.ts');
  const loud = toolbarButton.show(11, face('!'));
  await vi.advanceTimersByTimeAsync(0);
  for (const done of finish.splice(0)) done();
  await loud;
  // The next page is there, with the manifest's face, and is silent itself; that is told while the browser is asked once more.
  titles.delete(11);
  const { promise, resolve } = Promise.withResolvers<void>();
  asked = promise;
  await vi.advanceTimersByTimeAsync(500);
  titles.set(11, face('').title);
  const silent = toolbarButton.show(11, face(''));
  resolve();
  asked = Promise.resolve();
  for (let i = 0; i < 5; i += 1) {
    await vi.advanceTimersByTimeAsync(0);
    for (const done of finish.splice(0)) done();
  }
  await silent;
  expect(titles.get(11)).toBe(face('').title);
});

test('a silent face after a loud one is looked at again too: the loud one may come off late, or come back', async () => {
  const { toolbarButton } = await import('../../../src/platform/toolbar-button.ts');
  const loud = toolbarButton.show(13, face('!'));
  await vi.advanceTimersByTimeAsync(0);
  for (const done of finish.splice(0)) done();
  await loud;
  const silent = toolbarButton.show(13, face(''));
  await vi.advanceTimersByTimeAsync(0);
  for (const done of finish.splice(0)) done();
  await silent;
  titles.set(13, face('!').title);
  await vi.advanceTimersByTimeAsync(500);
  for (const done of finish.splice(0)) done();
  expect(titles.get(13)).toBe(SILENT);
});

test('a face for which the browser never answers holds up no later one, and does not come after it', async () => {
  const { toolbarButton } = await import('../../../src/platform/toolbar-button.ts');
  const { promise, resolve } = Promise.withResolvers<void>();
  asked = promise;
  void toolbarButton.show(15, face('!'));
  await vi.advanceTimersByTimeAsync(0);
  asked = Promise.resolve();
  const later = toolbarButton.show(15, face('?'));
  await vi.advanceTimersByTimeAsync(2000);
  for (const done of finish.splice(0)) done();
  await later;
  expect(drawn).toEqual(['?']);
  resolve();
  await vi.advanceTimersByTimeAsync(0);
  expect(drawn, 'what was answered too late is not drawn').toEqual(['?']);
});

test('another tab does not wait', async () => {
  const { toolbarButton } = await import('../../../src/platform/toolbar-button.ts');
  const both = [toolbarButton.show(1, face('a')), toolbarButton.show(2, face('b'))];
  await vi.waitFor(() => expect(drawn).toEqual(['a', 'b']));
  await drawOn();
  await Promise.all(both);
});
