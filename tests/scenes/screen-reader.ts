import { BOOKMARK, IMPOSTOR } from '../tour/addresses.ts';
import type { Scene, Stage } from './scene.ts';
import { DEAD_NHS, NHS_APP, open, openAndRead, popupOf } from './steps.ts';

/** More presses than anybody has patience for. */
const MOST_PRESSES = 12;

const WARNED = { at: '/warning.html', shows: ['h1', 'This is not NHS login'] } as const;

/** Presses Tab in the small window until what has the focus is this, and no oftener than so. */
const tabTo =
  (selector: string, most = MOST_PRESSES) =>
  async (stage: Stage): Promise<void> => {
    const popup = await popupOf(stage);
    const isThere = (): Promise<boolean | undefined> =>
      stage.browser.inPopup<boolean>(`return document.activeElement.matches(${JSON.stringify(selector)});`);
    for (let presses = 0; !(await isThere()); presses += 1) {
      if (presses === most) throw new Error(`${most} presses of Tab do not reach ${selector}`);
      await popup.key('Tab');
    }
  };

/** The same in the page. */
const tabInPageTo =
  (selector: string, most: number) =>
  async ({ browser }: Stage): Promise<void> => {
    const isThere = (): Promise<boolean> => browser.run<boolean>(`return document.activeElement.matches(${JSON.stringify(selector)});`);
    for (let presses = 0; !(await isThere()); presses += 1) {
      if (presses === most) throw new Error(`${most} presses of Tab do not reach ${selector}`);
      await browser.press('Tab');
    }
  };

const enter = async (stage: Stage): Promise<unknown> => (await popupOf(stage)).key('Enter');

export const screenReader: Scene = {
  who: 'Somebody with a screen reader and a keyboard',
  steps: [
    { does: 'opens a bookmark of NHS login', by: openAndRead(BOOKMARK), sees: DEAD_NHS },
    {
      does: 'hears what there is, and presses Tab until the way in has the focus',
      by: tabTo('[data-service="nhs-app"]', 1),
      sees: {
        ...DEAD_NHS,
        inPopup: ['h1', 'This page does not work on its own'],
        picture: 'heard-bookmark',
        hears: [
          'title “This page does not work on its own – Frontdoor”',
          'heading “This page does not work on its own” level 1',
          'button “Go to NHS App',
          'live polite “This page does not work on its own”',
        ],
      },
    },
    { does: 'goes on to the fold that says why', by: tabTo('.steps > summary'), sees: DEAD_NHS },
    {
      does: 'presses Enter',
      by: enter,
      sees: {
        ...DEAD_NHS,
        inPopup: ['.steps[open]', 'So NHS login cannot tell where to send you back'],
        isUnfolded: true,
        picture: 'heard-why',
        hears: ['summary “Why does this happen?” expanded'],
      },
    },
    { does: 'comes back later', by: openAndRead(BOOKMARK), sees: DEAD_NHS },
    { does: 'presses Tab until the way in has the focus', by: tabTo('[data-service="nhs-app"]', 1), sees: DEAD_NHS },
    { does: 'presses Enter', by: enter, sees: NHS_APP },
    { does: 'opens a fake', by: open(IMPOSTOR, 'link'), sees: WARNED },
    {
      does: 'hears what is said, and presses Tab until the way out has the focus',
      by: tabInPageTo('[data-action="leave"]', 1),
      sees: {
        ...WARNED,
        picture: 'heard-fake',
        hears: [
          'title “Warning: this is not NHS login',
          'heading “This is not NHS login” level 1',
          'button “Go to NHS App',
          'live assertive',
        ],
      },
    },
    { does: 'presses Enter', by: ({ browser }) => browser.press('Enter'), sees: NHS_APP },
  ],
};
