import { until } from '../e2e/harness/browser.ts';
import type { Scene, Stage } from './scene.ts';
import { openAndRead } from './steps.ts';

const MOODLE = 'https://moodle.uni.example/';
const PAGE = 'https://idp.uni.example/idp/profile/SAML2/Redirect/SSO';
const BOOKMARK = `${PAGE}?execution=e1s1`;
const STALE = { at: PAGE, shows: ['h1', 'Stale request'], popup: 'out-of-flow' } as const;
const SIGNED_IN = { at: `${MOODLE}my/`, shows: ['h1', 'Welcome to moodle.uni.example'] } as const;

async function signIn({ browser, person }: Stage): Promise<void> {
  await browser.closePopup();
  await browser.newTab();
  await person.open(MOODLE, 'typed', 'Sign in with your university account');
  await person.click('#start');
  await person.throughUniversity();
}

export const student: Scene = {
  who: 'A student',
  steps: [
    {
      does: 'opens a bookmark of the university’s sign-in page (Shibboleth)',
      by: openAndRead(BOOKMARK),
      sees: { ...STALE, picture: 'student-page' },
    },
    {
      does: 'looks at the small window',
      by: async () => {},
      sees: { ...STALE, inPopup: ['h1', 'This link may not work'], picture: 'student-first-time' },
    },
    { does: 'goes to Moodle as usual, and signs in there', by: signIn, sees: SIGNED_IN },
    {
      does: 'presses Frontdoor’s button there',
      by: async ({ browser }) => {
        await until('the bookmark is remembered', async () => JSON.stringify(await browser.stored('local')).includes('moodle.uni.example'));
        await browser.pressButton();
      },
      sees: { ...SIGNED_IN, popup: 'unrelated', inPopup: ['h1', 'Where do you want to go?'], picture: 'student-signed-in' },
    },
    {
      does: 'opens the same bookmark another day',
      by: async (stage) => {
        await stage.browser.clearCookies();
        await openAndRead(BOOKMARK)(stage);
      },
      sees: { ...STALE, inPopup: ['main', 'moodle.uni.example'], picture: 'student-next-time' },
    },
  ],
};
