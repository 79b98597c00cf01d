import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LANGUAGES, type LanguageCode } from '../../../src/ui/languages.ts';
import { EXCEPTIONS, GLOSSARY, NEVER, QUOTES, type Translated } from '../../vectors/glossary.ts';

const FOLDER = new URL('../../../assets/locales/', import.meta.url);
const CODES = Object.keys(LANGUAGES) as readonly LanguageCode[];
const TRANSLATED = CODES.filter((code): code is Translated => code !== 'en');

/** What is quoted from an English page, or read by a British office. */
const ENGLISH_EVERYWHERE = /^(?:welcome\.start\.button|warning\.(?:report|mistake)\.(?:subject|body))$/;

/** Every message of a language, by its key. */
function textsIn(language: LanguageCode): ReadonlyMap<string, string> {
  const files = readdirSync(FOLDER).filter((name) => name.startsWith(`${language}.`) && name.endsWith('.json'));
  const entries = files.flatMap((name) =>
    Object.entries<{ readonly message: string }>(JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'))),
  );
  return new Map(entries.filter(([key]) => key !== '@header' && !ENGLISH_EVERYWHERE.test(key)).map(([key, { message }]) => [key, message]));
}

const texts = new Map(CODES.map((code) => [code, textsIn(code)]));

function text(language: LanguageCode, key: string): string {
  return texts.get(language)?.get(key) ?? '';
}

/** The keys of which the English speaks of a term; names that are filled in are no words. */
function speakingOf(term: string): readonly string[] {
  const english = GLOSSARY[term]?.english;
  return [...(texts.get('en') ?? [])].flatMap(([key, message]) => (english?.test(message.replaceAll(/\{\w+\}/g, '')) ? [key] : []));
}

function hasWord(language: Translated, term: string, key: string): boolean {
  const said = text(language, key).toLowerCase();
  return GLOSSARY[term]?.word[language].some((stem) => said.includes(stem)) ?? false;
}

const excepted = new Map(EXCEPTIONS.map(([language, term, key, because]) => [`${language} ${term} ${key}`, because]));

test.for(TRANSLATED.flatMap((language) => Object.keys(GLOSSARY).map((term) => [language, term] as const)))(
  '%s has one word for %s',
  ([language, term]) => {
    const keys = speakingOf(term);
    expect(keys.length, 'strings that speak of it').toBeGreaterThan(0);
    const others = keys.filter((key) => !excepted.has(`${language} ${term} ${key}`) && !hasWord(language, term, key));
    expect(
      others.map((key) => [key, text(language, key)]),
      `use ${GLOSSARY[term]?.word[language]}, or say in tests/vectors/glossary.ts why not`,
    ).toEqual([]);
  },
);

test.for(EXCEPTIONS)('%s may do without a word for %s in %s: %s', ([language, term, key]) => {
  expect(speakingOf(term)).toContain(key);
  expect(hasWord(language, term, key), 'an exception that is none').toBe(false);
});

test.for(NEVER)('%s never says %s: %s', ([language, word]) => {
  const said = [...(texts.get(language) ?? [])].filter(([, message]) => message.toLowerCase().includes(word));
  expect(said).toEqual([]);
});

test.for(CODES)('%s quotes with its own marks', (language) => {
  const [opening, closing] = QUOTES[language];
  for (const [key, message] of texts.get(language) ?? []) {
    const marks = message.match(/[“”„«»]/g) ?? [];
    expect(marks.join(''), key).toBe(`${opening}${closing}`.repeat(marks.length / 2));
  }
});
