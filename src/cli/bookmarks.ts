import { Parser } from 'htmlparser2';
import * as z from 'zod/mini';

/** One bookmark of an exported file. */
export interface Bookmark {
  readonly title: string;
  readonly url: string;
  /** Names of the folders around it, outermost first. */
  readonly folder: readonly string[];
}

/** The file is no bookmarks file that we know; the message says what to do. */
export class UnknownBookmarksFile extends Error {}

/**
 * Reads an exported bookmarks file: the Netscape HTML that every browser exports, Chrome's `Bookmarks` (JSON), or Firefox's JSON backup.
 *
 * Throws `UnknownBookmarksFile` for anything else.
 */
export function readBookmarks(text: string): readonly Bookmark[] {
  const start = text.trimStart().slice(0, 200);
  if (start.startsWith('{')) return readJson(text);
  if (/^<!doctype netscape-bookmark-file-1|^<(?:!--|dl|html|title|meta|h1)/i.test(start)) return readHtml(text);
  if (text.startsWith('mozLz40')) {
    throw new UnknownBookmarksFile(
      "is Firefox's compressed backup; in Firefox open Bookmarks › Manage bookmarks › Import and backup › Backup, and use that .json file",
    );
  }
  throw new UnknownBookmarksFile('is not a bookmarks file; export one as HTML from your browser, or give its JSON');
}

/** Netscape bookmark file: `<DL>` lists of `<DT><H3>folder` and `<DT><A HREF>title`. */
function readHtml(text: string): readonly Bookmark[] {
  const found: Bookmark[] = [];
  const folders: string[] = [];
  let heading: string | undefined;
  let link: { readonly url: string; title: string } | undefined;
  let pendingFolder = '';
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === 'h3') heading = '';
        if (name === 'a' && attributes.href) link = { url: attributes.href, title: '' };
        if (name === 'dl') {
          folders.push(pendingFolder);
          pendingFolder = '';
        }
      },
      ontext(data) {
        if (heading !== undefined) heading += data;
        if (link) link.title += data;
      },
      onclosetag(name) {
        if (name === 'h3') {
          pendingFolder = (heading ?? '').trim();
          heading = undefined;
        }
        if (name === 'a' && link) {
          found.push({ url: link.url, title: link.title.trim(), folder: folders.filter((folder) => folder !== '') });
          link = undefined;
        }
        if (name === 'dl') folders.pop();
      },
    },
    { decodeEntities: true },
  );
  parser.end(text);
  return found;
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
    const folder = label ? [...next.folder, label] : next.folder;
    for (const child of children.toReversed()) waiting.push({ value: child, folder });
  }
  return found;
}
