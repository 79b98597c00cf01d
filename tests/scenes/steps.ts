import { until } from '../e2e/harness/browser.ts';
import { stepsIn } from '../e2e/steps.ts';
import { BOOKMARK, START } from '../tour/addresses.ts';
import type { Sight } from '../tour/sight.ts';
import type { Stage } from './scene.ts';

/** NHS login's page, opened on its own: what the login itself says. */
export const DEAD_NHS: Sight & { readonly popup: string } = {
  at: BOOKMARK,
  shows: ['h1', 'Sorry, there is a problem'],
  popup: 'out-of-flow',
};

/** Where the patient wanted to go. */
export const NHS_APP: Sight = { at: START, shows: ['#continue', 'Continue with NHS login'] };

export const WEATHER: Sight = { at: 'https://weather.example/', shows: ['h1', 'Weather'] };

type Open = (url: string, way?: 'bookmark' | 'typed' | 'link' | 'external') => (stage: Stage) => Promise<unknown>;

/** Opens an address in a new tab. The small window may be open by itself, or on its way. */
export const open: Open =
  (url, way = 'bookmark') =>
  async ({ browser }) => {
    await browser.closePopup();
    await browser.newTab();
    await browser.open(url, way);
  };

/** Opens a page that the small window is to speak of by itself; on a machine too slow for that, the person presses the button. */
export const openAndRead: Open =
  (url, way = 'bookmark') =>
  async (stage) => {
    await open(url, way)(stage);
    await stepsIn(() => stage.browser).popup();
  };

/** Clicks on something in the page. */
export const click =
  (selector: string) =>
  ({ browser }: Stage): Promise<unknown> =>
    browser.run(`document.querySelector(${JSON.stringify(selector)}).click();`);

/** Clicks on something in the small window. */
export const clickInPopup =
  (selector: string) =>
  async ({ browser }: Stage): Promise<unknown> =>
    (await popupOf({ browser })).click(selector);

/** Unfolds a fold of the small window and brings it into view. */
export const unfoldInPopup =
  (selector: string) =>
  ({ browser }: Stage): Promise<unknown> =>
    browser.inPopup(
      `const fold = document.querySelector(${JSON.stringify(selector)}); fold.open = true; fold.scrollIntoView({ block: 'nearest' });`,
    );

/** Unfolds a fold of the page and brings it into view. */
export const unfold =
  (selector: string) =>
  ({ browser }: Stage): Promise<unknown> =>
    browser.run(
      `const fold = document.querySelector(${JSON.stringify(selector)}); fold.open = true; fold.scrollIntoView({ block: 'center' });`,
    );

export const press = ({ browser }: Stage): Promise<unknown> => browser.pressButton();

/** Takes a service that the small window offers. */
export const goTo =
  (service: string) =>
  async ({ browser }: Stage): Promise<unknown> =>
    (await popupOf({ browser })).press(service);

export function popupOf({ browser }: Pick<Stage, 'browser'>) {
  return until('the small window is open', () => browser.popup());
}
