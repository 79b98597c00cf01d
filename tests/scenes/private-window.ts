import { stepsIn } from '../e2e/steps.ts';
import { BOOKMARK, IMPOSTOR } from '../tour/addresses.ts';
import type { Scene } from './scene.ts';
import { click, DEAD_NHS, goTo, NHS_APP, press } from './steps.ts';

/** Where Chromium shows no page of ours, it shows one of its own. */
const BLOCKED = { at: 'chrome-error://chromewebdata/', shows: ['body', 'blocked'], popup: 'lookalike' } as const;

export const privateWindow: Scene = {
  who: 'Somebody in a private window',
  launch: { installed: true },
  steps: [
    {
      does: 'opens a bookmark of NHS login',
      by: async ({ browser }) => {
        await browser.newPrivateWindow();
        await browser.open(BOOKMARK, 'bookmark');
        await stepsIn(() => browser).popup();
      },
      sees: { ...DEAD_NHS, inPopup: ['.door.primary', 'Go to NHS App'], picture: 'private-bookmark' },
    },
    { does: 'takes the way in', by: goTo('nhs-app'), sees: NHS_APP },
    {
      does: 'opens a fake',
      only: 'firefox',
      by: ({ browser }) => browser.open(IMPOSTOR, 'typed'),
      sees: { at: '/warning.html', shows: ['h1', 'This is not NHS login'], picture: 'private-fake' },
    },
    { does: 'goes to the real service', only: 'firefox', by: click('[data-action=leave]'), sees: NHS_APP },
    {
      does: 'opens a fake',
      only: 'chromium',
      by: async ({ browser }) => {
        await browser.open(IMPOSTOR, 'typed');
        await stepsIn(() => browser).popup();
      },
      sees: { ...BLOCKED, inPopup: ['h1', 'This is not NHS login'], picture: 'private-fake' },
    },
    { does: 'looks at the page behind', only: 'chromium', by: async () => {}, sees: { ...BLOCKED, picture: 'private-fake-page' } },
    { does: 'goes to the real service', only: 'chromium', by: goTo('nhs-app'), sees: NHS_APP },
    {
      does: 'presses the button there',
      by: press,
      sees: { ...NHS_APP, popup: 'unrelated', inPopup: ['.earlier > summary', 'What we said a moment ago'], picture: 'private-afterwards' },
    },
  ],
};
