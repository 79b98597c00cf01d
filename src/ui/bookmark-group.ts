import type { BookmarkModel } from '../messages/models.ts';
import type { BookmarkRow, TranslateBookmarks } from './bookmark-row.ts';
import { h } from './dom.ts';

/** Bookmarks with one kind of fault, under their own heading. */
export interface BookmarkGroup {
  readonly element: HTMLElement;
  /** Looks again how many there are left to change at once. */
  count(): void;
}

export interface GroupActions {
  /** Changes these, of which it is sure what they should open. */
  readonly changeAll: (rows: readonly BookmarkRow[]) => void;
  /** Makes these open the service that the person chose for them by its name. */
  readonly changeTo: (rows: readonly BookmarkRow[], start: string) => void;
}

/**
 * In the voice of its severity. What is sure is changed all at once; of the rest, login by login, the person chooses what all of them, or each, should open. What may be fine is
 * only changed one by one.
 */
export function bookmarkGroup(
  severity: BookmarkModel['severity'],
  rows: readonly BookmarkRow[],
  { changeAll, changeTo }: GroupActions,
  t: TranslateBookmarks,
): BookmarkGroup {
  const isSure = (row: BookmarkRow): boolean => row.offeredWithOthers() !== undefined && severity !== 'caution';
  const sure = rows.filter(isSure);
  const asked = [
    ...Map.groupBy(
      rows.filter((row) => !sure.includes(row)),
      (row) => row.of,
    ),
  ].map(([name, some]) => ofOneLogin(name, some, severity === 'caution' ? undefined : changeTo, t));
  const left = (): readonly BookmarkRow[] => sure.filter(isSure);
  const all = h('button', {
    type: 'button',
    class: 'plain',
    'data-action': `change-all-${severity}`,
    click: () => changeAll(left()),
  });
  const count = (): void => {
    const { length } = left();
    all.hidden = length < 2;
    all.textContent = t('bookmarks.change-all', { count: String(length) });
    for (const group of asked) group.count();
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
    sure.length > 0 && asked.length > 0 && h('p', {}, t('bookmarks.certain')),
    all,
    sure.length > 0 && rowList(sure),
    ...asked.map((group) => group.element),
  );
  return { element, count };
}

/** Bookmarks of one login of which nobody can tell what they should open; `changeTo` is absent where they are only changed one by one. */
function ofOneLogin(
  name: string,
  rows: readonly BookmarkRow[],
  changeTo: GroupActions['changeTo'] | undefined,
  t: TranslateBookmarks,
): BookmarkGroup {
  const shared = changeTo ? sharedDoors(rows) : [];
  const left = (): readonly BookmarkRow[] => rows.filter((row) => row.offered());
  const title = rows.some(({ doors }) => doors.length > 0) ? t('bookmarks.of-login', { name }) : name;
  const id = `choose-all-${rows[0]?.element.dataset.bookmark}`;
  const label = h('label', { for: id });
  const choose = h('select', { id }, ...shared.map((door) => h('option', { value: door.start }, door.name)));
  const change = h('button', {
    type: 'button',
    class: 'plain',
    'data-action': 'change-these',
    click: () => changeTo?.(left(), choose.value),
  });
  const controls = h('div', { class: 'controls' }, label, choose, change);
  return {
    element: h('div', { class: 'asked' }, h('h3', {}, title), controls, rowList(rows)),
    count() {
      const count = left().length;
      controls.hidden = count < 2 || shared.length === 0;
      label.textContent = t('bookmarks.choose-for-all', { count: String(count) });
      change.textContent = t('bookmarks.change-these', { count: String(count) });
    },
  };
}

/** What each of those that can be changed could open. */
function sharedDoors(rows: readonly BookmarkRow[]): BookmarkRow['doors'] {
  const [first, ...others] = rows.filter(({ doors }) => doors.length > 0);
  return (first?.doors ?? []).filter(({ start }) => others.every(({ doors }) => doors.some((door) => door.start === start)));
}

export function rowList(rows: readonly BookmarkRow[]): HTMLElement {
  return h('ul', { class: 'rows' }, ...rows.map(({ element }) => element));
}
