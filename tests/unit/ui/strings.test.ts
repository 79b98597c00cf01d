import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import bookmarks from '../../../assets/locales/en.bookmarks.json' with { type: 'json' };
import en from '../../../assets/locales/en.json' with { type: 'json' };
import options from '../../../assets/locales/en.options.json' with { type: 'json' };
import toolbar from '../../../assets/locales/en.toolbar.json' with { type: 'json' };
import welcome from '../../../assets/locales/en.welcome.json' with { type: 'json' };
import { medianReadingAge, plainStrings } from '../../tools/reading-age.ts';

const FOLDER = new URL('../../../assets/locales/', import.meta.url);
const SOURCES = new URL('../../../src/ui/', import.meta.url);

/** The English files, by the part of the extension that carries them. */
const ENGLISH = new Map<string, Record<string, { message: string; note: string }>>([
  ['json', en],
  ['welcome.json', welcome],
  ['options.json', options],
  ['bookmarks.json', bookmarks],
  ['toolbar.json', toolbar],
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
    /^(?:out-of-flow|loop|steps|bookmark\.|bookmarks\.(?!stop|caution|is\.|locked)|welcome\.(?!signs|address|habits|lead)|unrelated|official|severity\.guide|expired)/.test(
      key,
    ),
  ),
)('%s speaks calmly', ([, message]) => expect(message).not.toMatch(ALARM));

test.for(readdirSync(FOLDER).filter((name) => name.endsWith('.json')))('%s has every key, each with a note and the same holes', (name) => {
  const locale: Record<string, { message: string; note: string }> = JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'));
  const english: typeof locale = ENGLISH.get(name.replace(/^[a-z-]+\./, '')) ?? {};
  expect(Object.keys(locale)).toEqual(Object.keys(english));
  for (const [key, { message, note }] of Object.entries(locale)) {
    expect(note.length, key).toBeGreaterThan(4);
    expect(holes(message), key).toEqual(holes(english[key]?.message ?? ''));
    expect(message, key).not.toMatch(/['"]| {2}|\.\.\./);
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
  expect(Object.keys({ ...en, ...welcome, ...options, ...bookmarks, ...toolbar }).filter((key) => !used(key))).toEqual([]);
});

/** The template literals that could have made this key: `a.${…}` and `a.${…}.c`. */
function madeUp(key: string): readonly string[] {
  const parts = key.split('.');
  return parts.map((_, hole) => `\`${parts.map((part, at) => (at === hole ? '${' : part)).join('.')}`.replace(/\$\{.*/, '${'));
}

function holes(message: string): readonly string[] {
  return [...new Set(message.match(/\{\w+\}/g))].sort();
}
