import { expect } from 'vitest';
import { type BrowserUnderTest, type Popup, until } from './harness/browser.ts';

/** What scenarios do and look for, over any browser. */
export function stepsIn(browser: () => BrowserUnderTest) {
  const page = () => browser().run<string>('return document.body?.innerText ?? ""');
  return {
    at: (url: string) => until(`the tab shows ${url}`, async () => (await browser().address()).startsWith(url)),
    reads: (text: string) => until(`the page says “${text}”`, async () => (await page()).includes(text)),
    click: (selector: string) => browser().run<void>(`document.querySelector(${JSON.stringify(selector)}).click();`),
    badge: (expected: string) => until(`the badge is “${expected}”`, async () => (await browser().button()).badge === expected),
    popup: (): Promise<Popup> => until('the popup is open', () => browser().popup()),
    warned: async () => {
      await until('the warning page is there', async () => (await browser().address()).includes('/warning.html#'));
      await until('the warning speaks', () =>
        browser().run<boolean>(`return document.querySelector('main[data-verdict="lookalike"]') !== null;`),
      );
    },
    /** Nothing is told: no badge, no popup. Asked when the page is there, so that there was something to tell. */
    async isQuiet(): Promise<void> {
      expect(await browser().button()).toMatchObject({ badge: '' });
      expect(await browser().popup()).toBeUndefined();
    },
  };
}
