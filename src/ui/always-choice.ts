import { h } from './dom.ts';
import type { Translate } from './translate.ts';

/** A box to tick before a door is opened: from now on, without a click. */
export interface AlwaysChoice {
  readonly element: HTMLElement;
  isChosen(): boolean;
}

export function alwaysChoice(t: Translate): AlwaysChoice {
  const box = h('input', { type: 'checkbox', id: 'always', 'data-action': 'always' });
  return {
    element: h('p', { class: 'always' }, box, h('label', { for: 'always' }, t('always.label'))),
    isChosen: () => box.checked,
  };
}
