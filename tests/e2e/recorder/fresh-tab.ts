import { type BrowserUnderTest, until } from '../harness/browser.ts';

/** Closes all tabs but the first, empties that, and opens a new one: nothing of the journey before is left. */
export async function freshTab(browser: BrowserUnderTest): Promise<void> {
  await browser.closePopup();
  const [home = 0, ...others] = await browser.tabs();
  for (const tab of others) {
    await browser.turnTo(tab);
    await browser.command('close');
  }
  await browser.turnTo(home);
  if ((await browser.address()).startsWith('http')) {
    await browser.open('about:blank', 'typed');
    await until('the first tab is empty', async () => (await browser.address()) === 'about:blank');
  }
  await browser.newTab();
}
