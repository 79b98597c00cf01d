import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import bookmarks from '../../../assets/locales/en.bookmarks.json' with { type: 'json' };
import en from '../../../assets/locales/en.json' with { type: 'json' };
import options from '../../../assets/locales/en.options.json' with { type: 'json' };
import pageCheck from '../../../assets/locales/en.page-check.json' with { type: 'json' };
import toolbar from '../../../assets/locales/en.toolbar.json' with { type: 'json' };
import warning from '../../../assets/locales/en.warning.json' with { type: 'json' };
import welcome from '../../../assets/locales/en.welcome.json' with { type: 'json' };
import { LANGUAGES } from '../../../src/ui/languages.ts';
import { medianReadingAge, plainStrings } from '../../tools/reading-age.ts';

const FOLDER = new URL('../../../assets/locales/', import.meta.url);
const SOURCES = new URL('../../../src/ui/', import.meta.url);

/** The English files, by the part of the extension that carries them. */
const ENGLISH = new Map<string, Record<string, { message: string; note: string }>>([
  ['json', en],
  ['warning.json', warning],
  ['welcome.json', welcome],
  ['options.json', options],
  ['bookmarks.json', bookmarks],
  ['toolbar.json', toolbar],
  ['page-check.json', pageCheck],
]);

/** Two spaces, straight quotes, three dots. */
const SLOPPY = /['"]| {2}|\.\.\./;

type Translation = Readonly<Record<string, { readonly message: string }>> & {
  readonly '@header': { readonly translation: string; readonly message: string };
};

const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
const TRANSLATIONS = FILES.filter((name) => !name.startsWith('en.'));

/** Names, what is quoted from elsewhere, and mails that are read in the UK by people who may know English only. */
const SAME_IN_EVERY_LANGUAGE =
  /^(?:popup\.title|severity\.silent|toolbar\.silent|technical\.url|bookmarks\.of|welcome\.start\.button|warning\.(?:report|mistake)\.(?:subject|body))$/;

/** Words that are spelt the same. */
const SAME_IN = new Map([
  ['cy.warning.json', new Set(['warning.country.IN'])],
  ['pl.warning.json', new Set(['warning.country.AU'])],
  ['ro.warning.json', new Set(['warning.country.AU', 'warning.country.IN'])],
  ['pl.json', new Set(['severity.stop'])],
  ['ro.json', new Set(['severity.stop', 'technical.browser', 'technical.verdict'])],
]);

/** Words that a patient should never have to know. */
const JARGON =
  /\b(?:OAuth|OpenID|SAML|URLs?|parameters?|query|queries|tokens?|redirect\w*|session|cookies?|domains?|hosts?|hostname|phish\w*|spoof\w*|malicious|certificate|encrypt\w*|authenticat\w*|credentials?|verify|verification|invalid|error)\b/i;

/** Words of the strong voice. */
const ALARM = /\b(?:danger\w*|warning|stop|fake|stranger|password|unsafe|attack\w*|steal\w*|criminals?)\b/i;

test.for(plainStrings())('%s is short and plain', ([, message]) => {
  expect(message.split(/\s+/).length).toBeLessThanOrEqual(25);
  expect(message).not.toMatch(JARGON);
});

test('half of the strings can be read at eleven', () => {
  expect(medianReadingAge()).toBeLessThanOrEqual(11);
});

test.for(
  plainStrings().filter(([key]) =>
    /^(?:out-of-flow|loop|steps|bookmark\.|bookmarks\.(?!stop|caution|is\.|locked)|welcome\.(?!signs|address|habits|lead|try\.fake|stand-in\.fake)|unrelated|official|severity\.guide|expired)/.test(
      key,
    ),
  ),
)('%s speaks calmly', ([, message]) => expect(message).not.toMatch(ALARM));

test.for([...ENGLISH])('en.%s has a note for every key, and typographic signs', ([, english]) => {
  for (const [key, { message, note }] of Object.entries(english)) {
    expect(note.length, key).toBeGreaterThan(4);
    expect(message, key).not.toMatch(SLOPPY);
  }
});

test.for([...ENGLISH.keys()])('every language has %s', (ending) => {
  const languages = FILES.filter((name) => name.slice(name.indexOf('.') + 1) === ending).map((name) => name.slice(0, name.indexOf('.')));
  expect(languages.toSorted()).toEqual(Object.keys(LANGUAGES).toSorted());
});

test.for(TRANSLATIONS)('%s has every key in English, translated, with the same holes', (name) => {
  const { '@header': header, ...locale }: Translation = JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'));
  const english = ENGLISH.get(name.replace(/^[a-z]+\./, '')) ?? {};
  const how = `${name}: add, remove or reorder keys as in the English file, and translate them: docs/adding-a-language.md says how`;
  expect(Object.keys(locale), how).toEqual(Object.keys(english));
  expect(['machine', 'person'], `${name} says in its header who made it`).toContain(header.translation);
  for (const [key, { message }] of Object.entries(locale)) {
    const original = english[key]?.message ?? '';
    expect(holes(message), `${key}: the holes of the English`).toEqual(holes(original));
    expect(message, key).not.toMatch(SLOPPY);
    expect(message.trim(), key).not.toBe('');
    if (!SAME_IN_EVERY_LANGUAGE.test(key) && !SAME_IN.get(name)?.has(key)) expect(message, `${key} is left in English`).not.toBe(original);
  }
});

test('no string is left over', () => {
  const code = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(new URL(name, SOURCES), 'utf8'))
    .concat(
      ['popup', 'warning', 'welcome', 'options', 'repair'].map((page) =>
        readFileSync(new URL(`../../entrypoints/${page}/main.ts`, SOURCES), 'utf8'),
      ),
    )
    .join('\n');
  const used = (key: string) => code.includes(`'${key}'`) || madeUp(key).some((pattern) => code.includes(pattern));
  expect(Object.keys({ ...en, ...warning, ...welcome, ...options, ...bookmarks, ...pageCheck }).filter((key) => !used(key))).toEqual([]);
});

/** The template literals that could have made this key: `a.${…}` and `a.${…}.c`. */
function madeUp(key: string): readonly string[] {
  const parts = key.split('.');
  return parts.map((_, hole) => `\`${parts.map((part, at) => (at === hole ? '${' : part)).join('.')}`.replace(/\$\{.*/, '${'));
}

function holes(message: string): readonly string[] {
  return [...new Set(message.match(/\{\w+\}/g))].sort();
}

test.for(FILES.filter((name) => name.endsWith('.toolbar.json')))('%s: the title tells the face of the button', (name) => {
  const words: Record<string, { readonly message: string }> = JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'));
  const titles = Object.entries(words).flatMap(([key, { message }]) => (key.startsWith('toolbar.') ? [message] : []));
  expect(titles).toHaveLength(5);
  expect(new Set(titles).size).toBe(titles.length);
  // What browsers put back with every new page is the title of the popup's page.
  const popup = readFileSync(new URL('../../../entrypoints/popup/index.html', import.meta.url), 'utf8');
  expect(popup).toContain(`<title>${words['toolbar.silent']?.message}</title>`);
});
