import { browser } from 'wxt/browser';

/** Calls once, after Frontdoor was installed by a person; updates are no reason to disturb anybody. */
export function onInstalled(handle: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') handle();
  });
}

/** Opens the welcome page in a tab of its own. */
export function welcome(): void {
  void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
