import type { Ask } from '../messages/requests.ts';
import { CLEARING } from './permissions.ts';
import type { Reply } from './requests.ts';

/**
 * What our own pages need of the browser.
 *
 * `chrome` is there with promises in every browser that the manifest admits, Firefox too; the worker's polyfill would be a quarter of a page's budget.
 */

/** Asks the worker; it wakes when it sleeps. Fails when the worker refused, or was not there. */
export const ask: Ask = async (request) => {
  const reply = await chrome.runtime.sendMessage<typeof request, Reply | undefined>(request);
  if (reply && 'answer' in reply) return reply.answer as never;
  throw new Error(reply?.refused ?? 'Nobody answered');
};

/** Asks the person whether bookmarks may be read and changed. Call it in the click itself: Firefox forgets the click at the first `await`. */
export function askForBookmarks(): Promise<boolean> {
  return chrome.permissions.request({ permissions: ['bookmarks'] });
}

/** Calls when the worker took note of something that happened in a tab. */
export function onTabNoted(handle: () => void): void {
  chrome.storage.session.onChanged.addListener(handle);
}

/** Asks the person for leave to clear what sites keep; only inside a click, and before anything is awaited. Granted already, it asks nothing. */
export async function askToClear(): Promise<boolean> {
  return chrome.permissions.request(CLEARING);
}

export function closePopup(): void {
  window.close();
}

/** The secret in this page's address by which the worker knows what it was opened for; empty when there is none. */
export function pageNonce(): string {
  return window.location.hash.slice(1);
}

/** The words behind the keyword of the address bar with which this page was opened; of a page that it did not open, none. */
export function typedWords(): string | undefined {
  return new URLSearchParams(window.location.hash.slice(1)).get('find') ?? undefined;
}

/** The tab that this page stands in; a popup stands in none. */
export async function ownTabId(): Promise<number | undefined> {
  return (await chrome.tabs.getCurrent())?.id;
}

/** The language that the person has chosen to be spoken to in (BCP 47); most choose none. */
export async function chosenLanguage(): Promise<string | undefined> {
  const { language } = await ask<'ask-language'>({ kind: 'ask-language' }).catch(() => ({ language: undefined }));
  return language;
}

/** The language of the browser's own menus (BCP 47). */
export function browserLanguage(): string {
  return chrome.i18n.getUILanguage();
}

/** What is told of Frontdoor itself at the end of every page. The project is where the manifest says that its home is. */
export function product() {
  const { version, homepage_url: home } = chrome.runtime.getManifest();
  return { version, userAgent: navigator.userAgent, at: `${new Date().toISOString().slice(0, 16)}Z`, form: new URL('report', home).href };
}
