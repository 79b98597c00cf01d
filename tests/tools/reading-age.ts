/** How old one must be to read a text: Flesch–Kincaid grade plus five. `node tests/tools/reading-age.ts` lists the strings, hardest first. */

import bookmarks from '../../assets/locales/en.bookmarks.json' with { type: 'json' };
import en from '../../assets/locales/en.json' with { type: 'json' };
import options from '../../assets/locales/en.options.json' with { type: 'json' };
import pageCheck from '../../assets/locales/en.page-check.json' with { type: 'json' };
import toolbar from '../../assets/locales/en.toolbar.json' with { type: 'json' };
import warning from '../../assets/locales/en.warning.json' with { type: 'json' };
import welcome from '../../assets/locales/en.welcome.json' with { type: 'json' };

/** Names that people know as a whole: they are read at a glance, whatever their syllables. */
const KNOWN_NAMES = /NHS\.net Connect|Patient Access|NHS login|NHS App|GOV\.UK|Frontdoor|NHS/g;

function readingAge(text: string): number {
  const plain = text.replace(/\{\w+\}/g, 'name').replace(KNOWN_NAMES, 'name');
  const words = plain.match(/[\p{L}’']+/gu) ?? [];
  const sentences = Math.max(1, plain.match(/[^.!?]+[.!?]|[^.!?]+$/g)?.filter((sentence) => /\p{L}/u.test(sentence)).length ?? 1);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / Math.max(1, words.length)) - 15.59 + 5;
}

function syllablesOf(word: string): number {
  const spoken = word
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/, '');
  return Math.max(1, spoken.match(/[aeiouy]{1,2}/g)?.length ?? 1);
}

/** The labels of the technical fold are for help desks; what it says besides is for anybody who opens it. */
const HELP_DESKS_LABEL = /^technical\.(?!title$|note$|cop)/;

/** What people read. */
export function plainStrings(): readonly (readonly [key: string, message: string])[] {
  return Object.entries({ ...en, ...warning, ...welcome, ...bookmarks, ...options, ...toolbar, ...pageCheck })
    .filter(([key]) => !HELP_DESKS_LABEL.test(key))
    .map(([key, { message }]) => [key, message] as const);
}

export function medianReadingAge(): number {
  const ages = plainStrings()
    .filter(([, message]) => message.split(' ').length >= 4)
    .map(([, message]) => readingAge(message))
    .toSorted((a, b) => a - b);
  return ages[Math.floor(ages.length / 2)] ?? 0;
}

if (import.meta.main) {
  const ages = plainStrings().map(([key, message]) => [readingAge(message), key, message] as const);
  for (const [age, key, message] of ages.toSorted(([a], [b]) => b - a)) console.log(age.toFixed(1).padStart(5), key, '·', message);
  console.log(`median of strings with four words or more: ${medianReadingAge().toFixed(1)}`);
}
