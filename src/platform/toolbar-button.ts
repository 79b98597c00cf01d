import { browser } from 'wxt/browser';
import type { ToolbarButton } from '../background/ports.ts';

/** The extension's toolbar button. A tab that closed meanwhile is no error. */
export const toolbarButton: ToolbarButton = {
  async show(tabId, { severity, badge, title }) {
    const { action } = browser;
    const path = { 16: `/icon/${severity}-16.png`, 32: `/icon/${severity}-32.png` };
    await Promise.allSettled([
      action.setIcon({ tabId, path }),
      action.setBadgeText({ tabId, text: badge }),
      action.setBadgeBackgroundColor({ tabId, color: severity === 'guide' ? '#1d4f91' : '#b3261e' }),
      action.setTitle({ tabId, title }),
    ]);
  },
  async openPopup(tabId) {
    try {
      const { windowId } = await browser.tabs.get(tabId);
      await browser.action.openPopup(windowId === undefined ? {} : { windowId });
      return true;
    } catch {
      return false;
    }
  },
};
