import { bookmarks } from '../../src/platform/bookmarks.ts';
import { ask, askForBookmarks, browserLanguage, chosenLanguage, product } from '../../src/platform/own-page.ts';
import { bookmarkTree, pageChangeLog } from '../../src/platform/repair-page.ts';
import { webBookmarks } from '../../src/repair/bookmark.ts';
import { changeBookmarks, keepChanges, undoChanges } from '../../src/repair/change-bookmarks.ts';
import { stillChanged } from '../../src/repair/change-log.ts';
import { type Scanned, scan } from '../../src/repair/scan.ts';
import { askForItself } from '../../src/ui/ask-then.ts';
import { bookmarksFoundView } from '../../src/ui/bookmarks-found-view.ts';
import { askView, scanningView } from '../../src/ui/bookmarks-view.ts';
import { bookmarksWords } from '../../src/ui/bookmarks-words.ts';
import { copyText } from '../../src/ui/copy-text.ts';
import { failedView } from '../../src/ui/failed-view.ts';
import { spokenLocale } from '../../src/ui/locale.ts';
import { showView, speak, tellHeading } from '../../src/ui/show-view.ts';
import { translate } from '../../src/ui/translate.ts';

const locale = await spokenLocale(chosenLanguage(), browserLanguage(), bookmarksWords);
const t = translate(locale);
const parts = { bookmarks, log: pageChangeLog(), product: product(), copy: copyText };
const show = (view: HTMLElement): void => showView(document, view, t('bookmarks.title'));

function start(refused: boolean): void {
  const allowed = () => askForItself('change-bookmark', { ask, askPerson: askForBookmarks });
  show(askView({ refused }, () => void allowed().then((may) => (may ? check() : start(true)), fail), parts, t));
}

async function check(): Promise<void> {
  const all = webBookmarks(await bookmarkTree());
  const stop = new AbortController();
  const scanning = scanningView(all.length, () => stop.abort(), parts, t);
  show(scanning.element);
  let scanned: Scanned = { checked: 0, total: all.length, found: [] };
  for await (scanned of scan(all, (urls) => ask<'judge-bookmarks'>({ kind: 'judge-bookmarks', urls: [...urls] }))) {
    scanning.advance(scanned.checked);
    if (stop.signal.aborted) break;
  }
  const earlier = stillChanged(all, await parts.log.read());
  const actions = {
    change: (changes: Parameters<typeof changeBookmarks>[0]) => changeBookmarks(changes, parts),
    undo: (changes: Parameters<typeof undoChanges>[0]) => undoChanges(changes, parts),
    keep: (changes: Parameters<typeof keepChanges>[0]) => keepChanges(changes, parts),
    again: () => void check().catch(fail),
    headed: (page: HTMLElement) => tellHeading(document, page, t('bookmarks.title')),
    ...parts,
  };
  show(bookmarksFoundView({ scanned, earlier }, actions, t));
}

function fail(error: unknown): void {
  show(failedView(parts, t));
  console.error(error);
}

speak(document, locale);
bookmarks
  .mayUse()
  .then((may) => (may ? check() : start(false)), fail)
  .catch(fail);
