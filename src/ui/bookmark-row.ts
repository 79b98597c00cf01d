import type enBookmarks from '../../assets/locales/en.bookmarks.json';
import type { BookmarkModel } from '../messages/models.ts';
import type { Bookmark } from '../repair/bookmark.ts';
import type { Change } from '../repair/change-log.ts';
import { address } from './address.ts';
import { h } from './dom.ts';
import { spokenName } from './spoken-name.ts';
import type { MessageKey, Translate } from './translate.ts';

export type TranslateBookmarks = Translate<MessageKey | keyof typeof enBookmarks>;

/** A bookmark in the list: what is wrong with it, what it could open, or that it was changed. */
export interface BookmarkRow {
  readonly element: HTMLElement;
  /** The change that its button makes, as chosen; `undefined` when there is nothing to change, or it was done. */
  offered(): Change | undefined;
  /** The same, where it may be made together with others: what it would open is sure. */
  offeredWithOthers(): Change | undefined;
  /** The login or, of an impostor, what it pretends to be. */
  readonly of: string;
  /** What it could open, best first; empty where nothing can be chosen. */
  readonly doors: BookmarkModel['doors'];
  /** Chooses among them by the start page; `false` where it is none of them. */
  choose(start: string): boolean;
  /** Whether nothing was changed, or it was changed back. */
  isAsFound(): boolean;
  /** The change that was made and can be undone. */
  made(): Change | undefined;
  /** Shows how it stands since this change was made; `kept`: not to be undone any more. The keyboard stays in this row when it was there. */
  settle(state: RowState, change?: Change): void;
  /** The last wish did not work. */
  fail(): void;
}

type RowState = 'as-before' | 'changed' | 'kept';

/** What clicks in a row do. */
export interface RowActions {
  readonly change: (row: BookmarkRow) => void;
  readonly undo: (row: BookmarkRow) => void;
  /** Another door was chosen in a row: it may be one that is not sure. */
  readonly doorChosen: () => void;
}

/** A bookmark that was changed on another day has no model: nobody judged it again. */
export interface RowParts {
  readonly bookmark: Bookmark;
  readonly model?: BookmarkModel | undefined;
  readonly made?: Change | undefined;
}

export function bookmarkRow(parts: RowParts, actions: RowActions, t: TranslateBookmarks): BookmarkRow {
  const { bookmark, model } = parts;
  const doors = bookmark.locked ? [] : (model?.doors ?? []);
  let state: RowState = parts.made ? 'changed' : 'as-before';
  let made = parts.made;
  let chosen = 0;

  const presses: RowPresses = {
    change: () => actions.change(row),
    undo: () => actions.undo(row),
    choose: (at) => {
      chosen = at;
      actions.doorChosen();
    },
  };
  const { offer, outcome } = rowControls(parts, doors, presses, t);
  const controls = h('div', { class: 'controls' });
  const element = rowElement(parts, controls, t);

  function draw(...notes: readonly Node[]): void {
    const hadFocus = controls.contains(document.activeElement);
    controls.replaceChildren(...(made ? outcome(made, state !== 'kept') : offer(chosen)), ...notes);
    element.dataset.state = state;
    if (hadFocus) (controls.querySelector('button') ?? element).focus();
  }

  const row: BookmarkRow = {
    element,
    of: model ? spokenName(model, t) : '',
    doors,
    choose(start) {
      const at = doors.findIndex((door) => door.start === start);
      if (at < 0) return false;
      chosen = at;
      return true;
    },
    offered() {
      const door = doors[chosen];
      return state === 'as-before' && door ? { id: bookmark.id, from: bookmark.url, to: door.start } : undefined;
    },
    offeredWithOthers: () => (doors[chosen]?.isSure ? row.offered() : undefined),
    isAsFound: () => state === 'as-before',
    made: () => (state === 'changed' ? made : undefined),
    settle(next, change) {
      // Another one may have been chosen since it was pressed.
      made = next === 'as-before' ? undefined : (change ?? made);
      state = next;
      draw();
    },
    fail: () => draw(h('p', { class: 'wrong' }, t('bookmarks.failed'))),
  };
  draw();
  return row;
}

/** What is pressed and chosen in the controls of a row. */
interface RowPresses {
  readonly change: () => void;
  readonly undo: () => void;
  /** By its place among the doors. */
  readonly choose: (at: number) => void;
}

/** What stands in the controls of a row: before a change what it could open, after it what it opens now. */
interface RowControls {
  offer(chosen: number): readonly Node[];
  outcome(made: Change, canUndo: boolean): readonly Node[];
}

function rowControls(
  { bookmark, model, made: first }: RowParts,
  doors: BookmarkModel['doors'],
  presses: RowPresses,
  t: TranslateBookmarks,
): RowControls {
  const of = t('bookmarks.of', { title: titleOf(bookmark, t) });

  /** Of a change of another day nothing is left but its address. */
  const back = () => h('p', { class: 'now' }, t('bookmarks.back', { service: new URL(first?.from ?? bookmark.url).hostname }));

  return {
    offer(chosen) {
      if (bookmark.locked) return [h('p', { class: 'small' }, t('bookmarks.locked'))];
      const [best, ...others] = doors;
      if (!best) return [model ? h('p', { class: 'small' }, t('bookmarks.unknown')) : back()];
      if (others.length === 0) return [rowButton('change', t('bookmarks.change', { service: best.name }), of, presses.change)];
      const id = `choose-${bookmark.id}`;
      const label = h('label', { for: id }, t('bookmarks.choose'), ofWhich(of));
      const chooser = doorChooser(id, doors, chosen, presses.choose);
      return [label, chooser, rowButton('change', t('bookmarks.change-chosen'), of, presses.change)];
    },
    outcome({ to }, canUndo) {
      const service = doors.find(({ start }) => start === to)?.name ?? new URL(to).hostname;
      const now = h('p', { class: 'now' }, t('bookmarks.now', { service }));
      return canUndo ? [now, rowButton('undo', t('bookmarks.undo'), of, presses.undo)] : [now];
    },
  };
}

/** What the bookmark is, and what is wrong with it. */
function rowElement({ bookmark, model }: RowParts, controls: HTMLElement, t: TranslateBookmarks): HTMLElement {
  const { id, folder } = bookmark;
  return h(
    'li',
    { 'data-bookmark': id, tabindex: -1 },
    h('b', { class: 'name' }, h('bdi', {}, titleOf(bookmark, t))),
    folder.length > 0 && h('span', { class: 'small folder' }, h('bdi', {}, folder.join(' › '))),
    model && h('p', { class: 'problem' }, t(`bookmarks.is.${impostorOr(model)}`, { name: spokenName(model, t) })),
    model && h('p', { class: 'was' }, address(model.address)),
    controls,
  );
}

function titleOf({ title }: Bookmark, t: TranslateBookmarks): string {
  return title || t('bookmarks.untitled');
}

/** `of`: screen readers hear which bookmark a button is about. */
function rowButton(action: string, words: string, of: string, click: () => void): HTMLElement {
  return h('button', { type: 'button', class: 'plain', 'data-action': action, click }, words, ofWhich(of));
}

/** Of many that are called the same, which one it is: only told. */
function ofWhich(of: string): HTMLElement {
  return h('span', { class: 'visually-hidden' }, ` ${of}`);
}

function doorChooser(id: string, doors: readonly { readonly name: string }[], chosen: number, choose: (at: number) => void): HTMLElement {
  const chooser = h(
    'select',
    {
      id,
      change: () => choose(chooser.selectedIndex),
    },
    ...doors.map(({ name }, i) => h('option', { selected: i === chosen }, name)),
  );
  return chooser;
}

function impostorOr({ problem, severity }: BookmarkModel): BookmarkModel['problem'] | 'impostor' {
  return problem === 'lookalike' && severity === 'stop' ? 'impostor' : problem;
}
