import { Parser } from 'htmlparser2';
import { type Bookmark, MAX_FOLDERS } from './bookmark.ts';

/** How a Netscape bookmarks file begins, whichever program wrote it. */
export function isBookmarksHtml(text: string): boolean {
  return /^<!doctype netscape-bookmark-file-1|^<(?:!--|dl|html|title|meta|h1)/i.test(text.trimStart().slice(0, 200));
}

/** Netscape bookmarks file: `<DL>` lists of `<DT><H3>folder` and `<DT><A HREF>title`. */
export function readHtml(text: string): readonly Bookmark[] {
  const found: Bookmark[] = [];
  const folders: string[] = [];
  let heading: string | undefined;
  let link: { readonly url: string; title: string; readonly spot: Bookmark['spot'] } | undefined;
  let pendingFolder = '';
  let spot: Bookmark['spot'];
  const parser = new Parser(
    {
      onopentagname() {
        spot = undefined;
      },
      // The first of two attributes of one name counts, in browsers as here.
      onattribute(name) {
        if (name === 'href') spot ??= spotIn(text, parser.startIndex, parser.endIndex);
      },
      onopentag(name, attributes) {
        if (name === 'h3') heading = '';
        if (name === 'a' && attributes.href) link = { url: attributes.href, title: '', spot };
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
          found.push({ ...link, title: link.title.trim(), folder: folders.slice(0, MAX_FOLDERS).filter((folder) => folder !== '') });
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

/** The value of an attribute that stands between these places, with its quotes. */
function spotIn(text: string, from: number, to: number): Bookmark['spot'] {
  const written = text.slice(from, to);
  const [before] = /^[^=]*=\s*/.exec(written) ?? [];
  if (before === undefined) return undefined;
  const start = from + before.length;
  const quote = text[start];
  const isQuoted = quote === '"' || quote === "'";
  const end = isQuoted ? text.indexOf(quote, start + 1) + 1 : to;
  return end > start ? { start, end } : undefined;
}
