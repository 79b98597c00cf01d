import { sendPage } from '../world/site.ts';
import type { Scene, Stage } from './scene.ts';
import { clickInPopup, openAndRead, press, unfoldInPopup } from './steps.ts';

/** Keycloak's, as firms run it for themselves. */
const PAGE = 'https://sso.firm.example/realms/staff/login-actions/authenticate';
const BOOKMARK = `${PAGE}?session_code=k3vQ9x2LmA7&execution=8b1f0c6e-51d2-4b7a-9f20-6f0f7d1c2a34&client_id=intranet&tab_id=Zq81xK`;
const INTRANET = 'https://intranet.firm.example/';
const DEAD = { at: PAGE, shows: ['h1', 'We are sorry'], popup: 'out-of-flow' } as const;

const LIBRARY = 'https://library.uni.example/';
const UNIVERSITY = 'https://idp.uni.example/idp/profile/SAML2/POST/SSO';
const STALE = { at: UNIVERSITY, shows: ['h1', 'Stale request'], popup: 'out-of-flow' } as const;
const SIGNED_IN = { at: `${LIBRARY}my/`, shows: ['h1', 'Welcome to library.uni.example'] } as const;

const search = ({ browser }: Stage): Promise<unknown> =>
  browser.inPopup(`
    for (const fold of document.querySelectorAll('.find')) fold.open = true;
    const field = document.querySelector('input[type=search]');
    field.value = 'our intranet';
    field.dispatchEvent(new Event('input', { bubbles: true }));`);

const tell =
  (address: string) =>
  ({ browser }: Stage): Promise<unknown> =>
    browser.inPopup(`
      document.querySelector('#start-start').value = ${JSON.stringify(address)};
      document.querySelector('#start-name').value = 'Our intranet';
      document.querySelector('[data-action=tell-start]').click();`);

/** The fold stands beside the list of all services, which may be in a fold itself. */
async function sayWhere(stage: Stage): Promise<void> {
  await stage.browser.inPopup(`for (const fold of document.querySelectorAll('.find')) fold.open = true;`);
  await unfoldInPopup('.tell-start')(stage);
}

async function signIn({ browser, person }: Stage): Promise<void> {
  await browser.closePopup();
  await browser.newTab();
  await person.open(LIBRARY, 'typed', 'Sign in with your university account');
  await person.click('#start');
  await person.throughUniversity();
}

export const noDoor: Scene = {
  who: 'Somebody for whom no door fits',
  steps: [
    {
      does: 'opens a bookmark of the firm’s sign-in page',
      by: async (stage) => {
        stage.world.host(new URL(PAGE).hostname, (_request, response) =>
          sendPage(response, 'We are sorry', '<p>Your login session has expired.</p>', 400),
        );
        await openAndRead(BOOKMARK)(stage);
      },
      sees: { ...DEAD, inPopup: ['h1', 'This link may not work'], picture: 'no-door-first-time' },
    },
    {
      does: 'searches for the intranet',
      by: search,
      sees: { ...DEAD, inPopup: ['main', 'Nothing found for'], isUnfolded: true, picture: 'no-door-nothing-found' },
    },
    {
      does: 'unfolds “Not here? Say where”',
      by: async (stage) => {
        await openAndRead(BOOKMARK)(stage);
        await sayWhere(stage);
      },
      sees: { ...DEAD, inPopup: ['.tell-start', 'Web address where you start'], isUnfolded: true, picture: 'no-door-say-where' },
    },
    {
      does: 'types the address of the sign-in page itself',
      by: tell(PAGE),
      sees: { ...DEAD, inPopup: ['.tell-start .wrong', 'That is a sign-in page itself'], isUnfolded: true, picture: 'no-door-refused' },
    },
    {
      does: 'types where the intranet begins',
      by: tell(INTRANET),
      sees: { ...DEAD, inPopup: ['.door.primary', 'Our intranet'], picture: 'no-door-remembered' },
    },
    {
      does: 'opens the bookmark another day, and presses the large button',
      by: async (stage) => {
        await openAndRead(BOOKMARK)(stage);
        await clickInPopup('.door.primary')(stage);
      },
      sees: { at: INTRANET, shows: ['h1', 'Intranet'] },
    },
    {
      does: 'opens a bookmark of a university’s sign-in page, and says “I go there now, remember it”',
      by: async (stage) => {
        await openAndRead(`${UNIVERSITY}?execution=e1s1`)(stage);
        await sayWhere(stage);
        await clickInPopup('[data-action=await-start]')(stage);
      },
      sees: { ...STALE, inPopup: ['.awaited', 'Open your service as you usually do'], isUnfolded: true, picture: 'no-door-awaited' },
    },
    { does: 'goes to the library, and signs in there', by: signIn, sees: SIGNED_IN },
    {
      does: 'presses the button there',
      by: press,
      sees: { ...SIGNED_IN, popup: 'unrelated', inPopup: ['main', 'library.uni.example'], picture: 'no-door-found' },
    },
  ],
};
