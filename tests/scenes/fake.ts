import { sendPage } from '../world/site.ts';
import type { Scene } from './scene.ts';
import { click, NHS_APP, open, unfold } from './steps.ts';

/** As such texts have them: the real name with a word added. */
const FAKE = 'https://nhs-app-check.example/confirm?t=7f3a';

/** As most have them: a name that resembles nothing. */
const ELSEWHERE = 'https://xk39fq.example/pass';

const WARNED = { at: '/warning.html', shows: ['h1', 'This is not NHS App'] } as const;
const PAGE = { at: ELSEWHERE, shows: ['h1', 'Log in to NHS login'] } as const;

export const fake: Scene = {
  who: 'Somebody with a text message',
  steps: [
    { does: 'opens the link of the text', by: open(FAKE, 'external'), sees: { ...WARNED, picture: 'fake-stopped' } },
    {
      does: 'has typed something already',
      by: unfold('.typed'),
      sees: { ...WARNED, shows: ['.typed', 'settings.login.nhs.uk'], picture: 'fake-typed' },
    },
    {
      does: 'wants to report it',
      by: ({ browser }) =>
        browser.run(`document.querySelector('.typed').open = false; document.querySelector('.report').scrollIntoView();`),
      sees: { ...WARNED, shows: ['.report', 'Report this page'], picture: 'fake-report' },
    },
    { does: 'goes to the real service', by: click('[data-action=leave]'), sees: NHS_APP },
    {
      does: 'opens the link of another text, whose address resembles nothing',
      by: async (stage) => {
        stage.world.host(new URL(ELSEWHERE).hostname, (_request, response) =>
          sendPage(
            response,
            'Log in to NHS login',
            '<p>© NHS</p><form><label>Email <input></label><label>Password <input type="password" name="p"></label><button>Continue</button></form>',
          ),
        );
        await open(ELSEWHERE, 'external')(stage);
      },
      sees: { ...PAGE, picture: 'fake-elsewhere' },
    },
    {
      does: 'presses Frontdoor’s button',
      by: ({ browser }) => browser.pressForReal(),
      sees: { ...PAGE, popup: 'unrelated', inPopup: ['[data-action=check-page]', 'Does this page say'], picture: 'fake-elsewhere-asks' },
    },
    {
      does: 'asks whether the page says it is somebody else',
      by: ({ browser }) => browser.inPopup(`document.querySelector('[data-action=check-page]').click();`),
      sees: {
        ...PAGE,
        popup: 'unrelated',
        inPopup: ['[data-page-check]', 'NHS'],
        isUnfolded: true,
        picture: 'fake-elsewhere-answer',
      },
    },
  ],
};
