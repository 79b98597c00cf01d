import type { BrowserUnderTest } from '../e2e/harness/browser.ts';
import { BOOKMARK, IMPOSTOR, START, TOUR } from './addresses.ts';
import type { Sight } from './sight.ts';

/** What is said of a page that was looked at. The two are one thing: no caption comes without its check. */
export interface CaptionedSight extends Sight {
  /** What the picture shows. A page that was pictured before has no caption: it is checked, and the walk goes on. */
  readonly caption?: string;
}

/** A step of the tour: what the visitor does, and what they see then. */
export interface Stop {
  readonly by: (browser: Visited) => Promise<unknown>;
  readonly sees: CaptionedSight;
}

/** As much of a browser as a visitor needs. */
export type Visited = Pick<
  BrowserUnderTest,
  'open' | 'newTab' | 'run' | 'popup' | 'button' | 'picture' | 'ownAddress' | 'isSecure' | 'version'
>;

const click = (selector: string) => (browser: Visited) => browser.run(`document.querySelector(${JSON.stringify(selector)}).click();`);

const startPage = (signIns: number, caption: string): CaptionedSight => ({
  at: START,
  shows: ['#times', `Sign-ins on this device: ${signIns}`],
  caption,
});

/** From the service's start page through all of the login; pictured the first time. */
const signIn = (signIns: number, quiet?: string): readonly Stop[] => [
  {
    by: click('#continue'),
    sees: {
      at: 'https://access.login.nhs.uk/enter-email',
      shows: ['h1', 'Enter your email address'],
      ...(quiet !== undefined && { caption: quiet }),
    },
  },
  { by: click('button'), sees: { at: 'https://access.login.nhs.uk/enter-password', shows: ['h1', 'Enter your password'] } },
  {
    by: (browser) => browser.run(`document.querySelector('[name=password]').value = 'correct'; document.querySelector('button').click();`),
    sees: { at: 'https://access.login.nhs.uk/consent', shows: ['h1', 'Share your details'] },
  },
  {
    by: click('button'),
    sees: {
      at: 'https://www.nhsapp.service.nhs.uk/auth-return',
      shows: ['#times', `Sign-ins on this device: ${signIns}`],
      caption: signIns === 1 ? 'Signed in.' : 'Signed in again, this time from the bookmark.',
    },
  },
];

/** The whole tour. No two sights that follow one another share an address: a walk can tell that it has got on. */
export const STOPS: readonly Stop[] = [
  {
    by: (browser) => browser.open(TOUR, 'typed'),
    sees: { at: TOUR, shows: ['h1', 'A tour of Frontdoor'], caption: 'The tour begins.' },
  },
  {
    by: (browser) => browser.open(START, 'typed'),
    sees: startPage(0, 'First walk, a healthy login: the service’s own start page.'),
  },
  ...signIn(1, 'The service asked for this login: Frontdoor is quiet.'),
  {
    by: async (browser) => {
      await browser.newTab();
      await browser.open(BOOKMARK, 'bookmark');
    },
    sees: {
      at: BOOKMARK,
      shows: ['[data-error="no-context"]', 'We do not know which service you came from'],
      popup: 'out-of-flow',
      caption: 'Second walk: the sign-in page as a bookmark. It cannot work, and Frontdoor says where to go.',
    },
  },
  {
    by: async (browser) => (await browser.popup())?.press('nhs-app'),
    sees: startPage(1, 'One click: the service’s start page.'),
  },
  ...signIn(2),
  {
    by: async (browser) => {
      await browser.newTab();
      await browser.open(IMPOSTOR, 'link');
    },
    sees: {
      at: '/warning.html',
      shows: ['main[data-verdict="lookalike"]', 'NHS login'],
      caption: 'Third walk: an address that only looks right is stopped.',
    },
  },
  { by: click('[data-action="leave"]'), sees: startPage(2, 'And the way out leads to the real service.') },
];
