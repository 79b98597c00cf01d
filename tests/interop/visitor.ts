import { type BrowserUnderTest, until, type Way } from '../e2e/harness/browser.ts';
import { type Fields, type LoginPage, type Person, type SetUp, SIGNED_IN } from './set-up.ts';

/** A page is there when nothing has moved in it for so long. */
const STILL_MS = 500;

/** One that does not come to its end for so long is one of the browser's own (“Document Expired”). */
const NEVER_COMPLETE_MS = 4_000;

/** So long a page may take to be there at all. */
const PAGE_MS = 30_000;

/** So long something may take to follow on what was pressed; then nothing follows. */
const NEXT_MS = 8_000;

/** Nobody needs more pages than this to sign in. */
const MOST_PAGES = 8;

/** Somebody who uses a service and its login, as a set-up describes them, in a real browser. */
export interface Visitor {
  /** Opens an address in the tab in front and waits until its page is there. */
  open(url: string, way: Way): Promise<void>;
  /** The same in a new tab. */
  openInNewTab(url: string, way: Way): Promise<void>;
  /** Uses a button of the browser and waits. */
  command(command: 'back' | 'forward' | 'reload'): Promise<void>;
  /** Opens the service's front page and asks for the login. */
  ask(): Promise<void>;
  /** The page of the login that is in front, if it is one that the set-up knows. */
  page(): Promise<LoginPage | undefined>;
  /** The same, as soon as there is one. */
  awaitPage(): Promise<LoginPage>;
  isSignedIn(): Promise<boolean>;
  /** The login shows the person their own account, without a service. */
  isAtOwnAccount(): Promise<boolean>;
  answer(page: LoginPage, fields: Fields): Promise<void>;
  /** Goes on from where the tab is, rightly, for as long as there is something to do. */
  goOn(person: Person, seen?: (page: LoginPage) => Promise<void>): Promise<void>;
  /** What the page says, for people who read the report: at most so many letters. */
  words(): Promise<string>;
}

export function visitorIn(browser: BrowserUnderTest, setUp: SetUp): Visitor {
  const has = (selector: string): Promise<boolean> =>
    browser.run<boolean>(`return document.querySelector(${JSON.stringify(selector)}) !== null;`).catch(() => false);

  /** Waits until nothing moves any more: no address, no document, no word. */
  async function settle(): Promise<void> {
    let last = '';
    let sinceMs = Date.now();
    await until(
      'the page is there',
      async () => {
        const now = await browser
          .run<string>('return [location.href, document.readyState, performance.timeOrigin, document.body?.innerText.length].join(" ");')
          .catch(async () => `${await browser.address()} cannot be asked`);
        if (now !== last) [last, sinceMs] = [now, Date.now()];
        const stillMs = now.includes(' complete ') ? STILL_MS : NEVER_COMPLETE_MS;
        if (Date.now() - sinceMs < stillMs || now.includes(' loading ')) throw new Error(now);
        return true;
      },
      PAGE_MS,
      100,
    );
  }

  async function write(fields: Fields): Promise<void> {
    for (const [selector, value] of Object.entries(fields))
      await browser.run(`const field = document.querySelector(${JSON.stringify(selector)});
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(field, ${JSON.stringify(value)});
        for (const name of ['input', 'change']) field.dispatchEvent(new Event(name, { bubbles: true }));`);
  }

  async function page(): Promise<LoginPage | undefined> {
    for (const known of setUp.pages) if (await has(known.shows)) return known;
    return undefined;
  }

  const isSignedIn = (): Promise<boolean> => has(SIGNED_IN);
  const isAtOwnAccount = async (): Promise<boolean> => setUp.ownAccount !== undefined && (await has(setUp.ownAccount));

  /** Some pages show what follows in the same document, and some only after a while. */
  async function follows(before: LoginPage): Promise<void> {
    const isOther = async (): Promise<boolean> =>
      !(await has('[data-left]')) ||
      (await isSignedIn()) ||
      (await isAtOwnAccount()) ||
      ((await page())?.name ?? before.name) !== before.name;
    await until('something follows', isOther, NEXT_MS, 150).catch(() => undefined);
    await settle();
  }

  async function answer(at: LoginPage, fields: Fields): Promise<void> {
    await write(fields);
    await browser.run('document.documentElement.dataset.left = "";');
    await browser.run(`const button = document.querySelector(${JSON.stringify(at.button)}); setTimeout(() => button.click(), 0);`);
    await follows(at);
  }

  async function open(url: string, way: Way): Promise<void> {
    await browser.run('document.documentElement.dataset.left = "";').catch(() => undefined);
    await browser.open(url, way);
    await until('another page', async () => !(await has('[data-left]')), PAGE_MS, 100);
    await settle();
  }

  return {
    open,
    async openInNewTab(url, way) {
      await browser.newTab();
      await open(url, way);
    },
    async command(command) {
      await browser.command(command);
      await new Promise((done) => setTimeout(done, STILL_MS));
      await settle();
    },
    async ask() {
      await open(setUp.start, 'typed');
      await browser.run('document.documentElement.dataset.left = "";');
      await browser.run('const link = document.querySelector("#start"); setTimeout(() => link.click(), 0);');
      await until('the service asks for the login', async () => !(await has('[data-left]')), PAGE_MS, 100);
      await settle();
      await until('the login is there', async () => (await page()) !== undefined || (await isSignedIn()), PAGE_MS, 150);
    },
    page,
    awaitPage: () => until('a page of the login', page, PAGE_MS, 150),
    isSignedIn,
    isAtOwnAccount,
    answer,
    async goOn(person, seen) {
      for (let pages = 0; pages < MOST_PAGES; pages += 1) {
        const there = async () => (await isSignedIn()) || (await page()) !== undefined || (await isAtOwnAccount());
        await until('a page to go on from', there, NEXT_MS, 150).catch(() => undefined);
        const at = await page();
        if (!at || (await isSignedIn())) return;
        await seen?.(at);
        await answer(at, at.right(person));
      }
    },
    words: () =>
      browser
        .run<string>('return [document.title, document.body?.innerText ?? ""].join(": ").replace(/\\s+/g, " ").slice(0, 160);')
        .catch(() => ''),
  };
}
