import { plainLetters } from '../names/plain-letters.ts';

/** A word of a page, as it looks: letters and digits of ASCII where it looks like them. */
export interface SaidWord {
  readonly plain: string;
  /** What it may be read as besides, where digits stand for letters (`gma1l`). */
  readonly readings: readonly string[];
  /** It is written so that a machine reads something else than a person. */
  readonly isDisguised: boolean;
}

/** Characters that nobody sees and no language needs between Latin letters. */
const IGNORED_CHARACTERS = '\\u034f\\u115f\\u1160\\u17b4\\u17b5\\u180e\\u200b\\u2060-\\u2064\\u3164\\ufeff\\uffa0';
const UNSEEN_WITHIN = new RegExp(`[a-z][${IGNORED_CHARACTERS}]+[a-z]`, 'i');
/** With those that some languages need: joiners, marks of direction, soft hyphens, variants. */
const NOT_SHOWN = new RegExp(`[${IGNORED_CHARACTERS}\\u00ad\\u061c\\u200c-\\u200f\\u202a-\\u202e\\u2066-\\u206f\\ufe00-\\ufe0f]`, 'g');
/** Beside a name as a mark of trade, and no letters of it. */
const TRADE_MARKS = /[\u2120\u2122]/g;
const WORD = /[\p{L}\p{M}\p{N}@$+]+/gu;
const ALONE = /^[a-z]$/;

/** The words of a text of a page; letters that are spelt out (`P a y P a l`) are one. */
export function saidWords(text: string): readonly SaidWord[] {
  // An unseen character may stand at a word's edge in the text of an honest editor: only one within a word disguises it.
  const words: SaidWord[] = [];
  let spelt = '';
  for (const raw of text.split(/\s+/)) {
    const hasUnseen = UNSEEN_WITHIN.test(raw);
    for (const [written] of raw.replaceAll(NOT_SHOWN, '').replaceAll(TRADE_MARKS, ' ').normalize('NFKC').matchAll(WORD)) {
      const word = written.toLowerCase();
      if (ALONE.test(word)) {
        spelt += word;
        continue;
      }
      flush();
      words.push(said(word, written, hasUnseen));
    }
  }
  flush();
  return words;

  function flush(): void {
    if (spelt.length > 2) words.push({ plain: spelt, readings: [], isDisguised: false });
    else for (const letter of spelt) words.push({ plain: letter, readings: [], isDisguised: false });
    spelt = '';
  }
}

function said(word: string, written: string, hasUnseen: boolean): SaidWord {
  const plain = plainLetters(word);
  const withoutAccents = word.normalize('NFD').replaceAll(/\p{M}/gu, '');
  // Letters that look like none of ours hide no name of ours.
  const isForeign = plain.includes('?');
  return {
    plain: isForeign ? word : plain,
    readings: readingsOf(plain, written),
    isDisguised: hasUnseen || (!isForeign && plain !== withoutAccents),
  };
}

const DIGITS: readonly (readonly [RegExp, string])[] = [
  [/0/g, 'o'],
  [/3/g, 'e'],
  [/[4@]/g, 'a'],
  [/[5$]/g, 's'],
  [/7/g, 't'],
];

function readingsOf(plain: string, written: string): readonly string[] {
  // A capital I among small letters looks like an l.
  if (/[a-z]I/.test(written)) return [written.replaceAll('I', 'l').toLowerCase()];
  if (!/[013457@$]/.test(plain) || !/[a-z]/.test(plain)) return [];
  let read = plain;
  for (const [digit, letter] of DIGITS) read = read.replaceAll(digit, letter);
  return read.includes('1') ? [read.replaceAll('1', 'l'), read.replaceAll('1', 'i')] : [read];
}

/** Small letters and digits without what stands between, as they look. */
export function squeezed(text: string): string {
  return plainLetters(text.replaceAll(NOT_SHOWN, '').normalize('NFKC').toLowerCase()).replaceAll(/[^a-z0-9]+/g, '');
}
