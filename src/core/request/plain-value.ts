/** Longer texts are not made of words alone. */
const MAX_PLAIN_CHARACTERS = 64;
const MAX_WORD_LETTERS = 14;

/**
 * Whether a value is one that somebody wrote into a program: words, the path of a page, a small number (`login`, `/dashboard`, `12345`). Such a one is the same every time, whatever parameter it
 * stands in. Of random values with digits or capitals hardly one reads like words; of a few small letters alone a third does, and is taken for one: quiet wins.
 */
export function isPlain(value: string): boolean {
  if (value.length > MAX_PLAIN_CHARACTERS || IS_CALLED_RANDOM.test(value)) return false;
  const runs = value.split(/[^A-Za-z0-9]+/).filter((run) => run !== '');
  if (runs.length > 0 && runs.every(isNumber)) return runs.length === 1;
  if (IS_LANGUAGE.test(value)) return true;
  const others = runs.filter((run) => !IS_CODE.test(run)).flatMap(piecesOf);
  return others.some((piece) => piece.length > 2) && others.every(isPlainPiece) && !runs.some(isPadded);
}

/** `en`, `de-CH`, `en_GB` (RFC 5646): no server makes a one-time value of two letters. */
const IS_LANGUAGE = /^[a-z]{2}(?:[-_][a-z]{2})?$/i;

/** A language or a country beside words: `acme-uk`, `eu-west-1`. */
const IS_CODE = /^[A-Za-z]{2}$/;

/** `csrf=…`, `nonce:…`: what follows may be made up. */
const IS_CALLED_RANDOM = /(?:nonce|[cx]srf|random|token|uuid)\W?[=:]/i;

/** `signInPage2` → `sign`, `In`, `Page`, `2`. */
function piecesOf(run: string): readonly string[] {
  return run.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+/g) ?? [run];
}

function isPlainPiece(piece: string): boolean {
  return /^\d/.test(piece) ? isNumber(piece) : readsLikeWord(piece.toLowerCase());
}

/** Few digits; or more that anybody would type (`123456`, `678910`, `9876543`, `000000`). */
function isNumber(text: string): boolean {
  return /^\d{1,5}$/.test(text) || (/^\d{6,}$/.test(text) && (COUNTED.some((run) => run.includes(text)) || /^(\d)\1+$/.test(text)));
}

/** Up and down, and on past nine. */
const COUNTED = ['01234567890', '0123456789101112', '9876543210'];

/** Vowels among consonants, as words have them; and not what may be hexadecimal. */
function readsLikeWord(letters: string): boolean {
  if (letters.length < 3) return SHORT_WORDS.has(letters);
  if (letters.length > MAX_WORD_LETTERS || (letters.length > 5 && /^[a-f]+$/.test(letters))) return false;
  const vowels = letters.replaceAll(/[^aeiouy]/g, '').length;
  return vowels * 4 >= letters.length && !/[^aeiouy]{5}|[aeiouy]{4}|[jqvwxz]{2}|q[^u]/.test(letters);
}

const SHORT_WORDS: ReadonlySet<string> = new Set(['go', 'id', 'in', 'is', 'me', 'my', 'no', 'of', 'on', 'or', 'to', 'up']);

/** Digits between letters, or more behind them than people count with. */
function isPadded(run: string): boolean {
  return /\d/.test(run) && !/^(?:\d+|[A-Za-z]+(?:\d{1,2}|123))$/.test(run);
}
