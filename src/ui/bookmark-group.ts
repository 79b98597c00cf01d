import type { BookmarkModel } from '../messages/models.ts';
import type { BookmarkRow, TranslateBookmarks } from './bookmark-row.ts';
import { h } from './dom.ts';

/** Bookmarks with one kind of fault, under their own heading. */
export interface BookmarkGroup {
  readonly element: HTMLElement;
  /** Looks again how many there are left to change at once. */
  count(): void;
}

/** In the voice of its severity. What may be fine is never changed all at once. */
export function bookmarkGroup(
  severity: BookmarkModel['severity'],
  rows: readonly BookmarkRow[],
  changeAll: () => void,
  t: TranslateBookmarks,
): BookmarkGroup {
  const all = h('button', { type: 'button', class: 'plain', 'data-action': `change-all-${severity}`, click: changeAll });
  const count = (): void => {
    const left = rows.filter((row) => row.offeredWithOthers()).length;
    all.hidden = left < 2 || severity === 'caution';
    all.textContent = t('bookmarks.change-all', { count: String(left) });
  };
  count();
  const element = h(
    'section',
    { class: 'found', 'data-severity': severity },
    h(
      'div',
      { class: 'voice' },
      h('img', { src: `/icon/${severity}.svg`, alt: '', width: 32, height: 32 }),
      h('h2', {}, t(`bookmarks.${severity}.title`)),
      h('p', {}, t(`bookmarks.${severity}.lead`)),
      severity === 'stop' && h('p', {}, t('bookmarks.stop.delete')),
    ),
    all,
    rowList(rows),
  );
  return { element, count };
}

export function rowList(rows: readonly BookmarkRow[]): HTMLElement {
  return h('ul', { class: 'rows' }, ...rows.map(({ element }) => element));
}
