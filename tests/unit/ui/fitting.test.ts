import { expect, test } from 'vitest';
import { showFitting, type Tightness } from '../../../src/ui/fitting.ts';

/** A document in a window of this height, whose body is so high at each tightness. */
function shownIn(windowHeight: number, heights: readonly number[]) {
  const shown: Tightness[] = [];
  const air: string[] = [];
  const main = { childElementCount: 4, style: { setProperty: (name: string, value: string) => air.push(`${name}: ${value}`) } };
  const style = { maxInlineSize: '' };
  const body = {
    style,
    querySelector: () => main,
    // In a window that is almost none, each word is a line.
    get offsetHeight() {
      return style.maxInlineSize === 'none' ? heights[shown.at(-1) ?? 0] : 5000;
    },
  };
  showFitting({ body, defaultView: { innerHeight: windowHeight } } as unknown as Document, (tightness) => shown.push(tightness));
  expect(style.maxInlineSize, 'as it was').toBe('');
  return { shown, air };
}

test.for<[because: string, windowHeight: number, heights: readonly number[], shown: readonly Tightness[]]>([
  ['it fits as it is', 600, [600, 500, 400], [0]],
  ['the search has to wait in a fold', 600, [601, 600, 400], [0, 1]],
  ['more has to be left out', 25, [700, 640, 590], [0, 1, 2]],
  ['a door as well', 600, [900, 800, 700, 600, 500], [0, 1, 2, 3]],
  ['it never fits: then it scrolls', 600, [900, 800, 700, 690, 680, 670], [0, 1, 2, 3, 4, 5]],
  ['in a tab of its own nothing has to fit', 740, [900, 800, 700], [0]],
])('%s', ([, windowHeight, heights, shown]) => {
  expect(shownIn(windowHeight, heights).shown).toEqual(shown);
});

test('what is left of the height goes into the gaps and the two paddings, in whole pixels', () => {
  expect(shownIn(600, [700, 650, 583]).air).toEqual(['--air: 3px']);
  expect(shownIn(600, [600]).air).toEqual(['--air: 0px']);
  expect(shownIn(600, [900, 800, 700, 690, 680, 670]).air, 'nothing is left').toEqual([]);
  expect(shownIn(740, [900]).air, 'the browser makes room').toEqual([]);
});
