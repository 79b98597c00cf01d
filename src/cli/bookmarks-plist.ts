import { Parser } from 'htmlparser2';
import { type Bookmark, inFolder } from './bookmark.ts';

/** Whether this is a property list of Apple's, as text. */
export function isPlist(text: string): boolean {
  return /^(?:<\?xml[^>]*>\s*)?<(?:!doctype plist|plist)\b/i.test(text.trimStart().slice(0, 1000));
}

/** What stands in a `dict` of a property list; of an array, the keys are empty. */
interface Dict {
  readonly texts: Map<string, string>;
  readonly parts: [key: string, part: Dict][];
}

/**
 * Safari's `Bookmarks.plist` as XML: folders have a `Title` and `Children`, bookmarks a `URLString` and the `title` of their `URIDictionary`.
 *
 * Neither read nor walked by recursion: a hostile file may be deep.
 */
export function readPlist(text: string): readonly Bookmark[] {
  const found: Bookmark[] = [];
  const waiting = [{ dict: dictsOf(text), folder: [] as readonly string[] }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { texts, parts } = next.dict;
    const url = texts.get('URLString');
    if (url) {
      const title = texts.get('Title') ?? parts.find(([key]) => key === 'URIDictionary')?.[1].texts.get('title') ?? '';
      found.push({ title, url, folder: next.folder });
      continue;
    }
    const folder = inFolder(next.folder, texts.get('Title') ?? '');
    for (const [, dict] of parts.toReversed()) waiting.push({ dict, folder });
  }
  return found;
}

function dictsOf(text: string): Dict {
  const root: Dict = { texts: new Map(), parts: [] };
  const open: { readonly dict: Dict; key: string }[] = [{ dict: root, key: '' }];
  let said = '';
  const parser = new Parser(
    {
      onopentag(name) {
        said = '';
        const around = open.at(-1);
        if (!around || (name !== 'dict' && name !== 'array')) return;
        const dict: Dict = { texts: new Map(), parts: [] };
        around.dict.parts.push([around.key, dict]);
        open.push({ dict, key: '' });
      },
      ontext(data) {
        said += data;
      },
      onclosetag(name) {
        const around = open.at(-1);
        if (!around) return;
        if (name === 'key') around.key = said;
        else if (name === 'string') around.dict.texts.set(around.key, said);
        else if ((name === 'dict' || name === 'array') && open.length > 1) open.pop();
        said = '';
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(text);
  return root;
}
