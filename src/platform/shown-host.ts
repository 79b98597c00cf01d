import { browser } from 'wxt/browser';
import { addressOf } from '../core/names/without-root.ts';

/** Documents that a page of the web can make, and send a tab to. */
const MADE_BY_PAGES: ReadonlySet<string> = new Set(['blob:', 'data:', 'filesystem:']);

/** What a tab shows now; see `BrowserTabs`. */
export async function shownHost(tabId: number): Promise<string | undefined> {
  try {
    const { protocol, host } = addressOf((await browser.webNavigation.getFrame({ tabId, frameId: 0 }))?.url ?? '');
    if (MADE_BY_PAGES.has(protocol)) return protocol;
    return /^https?:$/.test(protocol) ? host : undefined;
  } catch {
    return undefined;
  }
}
