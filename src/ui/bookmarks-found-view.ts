import type { Change } from '../repair/change-log.ts';
import type { Scanned } from '../repair/scan.ts';
import { type BookmarkGroup, bookmarkGroup, type GroupActions, rowList } from './bookmark-group.ts';
import { type BookmarkRow, bookmarkRow, type RowActions, type RowParts, type TranslateBookmarks } from './bookmark-row.ts';
import { bookmarksPage } from './bookmarks-view.ts';
import { changesMade } from './changes-made.ts';
import { h } from './dom.ts';
import { headline, type Message } from './headline.ts';
import type { FooterParts } from './problem-report.ts';

/** Changes bookmarks, or changes them back; the answer are the ids of those where it worked. */
type Act = (changes: readonly Change[]) => Promise<ReadonlySet<string>>;

export interface FoundActions extends FooterParts {
  readonly change: Act;
  readonly undo: Act;
  /** Forgets how to undo these. */
  readonly keep: (changes: readonly Change[]) => Promise<void>;
  readonly again: () => void;
  /** The heading of this page says something else now. */
  readonly headed: (page: HTMLElement) => void;
}

export interface FoundModel {
  readonly scanned: Scanned;
  /** Bookmarks that were changed before the page looked, and can be changed back. */
  readonly earlier: readonly RowParts[];
}

/** Impostors first. */
const GROUPS = ['stop', 'guide', 'caution'] as const;
type Severity = (typeof GROUPS)[number];

/** What was found: each bookmark with its replacement, one by one or a group at a time; every change can be undone. */
export function bookmarksFoundView({ scanned, earlier }: FoundModel, actions: FoundActions, t: TranslateBookmarks): HTMLElement {
  const { found } = scanned;
  const rowActions: RowActions = { change: (row) => void change([row]), undo: (row) => void undo([row]), doorChosen: countGroups };
  const rowsOf = (parts: readonly RowParts[]) => parts.map((part) => bookmarkRow(part, rowActions, t));
  const groups = groupsOf(found, rowsOf, groupActions(change), t);
  const again = h('button', { type: 'button', class: 'plain', 'data-action': 'again', click: actions.again }, t('bookmarks.again'));
  const thenAgain = (act: typeof undo) => (rows: readonly BookmarkRow[]) => void act(rows).then(() => again.focus());
  const [allBack, allKept] = [thenAgain(undo), thenAgain(keep)];
  const rows = groups.flatMap((group) => group.rows);
  const now = together(rows, allBack, allKept, t);
  const before = together(rowsOf(earlier), allBack, allKept, t);

  async function change(some: readonly BookmarkRow[]): Promise<void> {
    await settle(some, (row) => row.offered(), actions.change, 'changed');
    recount(some);
  }

  async function undo(some: readonly BookmarkRow[]): Promise<void> {
    await settle(some, (row) => row.made(), actions.undo, 'as-before');
    recount(some, t('bookmarks.undone'));
  }

  async function keep(some: readonly BookmarkRow[]): Promise<void> {
    const shown = some.filter((row) => row.made());
    await actions.keep(shown.flatMap((row) => row.made() ?? []));
    for (const row of shown) row.settle('kept');
    recount(some, t('bookmarks.kept'));
  }

  /** `over`: what is said of these when no change of them is left that could be undone. */
  function recount(some: readonly BookmarkRow[], over = ''): void {
    count(some, over);
    sayAnew(page, voiceOf(scanned, groups, t), t);
    actions.headed(page);
  }

  function count(some: readonly BookmarkRow[] = [], over = ''): void {
    for (const one of [now, before]) one.count(some, over);
    countGroups();
  }

  function countGroups(): void {
    for (const { group } of groups) group.count();
  }

  const voice = voiceOf(scanned, groups, t);
  const page = bookmarksPage(
    'result',
    voice.severity,
    voice.message,
    actions,
    t,
    now.element,
    ...groups.map(({ group }) => group.element),
    earlier.length > 0 && earlierSection(before, t),
    h('p', {}, again),
  );
  count();
  return page;
}

/** Bookmarks whose changes are counted, undone and kept together: those that were changed on this page, and those that were changed before. */
interface Together {
  readonly rows: readonly BookmarkRow[];
  readonly element: HTMLElement;
  /** `over`: what is said when `some` of these were undone or kept, and no change is left that could be undone. */
  count(some: readonly BookmarkRow[], over: string): void;
}

type ActOnRows = (rows: readonly BookmarkRow[]) => void;

function together(rows: readonly BookmarkRow[], undo: ActOnRows, keep: ActOnRows, t: TranslateBookmarks): Together {
  const { element, count } = changesMade(
    () => undo(rows),
    () => keep(rows),
    t,
  );
  return {
    rows,
    element,
    count: (some, over) => count(rows.filter((row) => row.made()).length, rows.some((row) => some.includes(row)) ? over : ''),
  };
}

/** What was changed before the page looked, and can be changed back. */
function earlierSection({ rows, element }: Together, t: TranslateBookmarks): HTMLElement {
  const lead = h('p', {}, t('bookmarks.earlier.lead'));
  return h('section', { class: 'found' }, h('h2', {}, t('bookmarks.earlier')), lead, element, rowList(rows));
}

interface Group {
  readonly severity: Severity;
  readonly rows: readonly BookmarkRow[];
  readonly group: BookmarkGroup;
}

/** One for each kind of fault that was found. */
function groupsOf(
  found: Scanned['found'],
  rowsOf: (parts: readonly RowParts[]) => readonly BookmarkRow[],
  actions: GroupActions,
  t: TranslateBookmarks,
): readonly Group[] {
  return GROUPS.map((severity) => ({ severity, rows: rowsOf(found.filter(({ model }) => model.severity === severity)) }))
    .filter(({ rows }) => rows.length > 0)
    .map(({ severity, rows }) => ({ severity, rows, group: bookmarkGroup(severity, rows, actions, t) }));
}

function groupActions(change: (some: readonly BookmarkRow[]) => Promise<void>): GroupActions {
  return {
    changeAll: (some) => void change(some),
    changeTo: (some, start) => void change(some.filter((row) => row.choose(start))),
  };
}

interface Voice {
  readonly severity: 'silent' | 'guide' | 'caution';
  readonly message: Message;
}

function sayAnew(page: HTMLElement, { severity, message }: Voice, t: TranslateBookmarks): void {
  page.dataset.severity = severity;
  page.querySelector('.headline')?.replaceWith(headline(severity, message, t));
}

/** What the page says above all of them; of those that are still as they were found. */
function voiceOf(scanned: Scanned, groups: readonly Group[], t: TranslateBookmarks): Voice {
  const left = groups.flatMap(({ severity, rows }) => rows.filter((row) => row.isAsFound()).map(() => severity));
  return { severity: severityOf(left), message: { title: heading(left.length, scanned.found.length, t), body: [howFar(scanned, t)] } };
}

function howFar({ checked, total }: Scanned, t: TranslateBookmarks): string {
  return t(checked === total ? 'bookmarks.checked' : 'bookmarks.stopped', { checked: String(checked), total: String(total) });
}

/** Does it for the rows that have something to do, and shows how each one stands. */
async function settle(
  some: readonly BookmarkRow[],
  what: (row: BookmarkRow) => Change | undefined,
  act: Act,
  state: 'changed' | 'as-before',
): Promise<void> {
  const wanted = some.flatMap((row) => {
    const change = what(row);
    return change ? [{ row, change }] : [];
  });
  const done = await act(wanted.map(({ change }) => change)).catch(() => new Set<string>());
  for (const { row, change } of wanted) {
    if (done.has(change.id)) row.settle(state, change);
    else row.fail();
  }
}

/** The strong voice stays with those that deserve it: above them the page only asks for care. */
function severityOf(left: readonly Severity[]): 'silent' | 'guide' | 'caution' {
  if (left.length === 0) return 'silent';
  return left.some((severity) => severity !== 'guide') ? 'caution' : 'guide';
}

/** What was changed needs no attention any more. */
function heading(left: number, found: number, t: TranslateBookmarks): string {
  if (found === 0) return t('bookmarks.none');
  if (left === 0) return found === 1 ? t('bookmarks.changed.one') : t('bookmarks.changed', { count: String(found) });
  return left === 1 ? t('bookmarks.one') : t('bookmarks.many', { count: String(left) });
}
