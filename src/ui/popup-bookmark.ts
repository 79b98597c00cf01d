import type { PopupBookmark } from '../messages/models.ts';
import { h } from './dom.ts';
import type { Translate } from './translate.ts';

/** Changes the bookmark of the page in the tab, or changes it back. */
export type ChangeBookmark = (undo: boolean) => void;

/** What the button is about, read out with it. */
const SAID = 'bookmark-said';

/** The person's own bookmark of this page: what it should open instead, or that it does now. */
export function popupBookmark({ state, service, login = '' }: PopupBookmark, change: ChangeBookmark, t: Translate): HTMLElement {
  const button = (action: string, words: string, undo: boolean) =>
    h(
      'button',
      { type: 'button', class: 'plain', 'data-action': action, 'aria-describedby': state !== 'opened' && SAID, click: () => change(undo) },
      words,
    );
  switch (state) {
    case 'opened':
      return h('section', { class: 'bookmark' }, button('change-bookmark', t('bookmark.opened', { service }), false));
    case 'made':
      return h(
        'section',
        { class: 'bookmark notice' },
        h('p', { id: SAID }, t('bookmark.made')),
        button('change-bookmark', t('bookmark.made.change', { service }), false),
      );
    case 'worked':
      return h(
        'section',
        { class: 'bookmark notice' },
        h('p', { id: SAID }, t('bookmark.worked', { login, service })),
        button('change-bookmark', t('bookmark.worked.change', { service }), false),
      );
    case 'changed':
      return h(
        'section',
        { class: 'bookmark notice' },
        h('p', { id: SAID }, t('bookmark.changed', { service })),
        button('undo-bookmark', t('bookmark.undo'), true),
      );
    default:
      return state satisfies never;
  }
}
