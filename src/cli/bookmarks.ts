import * as z from 'zod/mini';
import { type Bookmark, inFolder, UnknownBookmarksFile } from './bookmark.ts';
import { isBookmarksHtml, readHtml } from './bookmarks-html.ts';
import { isPlist, readPlist } from './bookmarks-plist.ts';

/**
 * Reads an exported bookmarks file: the Netscape HTML that every browser exports, Chrome's `Bookmarks` (JSON), Firefox's JSON backup, or Safari's
 * `Bookmarks.plist` as XML.
 *
 * Throws `UnknownBookmarksFile` for anything else.
 */
export function readBookmarks(text: string): readonly Bookmark[] {
  if (text.trimStart().startsWith('{')) return readJson(text.trimStart());
  if (isPlist(text)) return readPlist(text);
  if (isBookmarksHtml(text)) return readHtml(text);
  if (text.startsWith('mozLz40')) {
    throw new UnknownBookmarksFile(
      "is Firefox's compressed backup; in Firefox open Bookmarks › Manage bookmarks › Import and backup › Backup, and use that .json file",
    );
  }
  if (text.startsWith('bplist')) {
    throw new UnknownBookmarksFile(
      'is a property list in Apple’s binary form; use File › Export in Safari, or run “plutil -convert xml1 -o Bookmarks.xml” with this file and use Bookmarks.xml',
    );
  }
  throw new UnknownBookmarksFile('is not a bookmarks file; export one as HTML from your browser, or give its JSON');
}

const chromeFile = z.object({ roots: z.record(z.string(), z.unknown()) });

/** A folder or bookmark of either browser: Chrome says `name` and `url`, Firefox `title` and `uri`. */
const node = z.object({
  name: z.optional(z.string()),
  title: z.optional(z.string()),
  url: z.optional(z.string()),
  uri: z.optional(z.string()),
  children: z.optional(z.array(z.unknown())),
});

function readJson(text: string): readonly Bookmark[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new UnknownBookmarksFile(`is broken JSON (${error instanceof Error ? error.message : 'unreadable'}); export it again`);
  }
  const chromium = chromeFile.safeParse(value);
  const roots = chromium.success ? Object.values(chromium.data.roots) : [value];
  if (!chromium.success && !node.safeParse(value).data?.children) {
    throw new UnknownBookmarksFile('is JSON, but neither Chrome’s “Bookmarks” nor a Firefox backup');
  }
  return collect(roots);
}

/** Walks the tree without recursion: a hostile file may be deep. */
function collect(roots: readonly unknown[]): readonly Bookmark[] {
  const found: Bookmark[] = [];
  const waiting = roots.map((value) => ({ value, folder: [] as readonly string[] })).toReversed();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const parsed = node.safeParse(next.value);
    if (!parsed.success) continue;
    const { name, title, url, uri, children = [] } = parsed.data;
    const label = name ?? title ?? '';
    const address = url ?? uri;
    if (address) found.push({ title: label, url: address, folder: next.folder });
    const folder = inFolder(next.folder, label);
    for (const child of children.toReversed()) waiting.push({ value: child, folder });
  }
  return found;
}
