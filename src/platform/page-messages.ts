import { browser } from 'wxt/browser';
import type { Sender } from '../messages/dispatch.ts';

/** How an answer travels: an error does not survive the way to a page. */
export type Reply = { readonly answer: unknown } | { readonly refused: string };

/** Answers what our own pages ask. Anybody else (content scripts, other extensions, web pages) gets no answer. */
export function onRequest(answer: (message: unknown, sender: Sender) => Promise<unknown>): void {
  const ours = browser.runtime.getURL('/');
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    if (sender.id !== browser.runtime.id || !sender.url?.startsWith(ours)) return undefined;
    return answer(message, { tabId: sender.tab?.id }).then(
      (answer): Reply => ({ answer }),
      (error: unknown): Reply => ({ refused: String(error) }),
    );
  });
}

/** Where to go when there is nowhere to go. */
export const newTabPage = 'about:blank';

/** The address of our page that stands in for another address, by its name. */
export function standInPage(name: string): string {
  return new URL(`/try-it.html?${name}`, browser.runtime.getURL('/')).href;
}

/** The address of our warning page for a nonce. */
export function warningPage(nonce: string): string {
  return `${browser.runtime.getURL('/warning.html')}#${nonce}`;
}
