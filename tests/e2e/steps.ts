import { expect } from 'vitest';
import { POPUP_WITHIN_MS } from '../../src/background/present.ts';
import { type BrowserUnderTest, type Popup, until } from './harness/browser.ts';

/** What is kept of a tab, as far as scenarios look at it. */
interface TabKept {
  readonly state?: { readonly visit?: { readonly url: string; readonly atMs: number } };
  /** There as soon as the page is judged, also where nothing is told of it. */
  readonly judgement?: { readonly severity: string };
  /** Since when what the popup was opened for by itself goes on. */
  readonly announcedAtMs?: number;
}

/** Waits for so long are over before a popup could come by itself; see `present.ts`. */
const NO_POPUP_AFTER_MS = POPUP_WITHIN_MS + 500;

const placeOf = (url: string): string => new URL(url).origin + new URL(url).pathname;

/** What scenarios do and look for, over any browser. */
export function stepsIn(browser: () => BrowserUnderTest) {
  async function tabsKept(): Promise<readonly TabKept[]> {
    return Object.entries(await browser().stored('session')).flatMap(([key, tab]) => (key.startsWith('tab:') ? [tab as TabKept] : []));
  }

  /** How severely the page at this address was judged, since then; before it was, nothing could be told of it. */
  const judged = (url: string, sinceMs = 0): Promise<string> =>
    until(`${url} is judged`, async () => {
      const visits = (await tabsKept()).flatMap(({ state, judgement }) =>
        state?.visit && judgement ? [{ ...state.visit, ...judgement }] : [],
      );
      const here = visits.filter(({ url: at, atMs }) => atMs >= sinceMs && placeOf(at) === placeOf(url));
      return here.toSorted((one, other) => other.atMs - one.atMs)[0]?.severity;
    });

  /** When the page in front began to load; 0 where nobody can be asked. */
  const beganMs = (): Promise<number> =>
    browser()
      .run<number>('return Math.floor(performance.timeOrigin);')
      .catch(() => 0);

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

  /** The same of the page in front. */
  async function judgedHere(): Promise<string> {
    return judged(await browser().address(), await beganMs());
  }

  const popupByItself = (withinMs?: number): Promise<Popup> => until('the popup opens by itself', () => browser().popup(), withinMs);

  /**
   * The popup, which opens by itself. It does not where it would come later than a person may begin to type: on a machine that was so slow, the
   * badge tells, and the person presses the button. `cameAtMs`: when the person got to see the page, if that was not when it was loaded.
   */
  async function popup(cameAtMs?: number): Promise<Popup> {
    await until('the page is told of', async () => (await browser().popup()) !== undefined || (await browser().button()).badge !== '');
    const sinceMs = cameAtMs ?? (await beganMs());
    const press = async (): Promise<Popup> => {
      await browser().pressButton();
      return until('the popup opens', () => browser().popup());
    };
    return popupByItself(3_000).catch(async () => {
      // It was asked for, and comes, unless the browser has refused it. Pressed before that, one would open over the next page.
      const isAskedFor = (await tabsKept()).some(({ announcedAtMs = 0 }) => announcedAtMs >= sinceMs - 1000);
      return isAskedFor ? popupByItself(10_000).catch(press) : press();
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
    judged,
    judgedHere,
    /** The same where there is no doubt that it comes in time. */
    popupByItself,
    /** None opens by itself: asked when none could any more. */
    async noPopup(): Promise<void> {
      await new Promise((done) => setTimeout(done, NO_POPUP_AFTER_MS));
      expect(await browser().popup()).toBeUndefined();
    },
    /** The popup that was used has shut itself: whatever opens next is another. */
    popupGone: () => until('the popup is gone', async () => (await browser().popup()) === undefined),
    warned: async () => {
      await until('the warning page is there', async () => (await browser().address()).includes('/warning.html#'));
      await until('the warning speaks', () =>
        browser().run<boolean>(`return document.querySelector('main[data-verdict="lookalike"]') !== null;`),
      );
    },
    /** Nothing is told of the page in front: it was judged, and there is no badge and no popup. The badge of the page before goes a moment later. */
    async isQuiet(): Promise<void> {
      const address = await browser().address();
      if (address.startsWith('http')) expect(['silent', 'reassure'], address).toContain(await judgedHere());
      await orSayWhatIsTold(() => until('there is no badge', async () => (await browser().button()).badge === ''));
      expect(await browser().popup()).toBeUndefined();
    },
  };
}
