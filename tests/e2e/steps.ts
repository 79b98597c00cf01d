import { expect } from 'vitest';
import { POPUP_WITHIN_MS } from '../../src/background/present.ts';
import { type BrowserUnderTest, type Popup, until } from './harness/browser.ts';

/** What scenarios do and look for, over any browser. */
export function stepsIn(browser: () => BrowserUnderTest) {
  const at = (url: string) =>
    until(`the tab shows ${url}`, async () => {
      const address = await browser().address();
      if (!address.startsWith(url)) throw new Error(`it shows ${address}`);
      return true;
    });

  const reads = (text: string) =>
    until(`the page says “${text}”`, () =>
      browser().run<boolean>(
        `return document.readyState !== 'loading' && (document.body?.innerText ?? '').includes(${JSON.stringify(text)});`,
      ),
    );

  const there = (selector: string) =>
    until(`${selector} is there`, () => browser().run<boolean>(`return document.querySelector(${JSON.stringify(selector)}) !== null;`));

  /**
   * The popup, which opens by itself. It does not where it would come later than a person may begin to type: on a machine that was so slow, the
   * badge tells, and the person presses the button. `cameAtMs`: when the person got to see the page, if that was not when it was loaded.
   */
  async function popup(cameAtMs?: number): Promise<Popup> {
    await until('the page is told of', async () => (await browser().popup()) !== undefined || (await browser().button()).badge !== '');
    const tookMs =
      Date.now() -
      (cameAtMs ??
        (await browser()
          .run<number>('return performance.timeOrigin;')
          .catch(() => 0)));
    const opensByItself = until('the popup opens by itself', () => browser().popup(), tookMs < POPUP_WITHIN_MS / 2 ? 30_000 : 3_000);
    if (tookMs < POPUP_WITHIN_MS / 2) return opensByItself;
    return opensByItself.catch(async () => {
      await browser().pressButton();
      return until('the popup opens', () => browser().popup());
    });
  }

  /** Whether the page is judged wrongly, or only its button is stale, tells which of the two is to be mended. */
  async function orSayWhatIsTold<T>(wait: () => Promise<T>): Promise<T> {
    try {
      return await wait();
    } catch (error) {
      const told = await browser()
        .pressButton()
        .then(() => until('the popup opens', () => browser().popup()))
        .catch(() => undefined);
      if (!told) throw error;
      const shown = await browser().run<string>('return document.body.innerText;').catch(String);
      throw new Error(
        `at ${await browser().address()} the popup says: ${told.verdict} ${told.text.slice(0, 200)}\nand the page: ${shown.slice(0, 600)}`,
        { cause: error },
      );
    }
  }

  return {
    at,
    reads,
    there,
    /** Opens the page that repairs bookmarks and lets it look; in Firefox it has to be allowed first. */
    async repairPage(): Promise<void> {
      await browser().openOwn('repair.html');
      await there('[data-verdict="repair-ask"], [data-verdict="repair-scanning"], [data-verdict="repair-result"]');
      if (await browser().run<boolean>(`return document.querySelector('[data-action="check"]') !== null;`))
        await browser().click('[data-action="check"]');
      await there('[data-verdict="repair-result"]');
    },
    /** Another page, known by its address, says this; the page before may say the same. */
    arrivesAt: async (url: string, text: string) => {
      await at(url);
      await reads(text);
    },
    click: (selector: string) => browser().run<void>(`document.querySelector(${JSON.stringify(selector)}).click();`),
    badge: (expected: string) =>
      orSayWhatIsTold(() => until(`the badge is “${expected}”`, async () => (await browser().button()).badge === expected)),
    popup,
    /** The popup that was used has shut itself: whatever opens next is another. */
    popupGone: () => until('the popup is gone', async () => (await browser().popup()) === undefined),
    warned: async () => {
      await until('the warning page is there', async () => (await browser().address()).includes('/warning.html#'));
      await until('the warning speaks', () =>
        browser().run<boolean>(`return document.querySelector('main[data-verdict="lookalike"]') !== null;`),
      );
    },
    /** Nothing is told: no badge, no popup. Asked when the page is there, so that there was something to tell; the badge of the page before goes a moment later. */
    async isQuiet(): Promise<void> {
      await orSayWhatIsTold(() => until('there is no badge', async () => (await browser().button()).badge === ''));
      expect(await browser().popup()).toBeUndefined();
    },
  };
}
