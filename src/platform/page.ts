import { browser } from 'wxt/browser';
import type { Ask } from '../messages/requests.ts';

/** What our own pages need of the browser. */

/** Asks the worker; it wakes when it sleeps. */
export const ask: Ask = async (request) => browser.runtime.sendMessage(request);

export function closePopup(): void {
  window.close();
}

/** The secret in this page's address by which the worker knows what it was opened for; empty when there is none. */
export function pageNonce(): string {
  return window.location.hash.slice(1);
}

/** The language of the browser's own menus (BCP 47). */
export function uiLocale(): string {
  return browser.i18n.getUILanguage();
}
