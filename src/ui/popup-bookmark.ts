import type { PopupBookmark } from '../messages/models.ts';
import { h } from './dom.ts';
import { spokenName } from './spoken-name.ts';
import type { Translate } from './translate.ts';

/** Changes the bookmark of the page in the tab to open a service, by its id where that has to be said; or changes it back. */
export type ChangeBookmark = (undo: boolean, serviceId?: string) => void;

/** What the button is about, read out with it. */
const SAID = 'bookmark-said';

/** The person's own bookmark of this page: what it should open instead, or that it does now. Where nobody knows, the person says it by name. */
export function popupBookmark(bookmark: PopupBookmark, change: ChangeBookmark, t: Translate): HTMLElement {
  const button = (action: string, words: string, undo: boolean, serviceId?: string) =>
    h(
      'button',
      {
        type: 'button',
        class: 'plain',
        'data-action': action,
        'aria-describedby': bookmark.state !== 'opened' && SAID,
        click: () => change(undo, serviceId),
      },
      words,
    );
  const notice = (said: string, ...buttons: readonly HTMLElement[]) =>
    h('section', { class: 'bookmark notice' }, h('p', { id: SAID }, said), ...buttons);
  if ('choices' in bookmark) {
    const { state, choices } = bookmark;
    if (state === 'made')
      return notice(
        t('bookmark.made'),
        ...choices
          .slice(0, MAX_OFFERED_DOORS)
          .map(({ id, name }) => button('change-bookmark', t('bookmark.made.change', { service: name }), false, id)),
      );
    return h(
      'details',
      { class: 'bookmark' },
      h('summary', {}, t('bookmark.choose')),
      ...choices.map(({ id, name }) => button('change-bookmark', name, false, id)),
    );
  }
  const { service } = bookmark;
  switch (bookmark.state) {
    case 'opened':
      return h('section', { class: 'bookmark' }, button('change-bookmark', t('bookmark.opened', { service }), false));
    case 'made':
      return notice(t('bookmark.made'), button('change-bookmark', t('bookmark.made.change', { service }), false));
    case 'worked':
      return notice(
        t('bookmark.worked', { login: spokenName(bookmark.login, t), service }),
        button('change-bookmark', t('bookmark.worked.change', { service }), false),
      );
    case 'changed':
      return notice(t('bookmark.changed', { service }), button('undo-bookmark', t('bookmark.undo'), true));
    default:
      return bookmark satisfies never;
  }
}

/** A person who has just made a bookmark of a login is at one service, and looks at no list. */
const MAX_OFFERED_DOORS = 2;
