import { expect } from 'vitest';
import { type BrowserUnderTest, until, type Way } from '../harness/browser.ts';
import { stepsIn } from '../steps.ts';

/** A person on a journey, over any browser: what they do, and what they see before they go on. */
export interface Traveller {
  readonly browser: BrowserUnderTest;
  /** Opens an address and sees the page say something. */
  open(url: string, way: Way, says: string): Promise<void>;
  reads(text: string): Promise<void>;
  click(selector: string): Promise<void>;
  /** Writes a password and sends it. */
  password(password: string): Promise<void>;
  /** Does something that opens a tab or window, and turns to it. */
  follow(action: () => Promise<void>): Promise<void>;
  /** Uses the browser's own buttons and sees the page say something, a new document or one out of the back/forward cache. */
  command(command: 'back' | 'forward' | 'reload', says: string): Promise<void>;
  /** All of NHS login, from its first page to its last. */
  throughNhsLogin(wrongPasswords?: number): Promise<void>;
  /** All of GOV.UK One Login, from its first page to its last. */
  throughOneLogin(): Promise<void>;
  throughUniversity(): Promise<void>;
  /** Leaves a mark in the page in front, which a new document would not have. */
  mark(): Promise<void>;
  /** Sees that the page is the very one that was marked, out of the back/forward cache. */
  isMarked(): Promise<void>;
  isSignedIn(): Promise<void>;
  /** Sees the button say so on the page in front, and closes the popup. */
  isGuided(): Promise<void>;
  isQuiet(): Promise<void>;
}

/** What a page says after this is no more of interest. */
const MARK_OLD = 'document.documentElement.dataset.old = "yes";';

export function travellerIn(browser: BrowserUnderTest): Traveller {
  const steps = stepsIn(() => browser);
  const reads = async (text: string): Promise<void> => void (await steps.reads(text));
  const click = (selector: string) => browser.run<void>(`const it = document.querySelector(${JSON.stringify(selector)}); it.click();`);

  /** Does something that loads a document, and waits until the one before is gone. */
  async function reload(action: () => Promise<void>): Promise<void> {
    await browser.run<void>(MARK_OLD);
    await action();
    await until('a new page', () =>
      browser.run<boolean>('return document.readyState === "complete" && !document.documentElement.dataset.old'),
    );
  }

  const password = (text: string): Promise<void> =>
    reload(() =>
      browser.run<void>(
        `document.querySelector('[name=password]').value = ${JSON.stringify(text)}; document.querySelector('form button').click();`,
      ),
    );

  return {
    browser,
    async open(url, way, says) {
      await browser.run<void>(MARK_OLD).catch(() => undefined);
      await browser.open(url, way);
      await until('another page', () => browser.run<boolean>('return !document.documentElement.dataset.old'));
      await reads(says);
    },
    reads,
    click,
    password,
    async follow(action) {
      const before = new Set(await browser.tabs());
      await action();
      const opened = await until('a new tab', async () => (await browser.tabs()).find((tab) => !before.has(tab)));
      await browser.turnTo(opened);
    },
    async command(command, says) {
      if (command === 'reload') await reload(() => browser.command('reload'));
      else await browser.command(command);
      await reads(says);
    },
    async throughNhsLogin(wrongPasswords = 0) {
      await reads('Enter your email address');
      await click('button');
      await reads('Enter your password');
      for (let i = 0; i < wrongPasswords; i += 1) await password('wrong');
      await password('correct');
      await reads('Share your details');
      await click('button');
    },
    async throughOneLogin() {
      await reads('Create your GOV.UK One Login or sign in');
      await click('button');
      await reads('Enter your email address');
      await click('button');
      await reads('Enter your password');
      await password('wrong');
      await password('correct');
      await reads('Check your phone');
      await click('button');
    },
    async mark() {
      await until('all is loaded', () => browser.run<boolean>('return document.readyState === "complete"'));
      await browser.run<void>('window.marked = true;');
    },
    isMarked: async () => expect(await browser.run<boolean>('return window.marked === true'), 'the page was kept').toBe(true),
    async throughUniversity() {
      await reads('University login');
      await password('correct');
      await reads('Information release');
      await click('button');
    },
    async isGuided() {
      await steps.badge('?');
      // A browser may refuse to open the popup when its window is busy; the button tells all the same. One that comes late would disturb
      // whatever comes next.
      await until('the popup guides', async () => (await browser.popup())?.verdict === 'out-of-flow', 5000).catch(() => undefined);
      await browser.closePopup();
    },
    isQuiet: steps.isQuiet,
    async isSignedIn() {
      await until('the service took the person in', () =>
        browser.run<boolean>('return document.querySelector("[data-signed-in]") !== null'),
      );
    },
  };
}
