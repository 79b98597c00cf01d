import { expect, test } from 'vitest';
import { LANGUAGES, type LanguageCode, readableBy } from '../../../src/ui/languages.ts';
import { localeFor, spokenLocale } from '../../../src/ui/locale.ts';
import { translate } from '../../../src/ui/translate.ts';
import { words } from '../../../src/ui/words.ts';

const codes = Object.keys(LANGUAGES) as readonly LanguageCode[];

const cases: readonly [wanted: string, code: LanguageCode | undefined, because: string][] = [
  ['cy-GB', 'cy', 'the country does not matter'],
  ['en-US', 'en', 'the country does not matter'],
  ['pa-IN', 'pa', 'Punjabi in India is written in Gurmukhi'],
  ['pa-Guru-GB', 'pa', 'the script is named'],
  ['pa-PK', undefined, 'Punjabi in Pakistan is written in Arabic letters'],
  ['ur', 'ur', 'a language alone is enough'],
  ['ar_EG', 'ar', 'some systems write an underscore'],
  ['ro-MD', 'ro', 'the country does not matter'],
  ['fr', undefined, 'nobody wrote French yet'],
  ['', undefined, 'a browser may not say'],
  ['not a language', undefined, 'a setting may be broken'],
];
test.for(cases)('%s reads %s: %s', ([wanted, code]) => expect(readableBy(wanted, codes)).toBe(code));

test.for(codes)('%s says what it is, and has words', async (code) => {
  const locale = await localeFor(code);
  expect(locale).toMatchObject(LANGUAGES[code]);
  expect(translate(locale)('popup.title')).toBe('Frontdoor');
});

test('a language that nobody wrote is English, and says so', async () => {
  expect((await localeFor('fr')).lang).toBe('en-GB');
});

test('words that cannot be loaded are English', async () => {
  const broken = { ...words, others: new Map([['cy' as const, () => Promise.reject(new Error('No such file'))]]) };
  expect((await localeFor('cy', broken)).lang).toBe('en-GB');
});

test('the language that was chosen is spoken, and where none was, the browser’s', async () => {
  expect((await spokenLocale(Promise.resolve('cy'), 'pl-PL')).lang).toBe('cy');
  expect((await spokenLocale(Promise.resolve(undefined), 'pl-PL')).lang).toBe('pl');
});

test('a name among letters of the other direction is isolated, in English it is not', () => {
  const messages = { greeting: { message: '{name}!' } };
  expect(translate({ messages, dir: 'rtl' })('greeting', { name: 'x.example' })).toBe('\u2068x.example\u2069!');
  expect(translate({ messages, dir: 'ltr' })('greeting', { name: 'x.example' })).toBe('x.example!');
});
