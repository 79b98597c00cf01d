import { browser } from 'wxt/browser';

/** Calls once, with whether an organisation had it installed, after Frontdoor was installed, by a person or an organisation; updates are no reason to disturb anybody. */
export function onInstalled(handle: (byOrganisation: boolean) => void): void {
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason !== 'install') return;
    const { installType } = await browser.management.getSelf();
    handle(installType === 'admin');
  });
}

/** Opens the welcome page in a tab of its own. */
export function welcome(): void {
  void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
