import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { BELONGINGS } from '../../src/background/belongings.ts';
import { SET_ASIDE } from '../../src/background/item-store.ts';

const read = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const page = read('docs/privacy.md');
const keysIn = (file: string, constant: RegExp): readonly string[] => [...read(file).matchAll(constant)].map(([, key = '']) => key);

/** Whatever is kept, by its key in a store, and what the page says of it. */
const SAID: { readonly [key: string]: readonly string[] } = {
  settings: ['what you have chosen', 'storage.local'],
  memory: ['services that a finished login came from', 'storage.local'],
  sync: ['whether choices are shared', 'storage.sync'],
  'broken:': ['set aside with the time', 'storage.local'],
  'bookmark-changes': ['bookmarks that were changed', 'storage.local'],
  'tab:': ['for each open tab', 'storage.session'],
  'dead-bookmarks': ['bookmarks that led to a page which did not work', 'storage.session'],
  'awaited-start': ['I go there now, remember it', 'storage.session'],
  'front-pages': ['whose front page was offered', 'storage.session'],
  policy: ['what your organisation has set', 'storage.session'],
  tried: ['Try it', 'storage.session'],
  learned: ['what was worked out of the services that you use', 'storage.session'],
  // Marks by which what was understood is known again: nothing of a person.
  seals: [],
};

test('everything that is kept stands in the table of the page on privacy, with where', () => {
  const session = keysIn('src/background/session.ts', /^const [A-Z_]+ = '([a-z:-]+)';$/gm);
  const keys = [...Object.keys(BELONGINGS), SET_ASIDE, ...keysIn('src/platform/bookmarks.ts', /^const KEY = '([a-z-]+)';$/gm), ...session];
  expect(session.length).toBeGreaterThan(5);
  expect(keys.toSorted()).toEqual(Object.keys(SAID).toSorted());
  const rows = page.split('\n').filter((line) => line.startsWith('| '));
  for (const [key, words] of Object.entries(SAID))
    if (words.length > 0) expect([key, rows.filter((row) => words.every((word) => row.includes(word))).length]).toEqual([key, 1]);
});

test('the numbers that it says are those of the code', () => {
  const most = (file: string, name: string): number =>
    Number(new RegExp(`${name}(?:: [^=]+)? = ([\\d_]+)`).exec(read(file))?.[1]?.replaceAll('_', '') ?? Number.NaN);
  const numbers: readonly [said: RegExp, is: number][] = [
    [/at most (\d+): what you have opened yourself/, most('src/core/flow/memory.ts', 'MAX_SERVICES')],
    [/have a bookmark of it\. .+at most (\d+) \|/, most('src/core/flow/memory.ts', 'MAX_MET_SITES')],
    [/at most ([\d,]+); of a private window/, most('src/repair/change-log.ts', 'MAX_CHANGES')],
    [/90 days; at most ([\d,]+) \|/, most('src/core/flow/memory.ts', 'MAX_USED_VALUES')],
    [/its address \(([\d,]+) characters of it/, most('src/core/web-address.ts', 'MAX_KEPT_CHARACTERS')],
    [/is asked for, ([\d,]+) until its page comes/, most('src/core/web-address.ts', 'MAX_ASKED_CHARACTERS')],
    [/pages that were stopped \(([\d,]+) characters/, most('src/background/warnings.ts', 'MAX_STOPPED_CHARACTERS')],
    [/at most (\d+) domains whose front page/, most('src/core/front-page.ts', 'MAX_FRONT_PAGES')],
  ];
  for (const [said, is] of numbers) expect([said.source, Number(said.exec(page)?.[1]?.replaceAll(',', ''))]).toEqual([said.source, is]);
});
