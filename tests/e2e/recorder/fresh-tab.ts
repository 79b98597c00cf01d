import type { BrowserUnderTest } from '../harness/browser.ts';

/** Closes all tabs but the first and opens a new one: nothing of the journey before is left. */
export async function freshTab(browser: BrowserUnderTest): Promise<void> {
  await browser.closePopup();
  const [home = 0, ...others] = await browser.tabs();
  for (const tab of others) {
    await browser.turnTo(tab);
    await browser.command('close');
  }
  await browser.turnTo(home);
  await browser.newTab();
}
