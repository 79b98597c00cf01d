/** One bookmark of an exported file. */
export interface Bookmark {
  readonly title: string;
  readonly url: string;
  /** Names of the folders around it, outermost first. */
  readonly folder: readonly string[];
  /** Where its address stands in the text, quotes included; only of HTML, which can be given back repaired. */
  readonly spot?: { readonly start: number; readonly end: number };
}

/** The file is no bookmarks file that we know; the message says what to do. */
export class UnknownBookmarksFile extends Error {}
