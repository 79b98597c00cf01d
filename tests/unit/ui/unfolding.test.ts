// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { h } from '../../../src/ui/dom.ts';
import { showUnfolded } from '../../../src/ui/unfolding.ts';

function folds() {
  const inner = h('details', {}, h('summary', {}, 'Keeps failing?'), h('p', {}, 'Start afresh'));
  const outer = h('details', {}, h('summary', {}, h('b', {}, 'Why does this happen?')), inner);
  document.body.replaceChildren(outer);
  const shown: string[] = [];
  for (const fold of [outer, inner]) fold.scrollIntoView = vi.fn(() => void shown.push(fold.querySelector('summary')?.textContent ?? ''));
  return { outer, inner, shown };
}

/** As browsers do it: the fold opens after the click, and says so after that. */
function turn(fold: HTMLElement, open: boolean): void {
  fold.toggleAttribute('open', open);
  fold.dispatchEvent(new Event('toggle'));
}

showUnfolded(document);

test('what a person unfolds comes into sight, and only that', () => {
  const { outer, inner, shown } = folds();
  turn(inner, true);
  expect(shown).toEqual([]);
  outer.querySelector<HTMLElement>('b')?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  turn(outer, true);
  expect(shown).toEqual(['Why does this happen?']);
});

test('what is folded stays where it is', () => {
  const { outer, shown } = folds();
  outer.open = true;
  outer.querySelector('summary')?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  turn(outer, false);
  expect(shown).toEqual([]);
});
