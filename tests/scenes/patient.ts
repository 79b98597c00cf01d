import { BOOKMARK } from '../tour/addresses.ts';
import type { Scene } from './scene.ts';
import { click, DEAD_NHS, goTo, NHS_APP, openAndRead, press, unfoldInPopup } from './steps.ts';

const SIGN_IN = { at: BOOKMARK, shows: ['h1', 'Enter your email address'] } as const;

export const patient: Scene = {
  who: 'A patient',
  steps: [
    { does: 'opens her bookmark of NHS login', by: openAndRead(BOOKMARK), sees: { ...DEAD_NHS, picture: 'patient-bookmark-page' } },
    {
      does: 'looks at the small window',
      by: async () => {},
      sees: { ...DEAD_NHS, inPopup: ['.door.primary', 'Go to NHS App'], picture: 'patient-bookmark' },
    },
    {
      does: 'reads how to find it again, as nobody has pinned the button',
      by: async () => {},
      sees: { ...DEAD_NHS, inPopup: ['.again', 'press the puzzle piece in the toolbar, then Frontdoor'] },
    },
    {
      does: 'asks why',
      by: unfoldInPopup('.steps'),
      sees: { ...DEAD_NHS, inPopup: ['.steps', 'A bookmark starts here'], isUnfolded: true, picture: 'patient-why' },
    },
    { does: 'presses the one large button', by: goTo('nhs-app'), sees: { ...NHS_APP, picture: 'patient-start' } },
    { does: 'chooses to sign in', by: click('#continue'), sees: SIGN_IN },
    {
      does: 'presses Frontdoor’s button to be sure',
      by: press,
      sees: { ...SIGN_IN, popup: 'official', inPopup: ['h1', 'This is the real NHS login'], picture: 'patient-genuine' },
    },
  ],
};
