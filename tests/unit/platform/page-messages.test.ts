import { afterAll, beforeEach, expect, test, vi } from 'vitest';

const OURS = 'chrome-extension://abcdefghijklmnop/';
let listener: (message: unknown, sender: object) => unknown = () => undefined;

const pretended = {
  runtime: {
    id: 'abcdefghijklmnop',
    getURL: (path: string) => new URL(path, OURS).href,
    onMessage: {
      addListener: (given: typeof listener) => {
        listener = given;
      },
    },
  },
};

// The files of the unit tests share their modules: each asks for the browser that is pretended now.
vi.mock('wxt/browser', () => ({
  get browser() {
    return Reflect.get(globalThis, 'chrome');
  },
}));
vi.stubGlobal('chrome', pretended);
afterAll(() => void vi.unstubAllGlobals());

const { onRequest } = await import('../../../src/platform/page-messages.ts');

const heard: unknown[] = [];
beforeEach(() => {
  heard.length = 0;
  onRequest(async (message, sender) => {
    heard.push(message, sender);
    return 'an answer';
  });
});

test('our own pages are answered; which tab they stand in is handed on', async () => {
  expect(await listener('a question', { id: 'abcdefghijklmnop', url: `${OURS}popup.html` })).toEqual({ answer: 'an answer' });
  expect(heard).toEqual(['a question', {}]);
  await listener('another', { id: 'abcdefghijklmnop', url: `${OURS}warning.html`, tab: { id: 4 } });
  expect(heard.slice(2)).toEqual(['another', { tabId: 4 }]);
});

const strangers: readonly [sender: object, because: string][] = [
  [{ id: 'another', url: 'chrome-extension://another/page.html' }, 'another extension'],
  [{ id: 'another', url: `${OURS}popup.html` }, 'another extension that says it is a page of ours'],
  [{ id: 'abcdefghijklmnop', url: 'https://evil.example/' }, 'a web page'],
  [{ id: 'abcdefghijklmnop', url: 'https://evil.example/chrome-extension://abcdefghijklmnop/' }, 'a web page whose address names us'],
  [{ id: 'abcdefghijklmnop', url: 'chrome-extension://abcdefghijklmnop.evil.example/' }, 'an address that begins like ours'],
  [{ id: 'abcdefghijklmnop' }, 'somebody without an address'],
  [{}, 'nobody'],
];

test.for(strangers)('%o gets no answer: %s', ([sender]) => {
  expect(listener('a question', sender)).toBeUndefined();
  expect(heard).toEqual([]);
});
