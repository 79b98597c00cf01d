/** One bookmark of a web page, as people know it. */
export interface Bookmark {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  /** Names of the folders around it, outermost first. */
  readonly folder: readonly string[];
  /** An organisation set it: nobody here can change it. */
  readonly locked: boolean;
}

/** A folder, a bookmark or a separator, as browsers give them. */
export interface BookmarkNode {
  readonly id: string;
  readonly title: string;
  readonly url?: string | undefined;
  readonly unmodifiable?: string | undefined;
  readonly children?: readonly BookmarkNode[] | undefined;
}

/** Longer addresses are left alone: no login needs them, and the worker would refuse them. */
export const MAX_URL_CHARACTERS = 20_000;

/** Every bookmark of a web page below these roots, in order. Small programs (`javascript:`), searches and pages of the browser are left aside. */
export function webBookmarks(roots: readonly BookmarkNode[]): readonly Bookmark[] {
  const found: Bookmark[] = [];
  const waiting = roots.map((node) => ({ node, folder: [] as readonly string[] })).toReversed();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, folder } = next;
    const { id, title, url, unmodifiable, children = [] } = node;
    if (url !== undefined && url.length <= MAX_URL_CHARACTERS && /^https?:/i.test(url) && URL.canParse(url))
      found.push({ id, title, url, folder, locked: unmodifiable !== undefined });
    const inside = title ? [...folder, title] : folder;
    for (const child of children.toReversed()) waiting.push({ node: child, folder: inside });
  }
  return found;
}
