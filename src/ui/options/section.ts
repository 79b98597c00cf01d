import type enOptions from '../../../assets/locales/en.options.json';
import { type Child, h } from '../dom.ts';
import type { MessageKey, Translate } from '../translate.ts';

export type OptionsKey = keyof typeof enOptions;
export type TranslateOptions = Translate<MessageKey | OptionsKey>;

/** One thing that can be set or seen, under its own heading. */
export function section(id: string, heading: string, ...children: readonly Child[]): HTMLElement {
  return h('section', { 'aria-labelledby': `${id}-heading`, 'data-section': id }, h('h2', { id: `${id}-heading` }, heading), ...children);
}

/** Rows of things that can be taken away; or what is said when there are none. */
export function rows<T>(items: readonly T[], row: (item: T) => HTMLElement, none: string): HTMLElement {
  return items.length === 0 ? h('p', { 'data-empty': true }, none) : h('ul', { class: 'learned' }, ...items.map(row));
}

/** What stands in the place of a control that the organisation keeps to itself. */
export function fixed(t: TranslateOptions): HTMLElement {
  return h('p', { class: 'small', 'data-fixed': true }, t('policy.set'));
}

/** A quiet button that does one thing. */
export function action(name: string, label: string, click: () => void): HTMLButtonElement {
  return h('button', { type: 'button', class: 'plain', 'data-action': name, click }, label);
}
