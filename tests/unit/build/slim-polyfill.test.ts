import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { slimmed } from '../../../src/build/slim-polyfill.ts';

const POLYFILL = new URL('../../../node_modules/webextension-polyfill/dist/browser-polyfill.js', import.meta.url);

/** Runs a polyfill over a browser of the old kind: the listeners that it was given, and what `tabs` is. */
function over(source: string) {
  type Listener = (message: unknown, sender: unknown, answer: (reply: unknown) => void) => unknown;
  const listeners: Listener[] = [];
  const tabs = { query: () => Promise.resolve([]) };
  const event = {
    addListener: (listener: Listener) => listeners.push(listener),
    removeListener: () => undefined,
    hasListener: () => false,
  };
  const chrome = { runtime: { id: 'x', onMessage: event, lastError: undefined }, tabs };
  const module = { exports: {} as { readonly tabs: unknown; readonly runtime: { readonly onMessage: typeof event } } };
  new Function('module', 'exports', 'chrome', 'globalThis', source)(module, module.exports, chrome, { chrome });
  return { api: module.exports, tabs, listeners };
}

test.for([
  ['whole', (code: string) => code],
  ['slim', slimmed],
] as const)('%s, the polyfill lets a listener answer with a promise', async ([, cut]) => {
  const { api, listeners } = over(cut(readFileSync(POLYFILL, 'utf8')));
  api.runtime.onMessage.addListener(async (message: unknown) => ({ heard: message }));
  const reply = await new Promise((answer) => expect(listeners[0]?.('hello', {}, answer)).toBe(true));
  expect(reply).toEqual({ heard: 'hello' });
});

test('slim, it hands on the rest as the browser made it, and is much smaller', () => {
  const code = readFileSync(POLYFILL, 'utf8');
  const { api, tabs } = over(slimmed(code));
  const { query } = api.tabs as typeof tabs;
  expect(query.name).toBe('bound query');
  expect(slimmed(code).length).toBeLessThan(code.length * 0.7);
});

test('a polyfill of another shape fails the build', () => {
  expect(() => slimmed('const apiMetadata = load();')).toThrow('keeps its table in another way');
});
