import { unbroken } from './unbroken.ts';

/** A listener when it is a function; a bare attribute when `true`; nothing when `false` or absent. */
type Attribute = string | number | boolean | undefined | ((event: Event) => void);
export type Attributes = Readonly<Record<string, Attribute>>;
export type Child = Node | string | undefined | false;

/**
 * Builds an element. Text only ever becomes text nodes, so nothing that a page or a catalogue says can turn into markup; its hyphenated words stay in one line.
 */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) set(element, name, value);
  for (const child of children) {
    if (child === undefined || child === false) continue;
    // The line of a list to choose from holds nothing but text.
    element.append(...(typeof child === 'string' && tag !== 'option' ? unbroken(child) : [child]));
  }
  return element;
}

function set(element: HTMLElement, name: string, value: Attribute): void {
  if (value === undefined || value === false) return;
  if (typeof value === 'function') element.addEventListener(name, value);
  else element.setAttribute(name, value === true ? '' : String(value));
}
