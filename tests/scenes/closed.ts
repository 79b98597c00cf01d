import { BOOKMARK } from '../tour/addresses.ts';
import type { Scene } from './scene.ts';
import { clickInPopup, DEAD_NHS, NHS_APP, openAndRead, press, WEATHER } from './steps.ts';

const { popup: _, ...WITHOUT_WINDOW } = DEAD_NHS;

export const closed: Scene = {
  who: 'Somebody who closes the small window',
  steps: [
    {
      does: 'opens the sign-in page from a letter, and presses Escape before reading',
      by: async (stage) => {
        await openAndRead(BOOKMARK, 'external')(stage);
        await stage.browser.closePopup();
        const { badge } = await stage.browser.button();
        if (badge !== '?') throw new Error(`the button says “${badge}”, not “?”`);
      },
      sees: WITHOUT_WINDOW,
    },
    {
      does: 'presses Frontdoor’s button',
      by: press,
      sees: { ...DEAD_NHS, inPopup: ['.door.primary', 'Go to NHS App'], picture: 'closed-again' },
    },
    {
      does: 'has gone on to another page, and presses the button there',
      by: async (stage) => {
        const { browser, person } = stage;
        await browser.closePopup();
        await person.open(WEATHER.at, 'typed', 'Rain');
        await browser.pressButton();
      },
      sees: { ...WEATHER, popup: 'unrelated', inPopup: ['.earlier > summary', 'What we said a moment ago'], picture: 'closed-elsewhere' },
    },
    {
      does: 'unfolds what was said a moment ago',
      by: ({ browser }) =>
        browser.inPopup(`const fold = document.querySelector('.earlier'); fold.open = true; fold.scrollIntoView({ block: 'end' });`),
      sees: {
        ...WEATHER,
        popup: 'unrelated',
        inPopup: ['.earlier', 'This page does not work on its own'],
        isUnfolded: true,
        picture: 'closed-earlier',
      },
    },
    { does: 'takes the way in', by: clickInPopup('.earlier [data-service="nhs-app"]'), sees: NHS_APP },
  ],
};
