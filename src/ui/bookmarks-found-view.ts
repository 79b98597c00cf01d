import type { Change } from '../repair/change-log.ts';
import type { Scanned } from '../repair/scan.ts';
import { bookmarkGroup, type GroupActions, rowList } from './bookmark-group.ts';
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
  /** Forgets how to undo. */
  readonly keep: () => Promise<void>;
  readonly again: () => void;
  /** The heading of this page says something else now. */
  readonly headed: (page: HTMLElement) => void;
}

export interface FoundModel {
  readonly scanned: Scanned;
  /** Bookmarks that were changed on another day and can be changed back. */
  readonly earlier: readonly RowParts[];
}

/** Impostors first. */
const GROUPS = ['stop', 'guide', 'caution'] as const;
type Severity = (typeof GROUPS)[number];

/** What was found: each bookmark with its replacement, one by one or a group at a time; every change can be undone. */
export function bookmarksFoundView({ scanned, earlier }: FoundModel, actions: FoundActions, t: TranslateBookmarks): HTMLElement {
  const { found } = scanned;
  const rowActions: RowActions = { change: (row) => void change([row]), undo: (row) => void undo([row]) };
  const rowsOf = (parts: readonly RowParts[]) => parts.map((part) => bookmarkRow(part, rowActions, t));
  const earlierRows = rowsOf(earlier);
  const groups = GROUPS.map((severity) => ({ severity, rows: rowsOf(found.filter(({ model }) => model.severity === severity)) }))
    .filter((group) => group.rows.length > 0)
    .map(({ severity, rows }) => ({ severity, rows, group: bookmarkGroup(severity, rows, groupActions(rows, change), t) }));
  const rows = [...groups.flatMap((group) => group.rows), ...earlierRows];
  const made = changesMade(
    () => void undo(rows).then(() => again.focus()),
    () => void keep().then(() => again.focus()),
    t,
  );
  const again = h('button', { type: 'button', class: 'plain', 'data-action': 'again', click: actions.again }, t('bookmarks.again'));

  async function change(some: readonly BookmarkRow[]): Promise<void> {
    await settle(some, (row) => row.offered(), actions.change, 'changed');
    recount();
  }

  async function undo(some: readonly BookmarkRow[]): Promise<void> {
    await settle(some, (row) => row.made(), actions.undo, 'as-before');
    recount(t('bookmarks.undone'));
  }

  async function keep(): Promise<void> {
    await actions.keep();
    for (const row of rows) if (row.made()) row.settle('kept');
    recount(t('bookmarks.kept'));
  }

  /** `over`: what is said when no change is left that could be undone. */
  function recount(over = ''): void {
    count(over);
    sayAnew(page, voiceOf(scanned, groups, t), t);
    actions.headed(page);
  }

  function count(over = ''): void {
    const changed = rows.filter((row) => row.made()).length;
    made.count(changed, changed === 0 ? over : undefined);
    for (const { group } of groups) group.count();
  }

  const voice = voiceOf(scanned, groups, t);
  const page = bookmarksPage(
    'result',
    voice.severity,
    voice.message,
    actions,
    t,
    made.element,
    ...groups.map(({ group }) => group.element),
    earlierRows.length > 0 && earlierSection(earlierRows, t),
    h('p', {}, again),
  );
  count();
  return page;
}

/** What was changed on another day, and can be changed back. */
function earlierSection(rows: readonly BookmarkRow[], t: TranslateBookmarks): HTMLElement {
  return h('section', { class: 'found' }, h('h2', {}, t('bookmarks.earlier')), h('p', {}, t('bookmarks.earlier.lead')), rowList(rows));
}

function groupActions(group: readonly BookmarkRow[], change: (some: readonly BookmarkRow[]) => Promise<void>): GroupActions {
  return {
    changeAll: () => void change(group.filter((row) => row.offeredWithOthers())),
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
function voiceOf(
  scanned: Scanned,
  groups: readonly { readonly severity: Severity; readonly rows: readonly BookmarkRow[] }[],
  t: TranslateBookmarks,
): Voice {
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
