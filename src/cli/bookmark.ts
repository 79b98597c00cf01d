/** One bookmark of an exported file. */
export interface Bookmark {
  readonly title: string;
  readonly url: string;
  /** Names of the folders around it, outermost first, at most `MAX_FOLDERS`. */
  readonly folder: readonly string[];
  /** Where its address stands in the text, quotes included; only of HTML, which can be given back repaired. */
  readonly spot?: { readonly start: number; readonly end: number };
}

/** The file is no bookmarks file that we know; the message says what to do. */
export class UnknownBookmarksFile extends Error {}

/** So many names of folders around a bookmark are told; a file made to be deep would fill the memory with the others. */
export const MAX_FOLDERS = 100;

/** The folders around what is in this one. */
export function inFolder(around: readonly string[], name: string): readonly string[] {
  return name === '' || around.length >= MAX_FOLDERS ? around : [...around, name];
}
