import { h } from '../dom.ts';
import type { TranslateWelcome } from './translate-welcome.ts';

/** What the browser says of how it was set up. */
export interface SetUp {
  /** The button stands in the toolbar; absent where a browser has none, as on a phone. */
  readonly isPinned?: boolean | undefined;
  /** The person lets Frontdoor into private windows. */
  readonly isInPrivate: boolean;
}

interface SetUpSection {
  readonly element: HTMLElement;
  show(now: SetUp): void;
}

/** Browsers whose menus are called by their names here; any other one that runs us is made of Chrome. */
type BrowserKind = 'chrome' | 'edge' | 'firefox';

/** What stands beside an extension's name, to be pressed so that its button stays in sight. */
const BESIDE: { readonly [kind in BrowserKind]: string } = { chrome: 'pin', edge: 'eye', firefox: 'gear' };

/** Reads `Edge 150`, as `browser-name.ts` writes it. */
export function kindOf(name: string): BrowserKind {
  if (name.startsWith('Firefox')) return 'firefox';
  return name.startsWith('Edge') ? 'edge' : 'chrome';
}

/**
 * Where the button is, and how it stays in sight; and private windows, where no browser lets an extension in unasked. That either is done is said where the
 * browser says so.
 */
export function setUpSection(kind: BrowserKind, t: TranslateWelcome): SetUpSection {
  const pinned = h('p', { role: 'status', 'data-set-up': 'pin' });
  const allowed = h('p', { role: 'status', 'data-set-up': 'windows' });
  const pin = h(
    'section',
    { class: 'picture' },
    drawing(kind),
    h('h2', {}, t('welcome.pin.title')),
    h('div', {}, h('p', {}, t('welcome.pin.body')), h('p', {}, t(`welcome.pin.${kind}`)), pinned),
  );
  const windows = h(
    'section',
    { class: 'picture' },
    privateDrawing(),
    h('h2', {}, t('welcome.windows.title')),
    h('div', {}, h('p', {}, t('welcome.windows.body')), h('p', {}, t(`welcome.windows.${kind}`)), allowed),
  );
  const say = (place: HTMLElement, is: boolean, words: string): void => {
    if (place.hasAttribute('data-works') === is) return;
    place.toggleAttribute('data-works', is);
    place.replaceChildren(is ? words : '');
  };
  return {
    element: h('div', { class: 'pictures', 'data-section': 'set-up' }, pin, windows),
    show({ isPinned, isInPrivate }) {
      pin.hidden = isPinned === undefined;
      say(pinned, isPinned === true, t('welcome.pin.done'));
      say(allowed, isInPrivate, t('welcome.windows.done'));
    },
  };
}

/** A toolbar with its puzzle piece, and the list behind it: what to press is said in the text. */
function drawing(kind: BrowserKind): HTMLElement {
  const sign = (name: string) => h('img', { src: `/drawing/${name}.svg`, alt: '', width: 24, height: 24 });
  return h(
    'div',
    { class: 'drawing', 'aria-hidden': 'true' },
    h('div', { class: 'bar' }, h('span', { class: 'line' }), h('span', { class: 'here' }, sign('puzzle'))),
    h(
      'div',
      { class: 'list' },
      h('img', { src: '/icon/frontdoor.svg', alt: '', width: 24, height: 24 }),
      h('b', {}, 'Frontdoor'),
      h('span', { class: 'here' }, sign(BESIDE[kind])),
    ),
  );
}

function privateDrawing(): HTMLElement {
  return h(
    'div',
    { class: 'drawing', 'aria-hidden': 'true' },
    h(
      'div',
      { class: 'window dark' },
      h('span', { class: 'line' }),
      h('img', { src: '/icon/frontdoor.svg', alt: '', width: 32, height: 32 }),
      h('span', { class: 'line short' }),
    ),
  );
}
