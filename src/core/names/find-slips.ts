import { lazily } from '../lazily.ts';
import { type CutWords, createCutWords } from './cut-words.ts';
import { createFindFar, type FindFar } from './far-index.ts';
import { type KnownNames, slipped } from './known-names.ts';
import { type Letters, textOf } from './letters.ts';
import { createFindNear, type FindNear, nearIndex } from './near-index.ts';
import type { Sighting } from './seen.ts';
import { MIN_DISTINCT_CHARACTERS, MIN_PHRASE_CHARACTERS } from './signs.ts';
import { isSwapped, slipOf } from './slip.ts';

/** How names are sought that are one slip away. */
interface Search {
  readonly near: FindNear;
  /** What is left of a label when a word of login is cut off. */
  readonly cut: CutWords;
  /** The shortest name that a word between dashes may have slipped from. */
  readonly shortestWord: number;
}

const NO_SIGHTINGS: readonly Sighting[] = [];
const NO_WORDS: readonly string[] = [];
const NO_STRETCHES: ReturnType<CutWords> = [];

/** Finds slips of whole labels, of the words between dashes, and of what stands before or behind a word of login; two neighbours swapped, of acronyms. */
export function createFindSlips(
  known: KnownNames,
  loginWords: () => readonly string[],
): (letters: Letters, isForeign: boolean) => readonly Sighting[] {
  const { nameOf } = known;
  const indexes = known.indexes();
  const typed = lazily(() => slipped(known));
  const ascii: Search = {
    near: createFindNear(indexes.near, typed),
    cut: createCutWords(known.ends(), loginWords),
    shortestWord: MIN_DISTINCT_CHARACTERS,
  };
  // Most days bring no host in other letters than ASCII.
  const foreign = lazily((): Search => {
    const near = createFindNear(nearIndex(known.slippery), () => known.slippery);
    return { near, cut: () => NO_STRETCHES, shortestWord: 0 };
  });
  const findFar = createFindFar(indexes.far, () => known.strong);
  const findSwapped = createFindSwapped(indexes.acronyms);

  return (letters, isForeign) => {
    const { near, cut, shortestWord } = isForeign ? foreign() : ascii;
    let found: Sighting[] | undefined;
    const add = (words: readonly string[], at: number, end: number): void => {
      for (const word of words) {
        const name = nameOf(word);
        if (!name) continue;
        found ??= [];
        found.push({ name, at, end });
      }
    };
    let from = 0;
    let dash = 0;
    // Nobody registers the last label.
    for (const to of letters.dots) {
      const firstDash = dash;
      while ((letters.dashes[dash] ?? Number.POSITIVE_INFINITY) <= to) dash += 1;
      const dashed = dash > firstDash;
      add(oneSlipFrom(near, letters, from, to, dashed ? MIN_PHRASE_CHARACTERS : 0), from, to);
      add(twoSlipsFrom(findFar, letters, from, to), from, to);
      for (const [start, end] of cut(letters, from, to)) add(oneSlipFrom(near, letters, start, end, MIN_DISTINCT_CHARACTERS), start, end);
      if (dashed) {
        let start = from;
        for (const end of [...letters.dashes.slice(firstDash, dash), to]) {
          add(oneSlipFrom(near, letters, start, end, shortestWord), start, end);
          add(findSwapped(letters, start, end), start, end);
          start = end;
        }
      }
      from = to;
    }
    return found ?? NO_SIGHTINGS;
  };
}

/** The names of at least so many characters that one slip makes this stretch of. */
function oneSlipFrom(near: FindNear, letters: Letters, from: number, to: number, shortest: number): readonly string[] {
  if (to - from < shortest - 1) return NO_WORDS;
  const words = near(letters, from, to);
  if (words.length === 0) return words;
  const seen = textOf(letters, from, to);
  return words.filter((word) => word.length >= shortest && slipOf(seen, word));
}

/** The long names that two slips at most make this stretch of: not itself. */
function twoSlipsFrom(findFar: FindFar, letters: Letters, from: number, to: number): readonly string[] {
  const words = findFar(letters, from, to);
  return words.length === 0 ? words : words.filter((word) => word !== textOf(letters, from, to));
}

/** Finds the acronyms of which a stretch has two neighbours swapped. */
function createFindSwapped(acronyms: readonly string[]): FindNear {
  const lengths = new Set(acronyms.map(({ length }) => length));
  return (letters, from, to) => {
    if (!lengths.has(to - from)) return NO_WORDS;
    const seen = textOf(letters, from, to);
    return acronyms.filter((word) => isSwapped(seen, word));
  };
}
