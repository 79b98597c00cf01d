import type { Scene } from './scene.ts';
import { openAndRead } from './steps.ts';

const ONE_LOGIN = 'https://signin.account.gov.uk/enter-password';
const DEAD = { at: ONE_LOGIN, shows: ['h1', ''], popup: 'out-of-flow' } as const;

const WELCOME = { at: '/welcome.html', shows: ['main', 'Keep its button in sight'] } as const;

export const unpinned: Scene = {
  who: 'Somebody whose button is not pinned',
  steps: [
    {
      does: 'opens a bookmark of GOV.UK One Login',
      by: async (stage) => {
        if ((await stage.browser.installedAs()).isPinned) throw new Error('the button is pinned');
        await openAndRead(ONE_LOGIN)(stage);
      },
      sees: { ...DEAD, inPopup: ['h1', 'This page does not work on its own'] },
    },
    {
      does: 'has closed the small window, has no button to press, and loads the page again',
      by: async ({ browser }) => {
        await browser.closePopup();
        await browser.command('reload');
      },
      sees: { ...DEAD, inPopup: ['.again', 'press the puzzle piece in the toolbar, then Frontdoor'], picture: 'unpinned-reloaded' },
    },
    {
      does: 'presses “Help”',
      by: async ({ browser, person }) => {
        await person.follow(async () => (await browser.popup())?.click('[data-action=welcome]'));
      },
      sees: { ...WELCOME, picture: 'unpinned-help' },
    },
    {
      does: 'reads how to keep the button in sight',
      by: ({ browser }) =>
        browser.run(`[...document.querySelectorAll('h2')].find((one) => one.textContent.includes('in sight')).scrollIntoView();`),
      sees: { ...WELCOME, picture: 'unpinned-how' },
    },
  ],
};
