import type { NavigationDetails, NavigationEventName } from '../../../src/platform/tab-event-of.ts';

/** How a page is opened. `external`: by another program, in a new tab. `home`: as the home page or start page. `history`: from the list of pages that were visited, this one among them. `tile`: from a new tab's pictures of pages that are often visited, this one among them; Chromium only, which loads the page while the button of the mouse is down. */
export type Way = 'link' | 'bookmark' | 'typed' | 'suggestion' | 'external' | 'home' | 'history' | 'tile';

/** What a person does with the browser's own buttons and menus. */
export type Command = 'back' | 'forward' | 'reload' | 'duplicate' | 'close' | 'reopen';

/** An event of the webNavigation API as the recorder heard it; `onRemoved` is that of the tabs API. */
export interface Heard {
  readonly name: NavigationEventName | 'onRemoved';
  readonly details: NavigationDetails;
}

export interface PlantedFolder {
  readonly title: string;
  /** `keyword`: Firefox only, which opens the bookmark where it is typed. */
  readonly bookmarks: readonly { readonly title: string; readonly url: string; readonly keyword?: string }[];
  /** Folders inside it, after its bookmarks. */
  readonly folders?: readonly PlantedFolder[];
}

/** A bookmark or folder, with all that must not change. */
export interface Planted {
  readonly id: string;
  readonly parent: string;
  readonly index: number;
  readonly title: string;
  readonly url?: string;
  readonly dateAdded: number;
}

/** A request that the browser made, as seen outside of all extensions. */
export interface RequestMade {
  readonly url: string;
  /** The origin that asked: of a page, or of an extension; empty for what the browser or the person asked. */
  readonly by: string;
  /** A whole page for a tab, or anything else. */
  readonly forTab: boolean;
}

/** Keys by which one walks through a page. */
type Key = 'Tab' | 'Enter' | 'ArrowDown' | 'Escape';

/** A real browser with Frontdoor in it: the same questions to Chromium and to Firefox. */
export interface BrowserUnderTest {
  readonly kind: 'chromium' | 'firefox';
  /**
   * Opens an address in the tab in front (`external`: in a new one), as a person or program would. Does not wait for the page. `heldUpMs`: in Firefox the process of the page that
   * is left stands still for so long, as on a busy machine; Chromium tells of navigations in a process of its own, which nothing can be done to.
   */
  open(url: string, way: Way, heldUpMs?: number): Promise<void>;
  /** A new, empty tab, now in front. */
  newTab(): Promise<void>;
  /** A new, empty container tab, now in front; Firefox only. */
  newContainerTab(): Promise<void>;
  /** A new private window, now in front; only when launched with `installed`. */
  newPrivateWindow(): Promise<void>;
  /**
   * Opens an address in a tab behind the one in front. Does not wait for the page. `heldUpMs`: as above, of the process in which the tab begins.
   */
  openBehind(url: string, heldUpMs?: number): Promise<void>;
  /** The tab in front, to turn back to it. */
  tab(): Promise<number>;
  /** Every tab of every window, the oldest first. */
  tabs(): Promise<readonly number[]>;
  /** Puts another tab in front, whichever window it is in. */
  turnTo(tab: number): Promise<void>;
  /** Uses a button or menu of the browser on the tab in front; `close` closes it, `reopen` brings the last closed tab back. Does not wait. */
  command(command: Command): Promise<void>;
  /** What the recorder heard since it was asked last; only when launched with it. */
  takeHeard(): Promise<readonly Heard[]>;
  /** Runs the body of a function in the page in front; gives what it returns, which must be JSON. */
  run<T>(script: string): Promise<T>;
  /** Clicks in the page in front, as a person does: the browser may ask for a permission. */
  click(selector: string): Promise<void>;
  /** Opens a page of Frontdoor's own in the tab in front, and waits until it has taken the place of the page before; not until it has loaded. */
  openOwn(page: string): Promise<void>;
  /** Adds folders with bookmarks in them to the bookmarks bar. Needs `mayUseBookmarks`. */
  plant(folders: readonly PlantedFolder[]): Promise<void>;
  /** Every bookmark and folder as the browser itself lists them, in order. */
  planted(): Promise<readonly Planted[]>;
  /** The addresses of all documents in the tab in front, its frames included. */
  documents(): Promise<readonly string[]>;
  /** The address of a file of Frontdoor's. */
  ownAddress(file: string): Promise<string>;
  /** Presses the keys of a text, one after another, wherever the page in front has its focus. */
  type(text: string): Promise<void>;
  /** Presses one key that writes nothing. */
  press(key: Key): Promise<void>;
  /** What the address bar of the tab in front says. */
  address(): Promise<string>;
  /** Presses the keys of a text in the address bar, one after another, and waits for no answer; Firefox only: no program's keys reach Chromium's. */
  typeIntoAddressBar(text: string): Promise<void>;
  /** What the lines below the address bar say that is typed into, the first one first; Firefox only. */
  addressBarLines(): Promise<readonly string[]>;
  /** Presses Enter in the address bar; Firefox only. */
  enterAddress(): Promise<void>;
  /** The toolbar button of the tab in front. */
  button(): Promise<{ readonly badge: string; readonly title: string }>;
  /** Presses the toolbar button, as a person does who wants to know. */
  pressButton(): Promise<void>;
  /** Presses the toolbar button as the browser itself does for a person's press: only then may Frontdoor read the page in front. */
  pressForReal(): Promise<void>;
  /** Runs a function body inside the open popup, from outside of it; nothing where there is none. */
  inPopup<T>(body: string): Promise<T | undefined>;
  /** The popup that is open now, if any. */
  popup(): Promise<Popup | undefined>;
  /** All the text of the open popup, folded or not. */
  popupDetails(): Promise<string>;
  closePopup(): Promise<void>;
  killWorker(): Promise<void>;
  /** Keeps the worker from doing anything for so long, beginning now; a worker that sleeps is woken for it. */
  stallWorker(forMs: number): Promise<void>;
  /** How often the worker has started since the browser was launched. */
  wakings(): Promise<number>;
  /** Bytes that the worker still holds after its garbage was collected: Chromium counts its heap, Firefox all that about:memory books to its page. */
  workerMemory(): Promise<number>;
  /** Deletes every cookie; with a host, those that are of it alone. */
  clearCookies(host?: string): Promise<void>;
  /** All that Frontdoor keeps, read from outside of it. */
  stored(area: 'local' | 'session'): Promise<Readonly<Record<string, unknown>>>;
  /** A file that the browser has saved, whole; nothing as long as it is not there. */
  downloaded(name: string): Promise<string | undefined>;
  /** Quits the browser and starts it again with the tabs that it had; only when launched with `installed`. The recorder begins anew. */
  relaunch(): Promise<void>;
  /** The text on the clipboard of this browser; nothing when there is none. */
  clipboard(): Promise<string>;
  /** What a screen reader tells of the page in front, from top to bottom. */
  spoken(): Promise<string>;
  /** A picture of the page in front, PNG. Fails when it is not there within `PICTURE_MS`: a page that is just being replaced may never sit for it. */
  picture(path: string): Promise<void>;
  /** Whether the address bar shows the page in front as secure: over TLS, by a certificate that the profile trusts with no exception. */
  isSecure(): Promise<boolean>;
  /** How the browser itself says that Frontdoor is installed. */
  installedAs(): Promise<{ readonly byOrganisation: boolean; readonly isPinned: boolean; readonly inPrivateWindows: boolean }>;
  /** The text of the browser's own page of policies, opened in the tab in front. */
  policies(): Promise<string>;
  /** The browser's own file name and version. */
  version(): Promise<string>;
  close(): Promise<void>;
  /** Resolves when the person has closed the browser. */
  closed(): Promise<void>;
}

/** The real popup, over the real toolbar. */
export interface Popup {
  readonly verdict: string;
  readonly text: string;
  /** Ids of the services offered as buttons, in order. */
  readonly services: readonly string[];
  press(serviceId: string): Promise<void>;
  /** Clicks on something else in it. */
  click(selector: string): Promise<void>;
  /** Presses one key in it, where its focus is. */
  key(key: Key): Promise<void>;
  /** What a screen reader tells of it from top to bottom, see `tests/e2e/spoken/transcript.ts`. */
  spoken(): Promise<string>;
  picture(path: string): Promise<void>;
}

/** How long a picture may take. */
export const PICTURE_MS = 5_000;

/** What a popup shows, read inside of it: the body of a function. */
export const READ_POPUP = `
  const main = document.querySelector('main[data-verdict]');
  if (!main) return null;
  const services = [...document.querySelectorAll('[data-service]')].map((button) => button.dataset.service);
  return { verdict: main.dataset.verdict, text: document.body.innerText, services };`;

export type PopupContent = Pick<Popup, 'verdict' | 'text' | 'services'>;

/** Clicks inside the popup: the body of a function. */
export function clickOn(selector: string): string {
  return `document.querySelector(${JSON.stringify(selector)}).click();`;
}

/** A service's button. */
export function doorOf(serviceId: string): string {
  return `[data-service="${serviceId}"]`;
}

/** Waits for a fact. Fails with what it saw last; late, as only a fault waits so long, and a busy machine is none. */
export async function until<T>(what: string, look: () => Promise<T | undefined | false>, withinMs = 30_000, everyMs = 40): Promise<T> {
  const endMs = Date.now() + withinMs;
  let seen: unknown;
  // It is looked once at least, however busy the machine is.
  do {
    try {
      const fact = await look();
      if (fact) return fact;
      seen = fact;
    } catch (error) {
      seen = error;
    }
    await new Promise((done) => setTimeout(done, everyMs));
  } while (Date.now() < endMs);
  throw new Error(`waited in vain: ${what}; last seen: ${seen instanceof Error ? seen.message : String(seen)}`);
}
