import { browser } from 'wxt/browser';
import type { Face, ToolbarButton } from '../background/ports.ts';
import { buttonTitle } from './button-title.ts';
import { isPhone } from './phone.ts';
import { shownHost } from './shown-host.ts';

/** The face that a tab is to have, and when it is there; kept while that is a loud one. */
interface Wanted {
  readonly face: Face;
  readonly shown: Promise<void>;
}

/** Tab by tab. One face is drawn after another, and what is no longer wanted by then is left out. */
const wanted = new Map<number, Wanted>();

/**
 * A browser puts the manifest's face, which is the silent one, back with every new page, and may do so a moment after it has told of that page: a
 * loud face, and the silent one that comes after it, is looked at again, so many milliseconds after it was drawn.
 */
const LOOK_AGAIN_MS = [500, 2000, 8000];

/** A browser may never answer for a tab whose page is being replaced: no later face waits longer than that for an earlier one. */
const ANSWERED_WITHIN_MS = 2000;

/** The extension's toolbar button. A tab that closed meanwhile is no error. */
export const toolbarButton: ToolbarButton = {
  async show(tabId, face) {
    const isSilent = face.severity === 'silent';
    const mayBeUndone = !isSilent || (wanted.get(tabId)?.face.severity ?? 'silent') !== 'silent';
    await draw(tabId, face);
    const isWanted = (): boolean => wanted.get(tabId)?.face === face;
    const forgetIfSilent = (): void => {
      if (isSilent && isWanted()) wanted.delete(tabId);
    };
    if (!mayBeUndone) return forgetIfSilent();
    LOOK_AGAIN_MS.forEach((afterMs, i) => {
      setTimeout(() => {
        if (!isWanted()) return;
        const again = draw(tabId, face, true);
        if (i === LOOK_AGAIN_MS.length - 1) void again.then(forgetIfSilent);
      }, afterMs);
    });
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

/** Draws a face after all that were wanted before, also when it is looked at again: nothing that is still on its way may end on top of it. */
function draw(tabId: number, face: Face, isAgain = false): Promise<void> {
  const isWanted = (): boolean => wanted.get(tabId)?.face === face;
  const before = wanted.get(tabId)?.shown ?? Promise.resolve();
  const shown = before.then(() => (isWanted() ? inTime(put(tabId, face, isAgain, isWanted)) : undefined));
  wanted.set(tabId, { face, shown });
  return shown;
}

async function inTime(drawn: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<void>((done) => {
    timer = setTimeout(done, ANSWERED_WITHIN_MS);
  });
  await Promise.race([drawn, late]);
  clearTimeout(timer);
}

/** Where no popup can open by itself: the same page in a tab of its own, about that tab. */
async function openPage(tabId: number): Promise<boolean> {
  const url = `${browser.runtime.getURL('/popup.html')}#${new URLSearchParams({ tab: String(tabId) })}`;
  return browser.tabs.create({ url }).then(
    () => true,
    () => false,
  );
}

/** Another document may stand in the place of the one of which this face speaks: a new tab, a file, what a page that holds the tab has put there. The browser takes the face off then, and nobody puts it on again. */
async function isElsewhere(tabId: number, { speaksOf }: Face): Promise<boolean> {
  return speaksOf !== undefined && (await shownHost(tabId)) !== speaksOf;
}

function silentFace(): Face {
  return { severity: 'silent', badge: '', title: buttonTitle('silent') };
}

/**
 * Each face has a title of its own, so the title tells which one is there. Browsers put back the manifest's, which is the silent one, with every
 * new page: for most pages there is nothing to do, and drawing an icon costs the worker more than all else that it does. A loud face that is looked at
 * again is drawn whatever its title says: a new page may have come while its four parts were on their way, and taken off some of them.
 */
async function put(tabId: number, face: Face, isAgain: boolean, isWanted: () => boolean): Promise<void> {
  const { action } = browser;
  const { severity, badge, title } = isAgain && (await isElsewhere(tabId, face)) ? silentFace() : face;
  const mayBeInParts = isAgain && severity !== 'silent';
  if (!mayBeInParts && (await action.getTitle({ tabId }).catch(() => title)) === title) return;
  if (!isWanted()) return;
  const path = { 16: `/icon/${severity}-16.png`, 32: `/icon/${severity}-32.png` };
  await Promise.allSettled([
    action.setIcon({ tabId, path }),
    action.setBadgeText({ tabId, text: badge }),
    action.setBadgeBackgroundColor({ tabId, color: severity === 'guide' ? '#1d4f91' : '#b3261e' }),
    action.setTitle({ tabId, title }),
  ]);
}
