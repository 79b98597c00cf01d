import { browser } from 'wxt/browser';

const EMPTY = 'about:blank';

/** A page that goes somewhere by itself at the same moment may win; then the tab is emptied again. */
const EMPTY_WITHIN_MS = 500;
const MAX_TRIES = 8;

/** Empties a tab; see `BrowserTabs`. `open` loads an address in it, and gives `false` when the tab is gone. */
export async function emptyTab(tabId: number, open: (url: string) => Promise<boolean>): Promise<boolean> {
  for (let tries = 0; tries < MAX_TRIES; tries += 1) {
    const emptied = standsStill(tabId);
    if (!(await open(EMPTY))) return false;
    if (await emptied) return true;
  }
  return false;
}

interface Page {
  readonly tabId: number;
  readonly frameId: number;
  readonly url: string;
}

/**
 * Whether the tab comes to show the empty page within half a second, and no other is on its way to it by then. Such a page would come after the empty one,
 * and take the place of whatever is opened next.
 */
function standsStill(tabId: number): Promise<boolean> {
  const { onBeforeNavigate, onCommitted, onErrorOccurred } = browser.webNavigation;
  const underWay = new Set<string>();
  return new Promise((resolve) => {
    const timer = setTimeout(() => done(false), EMPTY_WITHIN_MS);
    const ofTab =
      (then: (url: string) => void) =>
      ({ tabId: heardOf, frameId, url }: Page): void => {
        if (heardOf === tabId && frameId === 0) then(url);
      };
    const begins = ofTab((url) => {
      if (url !== EMPTY) underWay.add(url);
    });
    const ends = ofTab((url) => void underWay.delete(url));
    const comes = ofTab((url) => {
      if (url === EMPTY) done(underWay.size === 0);
      // What came may have had another address at first, as servers send browsers on.
      else underWay.clear();
    });
    function done(isStill: boolean): void {
      clearTimeout(timer);
      onBeforeNavigate.removeListener(begins);
      onErrorOccurred.removeListener(ends);
      onCommitted.removeListener(comes);
      resolve(isStill);
    }
    onBeforeNavigate.addListener(begins);
    onErrorOccurred.addListener(ends);
    onCommitted.addListener(comes);
  });
}
