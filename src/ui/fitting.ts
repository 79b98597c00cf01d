/**
 * How much of a view waits in a fold, or is left out. 0: as little as can be. 1: the search, too. 2: what can be asked at any other time. 3: how to see
 * this again. 4: of the doors all but the first. 5: all that is no way in.
 */
export type Tightness = 0 | 1 | 2 | 3 | 4 | 5;

const LOOSEST_FIRST: readonly Tightness[] = [0, 1, 2, 3, 4, 5];

/** Browsers size the small window by its content, and give it at most so many pixels. */
export const MAX_POPUP_PIXELS = 600;

/**
 * Shows the loosest view that fits into the small window without scrolling: some languages need a third more lines. Where the page stands in a tab of its own
 * (on a phone), nothing has to fit.
 */
export function showFitting({ body, defaultView }: Document, show: (tightness: Tightness) => void): void {
  for (const tightness of LOOSEST_FIRST) {
    show(tightness);
    if ((defaultView?.innerHeight ?? 0) > MAX_POPUP_PIXELS) return;
    const spare = MAX_POPUP_PIXELS - heightOf(body);
    if (spare < 0) continue;
    giveAir(body.querySelector('main'), spare);
    return;
  }
}

/** What is drawn tight gets what is left of the height, shared by the gaps between its parts, and by the two paddings of the headline; the style says how much each may have. */
function giveAir(main: HTMLElement | null, sparePixels: number): void {
  main?.style.setProperty('--air', `${Math.floor(sparePixels / (main.childElementCount + 1))}px`);
}

/** How high it is when it is as wide as it wants to be: the window is almost none until it has been sized by what is in it. */
function heightOf(body: HTMLElement): number {
  const { style } = body;
  style.maxInlineSize = 'none';
  const height = body.offsetHeight;
  style.maxInlineSize = '';
  return height;
}
