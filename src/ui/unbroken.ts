/** Letters and digits, as they stand in a word or in a label of a host. */
const OF_WORDS = String.raw`[\p{L}\p{M}\p{N}]+`;

/** What else addresses are made of: beside it stands a part of one, which may be longer than a line. */
const OF_ADDRESSES = String.raw`\p{L}\p{M}\p{N}\/@?=&%_#~+\-`;

/** A word, or a host, with a hyphen in it: browsers break lines after a hyphen. */
export const HYPHENATED = new RegExp(
  String.raw`(?<![${OF_ADDRESSES}:.])(${OF_WORDS}(?:\.${OF_WORDS})*-${OF_WORDS}(?:[.\-]${OF_WORDS})*)(?![${OF_ADDRESSES}]|[:.]${OF_WORDS})`,
  'u',
);

/** What is longer may not fit into a line. */
export const MAX_UNBROKEN_CHARACTERS = 30;

/** Nor into a line of large letters. */
const MAX_LARGE_CHARACTERS = 22;

/**
 * A text whose hyphenated words and hosts stay in one line: `sign-in`, `sso.my-hospital.example`. By markup, as a hyphen that does not break (U+2011) would be
 * copied and read aloud as another character.
 */
export function unbroken(text: string): readonly (Node | string)[] {
  if (!text.includes('-')) return [text];
  return text
    .split(HYPHENATED)
    .map((part, i) => (i % 2 === 1 && part.length <= MAX_UNBROKEN_CHARACTERS ? inOnePiece(part) : part))
    .filter((part) => part !== '');
}

function inOnePiece(word: string): HTMLElement {
  const piece = document.createElement('span');
  piece.className = word.length > MAX_LARGE_CHARACTERS ? 'unbroken long' : 'unbroken';
  piece.append(word);
  return piece;
}
