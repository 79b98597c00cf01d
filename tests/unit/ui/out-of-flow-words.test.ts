import { expect, test } from 'vitest';
import { ARRIVALS, type Arrival } from '../../../src/core/navigation.ts';
import type { Cause } from '../../../src/core/verdict.ts';
import { ageKey } from '../../../src/ui/age.ts';
import { LANGUAGES, type LanguageCode } from '../../../src/ui/languages.ts';
import { localeFor } from '../../../src/ui/locale.ts';
import { outOfFlow } from '../../../src/ui/page-message.ts';
import { translate } from '../../../src/ui/translate.ts';
import { causesAged } from './causes.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const codes = Object.keys(LANGUAGES) as readonly LanguageCode[];

const CAUSES = causesAged(5 * DAY_MS);

/** How each language calls a bookmark. */
const BOOKMARK = /bookmark|nod tudalen|zakładk|marcaj|ਬੁੱਕਮਾਰਕ|بُک مارک|বুকমার্ক|إشارة مرجعية/i;

test.for(codes)('%s: a bookmark is spoken of only where one led there', async (code) => {
  const t = translate(await localeFor(code));
  const speakers = ARRIVALS.filter((arrival) =>
    CAUSES.some((cause) => BOOKMARK.test(outOfFlow({ kind: 'out-of-flow', name: 'NHS login', cause }, t, arrival).body.join(' '))),
  );
  expect(speakers).toEqual(['bookmark']);
});

const ways: readonly [arrival: Arrival | undefined, words: RegExp, because: string][] = [
  ['bookmark', /A bookmark skips that step/, 'one led there'],
  ['typed', /Typing its address/, 'it was typed'],
  ['suggestion', /the address bar suggests/, 'the address bar remembered it'],
  ['external', /Opening it by itself/, 'a mail, a home page, or a bookmark in a private window of Firefox'],
  ['link', /another page, such as a search/, 'most often a search'],
  ['back-forward', /Going back/, 'out of the history of the tab'],
  ['restored', /Opening it by itself/, 'nobody knows how it was opened at first'],
  [undefined, /Opening it by itself/, 'of a page that is gone it is not kept'],
];
test.for(ways)('a page reached by %s says %s: %s', async ([arrival, words]) => {
  const t = translate(await localeFor('en'));
  expect(outOfFlow({ kind: 'out-of-flow', name: 'NHS login', cause: { kind: 'bare' } }, t, arrival).body[0]).toMatch(words);
});

const ages: readonly [ageMs: number, key: string][] = [
  [0, 'age.while'],
  [2 * HOUR_MS - 1, 'age.while'],
  [2 * HOUR_MS, 'age.hours'],
  [2 * DAY_MS - 1, 'age.hours'],
  [2 * DAY_MS, 'age.days'],
  [14 * DAY_MS, 'age.weeks'],
  [61 * DAY_MS, 'age.months'],
  [365 * DAY_MS - 1, 'age.months'],
  [365 * DAY_MS, 'age.years'],
  [Number.POSITIVE_INFINITY, 'age.years'],
  [Number.NaN, 'age.while'],
];
test.for(ages)('%d ms are %s', ([ageMs, key]) => expect(ageKey(ageMs)).toBe(key));

test.for(codes)('%s: an age is in words, never in digits', async (code) => {
  const t = translate(await localeFor(code));
  for (const says of ['made', 'ends'] as const)
    for (const [ageMs] of ages) {
      const cause: Cause = { kind: 'expired-request', ageMs, says };
      expect(outOfFlow({ kind: 'out-of-flow', name: 'NHS login', cause }, t).body[0]).not.toMatch(/\p{N}|\{/u);
    }
});
