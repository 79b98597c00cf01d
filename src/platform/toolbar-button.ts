import { browser } from 'wxt/browser';
import type { Face, ToolbarButton } from '../background/ports.ts';
import { isPhone } from './phone.ts';

/** What is to be shown last, tab by tab, and when it is there. One face is drawn after another, and what is no longer wanted by then is left out. */
const showing = new Map<number, { readonly face: Face; readonly shown: Promise<void> }>();

/**
 * A browser puts the manifest's face, which is the silent one, back with every new page, and may do so a moment after it has told of that page: one that is not silent
 * is looked at again, so many milliseconds after it was drawn.
 */
const LOOK_AGAIN_MS = [500, 2000];

/** The extension's toolbar button. A tab that closed meanwhile is no error. */
export const toolbarButton: ToolbarButton = {
  async show(tabId, face) {
    const isLast = (): boolean => showing.get(tabId)?.face === face;
    const before = showing.get(tabId)?.shown ?? Promise.resolve();
    const shown = before.then(() => (isLast() ? put(tabId, face) : undefined));
    showing.set(tabId, { face, shown });
    await shown;
    const looks = face.severity === 'silent' ? [] : LOOK_AGAIN_MS;
    for (const afterMs of looks) setTimeout(() => isLast() && void put(tabId, face), afterMs);
    setTimeout(() => isLast() && showing.delete(tabId), (looks.at(-1) ?? 0) + 1);
  },
  async openPopup(tabId) {
    try {
      const { windowId } = await browser.tabs.get(tabId);
      await browser.action.openPopup(windowId === undefined ? {} : { windowId });
      return true;
    } catch {
      return isPhone() && openPage(tabId);
    }
  },
};

/** Where no popup can open by itself: the same page in a tab of its own, about that tab. */
async function openPage(tabId: number): Promise<boolean> {
  const url = `${browser.runtime.getURL('/popup.html')}#${new URLSearchParams({ tab: String(tabId) })}`;
  return browser.tabs.create({ url }).then(
    () => true,
    () => false,
  );
}

/**
 * Each face has a title of its own, so the title tells which one is there. Browsers put back the manifest's, which is the silent one, with every
 * new page: for most pages there is nothing to do, and drawing an icon costs the worker more than all else that it does.
 */
async function put(tabId: number, { severity, badge, title }: Face): Promise<void> {
  const { action } = browser;
  if ((await action.getTitle({ tabId }).catch(() => title)) === title) return;
  const path = { 16: `/icon/${severity}-16.png`, 32: `/icon/${severity}-32.png` };
  await Promise.allSettled([
    action.setIcon({ tabId, path }),
    action.setBadgeText({ tabId, text: badge }),
    action.setBadgeBackgroundColor({ tabId, color: severity === 'guide' ? '#1d4f91' : '#b3261e' }),
    action.setTitle({ tabId, title }),
  ]);
}
