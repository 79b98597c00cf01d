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

/** A host or an address that is longer; without what ends the sentence. */
const LONG_ADDRESS = new RegExp(`([${OF_ADDRESSES}:.]{${MAX_UNBROKEN_CHARACTERS},}[${OF_ADDRESSES}])`, 'u');

/** Behind a label of a host, or a step of a path, and never behind `https://`. */
const JOINTS = /(?<=[^./:][./])(?=[^./])/u;

/** Nor into a line of large letters. */
const MAX_LARGE_CHARACTERS = 22;

/**
 * A text whose hyphenated words and hosts stay in one line: `sign-in`, `sso.my-hospital.example`. By markup, as a hyphen that does not break (U+2011) would be
 * copied and read aloud as another character. A host or an address that is longer than a line breaks behind a dot or a slash, and not inside a word.
 */
export function unbroken(text: string): readonly (Node | string)[] {
  if (text.length <= MAX_UNBROKEN_CHARACTERS) return hyphenated(text);
  return text.split(LONG_ADDRESS).flatMap((part, i) => (i % 2 === 1 && isAddress(part) ? [atItsJoints(part)] : hyphenated(part)));
}

/** An address, or a part of one, in pieces that stay whole wherever they fit into a line. */
export function atJoints(text: string): readonly string[] {
  return text.split(JOINTS);
}

/**
 * Parts of a text that stay in one line, where they surely fit into one: of large letters, unless `maxCharacters` says otherwise. A word that is longer breaks as
 * words do, behind its hyphens.
 */
export function inOneLine(parts: readonly (Node | string)[], maxCharacters = MAX_LARGE_CHARACTERS): readonly (Node | string)[] {
  const characters = parts.reduce((sum, part) => sum + (typeof part === 'string' ? part : (part.textContent ?? '')).length, 0);
  const isLong = characters > maxCharacters;
  if (characters === 0 || (isLong && parts.some((part) => typeof part !== 'string'))) return parts;
  const piece = document.createElement('span');
  piece.className = isLong ? 'piece long' : 'piece';
  piece.append(...parts);
  return [piece];
}

function isAddress(part: string): boolean {
  return /[\p{L}\p{N}]\.[\p{L}\p{N}]/u.test(part);
}

function atItsJoints(address: string): HTMLElement {
  const whole = document.createElement('span');
  whole.className = 'joints';
  whole.append(...atJoints(address).flatMap((piece) => inOneLine([piece])));
  return whole;
}

function hyphenated(text: string): readonly (Node | string)[] {
  if (!text.includes('-')) return text === '' ? [] : [text];
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
