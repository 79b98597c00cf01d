import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/ui/languages.ts';

/**
 * Each string for people was translated back into English by somebody who saw only the foreign text; what they wrote was compared with the original, and
 * the decision stands beside it in `tests/vectors/back-translations`. If you change a text, have it translated back again.
 */

interface Record {
  readonly text: string;
  /** In English, by somebody who has not seen the original. */
  readonly back: string;
  readonly decision: string;
}

type Records = { readonly [place: string]: Record };

/** All files with strings for people. */
const PARTS = ['', 'bookmarks', 'options', 'page-check', 'toolbar', 'warning', 'welcome'] as const;

const read = (path: string) => JSON.parse(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8'));

function textsOf(code: string): ReadonlyMap<string, string> {
  const texts = PARTS.flatMap((part) => {
    const { '@header': _, ...strings }: { readonly [key: string]: { readonly message: string } } = read(
      `assets/locales/${code}${part === '' ? '' : `.${part}`}.json`,
    );
    return Object.entries(strings).map(([key, { message }]) => [`${part || 'popup'}/${key}`, message] as const);
  });
  return new Map(texts);
}

function faultsIn(records: Records, texts: ReadonlyMap<string, string>): readonly string[] {
  const asked = [...texts].flatMap(([place, text]) => {
    const record = Object.hasOwn(records, place) ? records[place] : undefined;
    if (record?.text !== text) return [`${place}: “${text}” was not translated back`];
    if (record.back === '') return [`${place}: nothing stands for “${text}”`];
    return /^(?:same$|(?:kept|mended): \S)/.test(record.decision) ? [] : [`${place}: nobody has decided`];
  });
  return [...asked, ...Object.keys(records).flatMap((place) => (texts.has(place) ? [] : [`${place}: there is no such string any more`]))];
}

const OTHERS = Object.keys(LANGUAGES).filter((code) => code !== 'en');

test('no file with strings is left out', () => {
  const files = readdirSync(new URL('../../../assets/locales/', import.meta.url)).filter((name) => name.startsWith('en.'));
  expect(files.toSorted()).toEqual(PARTS.map((part) => `en${part === '' ? '' : `.${part}`}.json`).toSorted());
});

test.for(OTHERS)('every string of %s was translated back, and compared', (code) => {
  expect(existsSync(new URL(`../../vectors/back-translations/${code}.json`, import.meta.url))).toBe(true);
  const texts = textsOf(code);
  expect(texts.size).toBeGreaterThan(520);
  expect(faultsIn(read(`tests/vectors/back-translations/${code}.json`), texts)).toEqual([]);
});

test('a text that was changed, one without an answer, one without a decision, and one that is gone are seen', () => {
  const texts = new Map([
    ['popup/a', 'Wróć'],
    ['popup/b', 'Dalej'],
    ['popup/c', 'Stop'],
    ['popup/d', 'Tak'],
  ]);
  const records = {
    'popup/a': { text: 'Wróć!', back: 'Go back!', decision: 'same' },
    'popup/b': { text: 'Dalej', back: '', decision: 'same' },
    'popup/c': { text: 'Stop', back: 'Stop', decision: 'kept:' },
    'popup/d': { text: 'Tak', back: 'Yes', decision: 'mended: it said “so”' },
    'popup/e': { text: 'Nie', back: 'No', decision: 'same' },
  };
  expect(faultsIn(records, texts).map((fault) => fault.slice(0, 7))).toEqual(['popup/a', 'popup/b', 'popup/c', 'popup/e']);
});
