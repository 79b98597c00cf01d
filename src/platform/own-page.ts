import type { Ask } from '../messages/requests.ts';
import type { Reply } from './page-messages.ts';
import { CLEARING } from './permissions.ts';
import { isPhone } from './phone.ts';

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
  return isPhone() ? Promise.resolve(false) : chrome.permissions.request({ permissions: ['bookmarks'] });
}

/** Calls when the worker took note of something that happened in a tab. */
export function onTabNoted(handle: () => void): void {
  chrome.storage.session.onChanged.addListener(handle);
}

/** Asks the person for leave to clear what sites keep; only inside a click, and before anything is awaited. Granted already, it asks nothing. */
export async function askToClear(): Promise<boolean> {
  return chrome.permissions.request(CLEARING);
}

/** What reading a page gave; or that the browser does not let us read it, as nobody has pressed the toolbar button there. */
export type PageRead = { readonly refused: true } | { readonly refused: false; readonly result: unknown };

/**
 * Reads the page in a tab, once. The press of the toolbar button gave leave for that (`activeTab`), which ends with the page; an opening of the popup by
 * itself did not, and a press inside it does not either: that is found out by trying.
 */
export async function readPage(tabId: number): Promise<PageRead> {
  try {
    const [read] = await chrome.scripting.executeScript({ target: { tabId }, files: ['/read-page.js'] });
    return { refused: false, result: read?.result };
  } catch {
    return { refused: true };
  }
}

/** In a tab of its own: goes back to the tab that it is about. */
export function closePopup(): void {
  const about = guidedTab();
  if (about === undefined) window.close();
  else void goBackTo(about);
}

async function goBackTo(tabId: number): Promise<void> {
  await chrome.tabs.update(tabId, { active: true }).catch(() => undefined);
  const own = await ownTabId();
  if (own !== undefined) await chrome.tabs.remove(own);
}

/**
 * The tab that the popup is about: the one in front in the popup's own window, whichever window the browser calls the last one used; where the popup had to
 * open in a tab of its own, the tab that it was opened for. Fails in a window without tabs.
 */
export async function tabInView(): Promise<number> {
  const tabId = guidedTab() ?? (await chrome.tabs.query({ active: true, currentWindow: true }))[0]?.id;
  if (tabId === undefined) throw new Error('there is no tab here');
  return tabId;
}

/** The tab for which this page stands in a tab of its own, as on a phone. */
function guidedTab(): number | undefined {
  const id = new URLSearchParams(window.location.hash.slice(1)).get('tab') ?? '';
  return /^\d{1,15}$/.test(id) ? Number(id) : undefined;
}

/** What this page is about stands behind the `#` of its address: where that changes the browser makes no new page, and so this one begins anew. */
export function beginAnewForAnother(): void {
  window.addEventListener('hashchange', () => window.location.reload());
}

/** The secret in this page's address by which the worker knows what it was opened for; empty when there is none. */
export function pageNonce(): string {
  return window.location.hash.slice(1);
}

/** The name of what this page stands in for. It is part of the address: from one to another is another page, and no browser keeps this one. */
export function standsInFor(): string {
  return window.location.search.slice(1);
}

/** The words behind the keyword of the address bar with which this page was opened; of a page that it did not open, none. */
export function typedWords(): string | undefined {
  return new URLSearchParams(window.location.hash.slice(1)).get('find') ?? undefined;
}

/** A new tab beside this one, empty and in front. */
export async function newTab(): Promise<number> {
  const { id } = await chrome.tabs.create({ url: 'about:blank' });
  if (id === undefined) throw new Error('the browser opened no tab');
  return id;
}

/** How the person has set the browser up for us: whether the button stands in the toolbar, and whether we may help in private windows. */
export async function setUp() {
  const [isPinned, isInPrivate] = await Promise.all([isOnToolbar(), chrome.extension.isAllowedIncognitoAccess()]);
  return { isPinned, isInPrivate };
}

/** Whether the browser has the button behind its puzzle piece. What cannot be known is not said. */
export async function isButtonHidden(): Promise<boolean> {
  return (await isOnToolbar()) === false;
}

/** `undefined` on a phone, which has no toolbar whatever it answers, and where the browser does not say. */
async function isOnToolbar(): Promise<boolean | undefined> {
  if (isPhone()) return undefined;
  try {
    return (await chrome.action.getUserSettings()).isOnToolbar;
  } catch {
    return undefined;
  }
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
  return {
    version,
    userAgent: navigator.userAgent,
    at: `${new Date().toISOString().slice(0, 16)}Z`,
    form: new URL('report', home).href,
    isPhone: isPhone(),
  };
}

/** What the browser says of where its person is at home. */
export function place() {
  return { languages: navigator.languages, timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone };
}
