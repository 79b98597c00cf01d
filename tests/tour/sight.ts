import type { BrowserUnderTest } from '../e2e/harness/browser.ts';

/** What a page must be before anything is said of it. */
export interface Sight {
  /** The address, without what follows `?` or `#`; a page of Frontdoor's own by its file, `/warning.html`. */
  readonly at: string;
  /** Something on that page, and words that it contains. */
  readonly shows: readonly [selector: string, words: string];
  /** The verdict of the popup that stands over the page; none may stand over any other. */
  readonly popup?: string;
}

type Looked = Pick<BrowserUnderTest, 'run' | 'popup' | 'ownAddress' | 'isSecure'>;

/** The whole address of a sight. */
export async function addressOf({ at }: Sight, browser: Looked): Promise<string> {
  return at.startsWith('/') ? browser.ownAddress(at.slice(1)) : at;
}

/** Why the page in front is not yet what it should be; nothing when it is. Address and words are asked for in one breath, of one page. */
export async function missingFrom({ shows, popup }: Sight, address: string, browser: Looked): Promise<string | undefined> {
  const [selector, words] = shows;
  const page = await browser.run<{ readonly at: string; readonly state: string; readonly says: string | null }>(
    `return { at: location.href, state: document.readyState, says: document.querySelector(${JSON.stringify(selector)})?.innerText ?? null };`,
  );
  if (page.at.split(/[?#]/)[0] !== address) return `the tab is at ${page.at}`;
  if (page.state !== 'complete') return 'the page is still loading';
  if (page.says === null) return `there is no ${selector}`;
  if (!page.says.includes(words)) return `${selector} says “${page.says}”, not “${words}”`;
  if (address.startsWith('https:') && !(await browser.isSecure())) return 'the browser does not call the page secure';
  const verdict = (await browser.popup())?.verdict;
  if (verdict !== popup) return `the popup says ${verdict ?? 'nothing'}, not ${popup ?? 'nothing'}`;
  return undefined;
}
