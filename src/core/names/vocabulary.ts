import type { Catalogue, Keywords } from '../../catalogue/types.ts';
import { lazily } from '../lazily.ts';

/** What stands beside a name: how many words of each role, and whether there is anything that is no such word. */
export interface Context {
  readonly login: number;
  readonly trade: number;
  readonly lure: number;
  readonly web: number;
  readonly address: number;
  /** Words in all. */
  readonly words: number;
  readonly strange: boolean;
}

/** The catalogue's words, ready to be asked. */
export interface Vocabulary {
  contextOf(text: string): Context;
  /** Whether a label is called by a word of login, perhaps among other text; not where there is no label. */
  isOfLogin(label: string | undefined): boolean;
  /** Whether a name is everybody's word. */
  isCommon(text: string): boolean;
  /** Whether organisations call hosts of their own so. */
  isProduct(text: string): boolean;
  /** Whether a person who says this beside a name speaks against it. */
  isAgainst(text: string): boolean;
  isCheap(suffix: string): boolean;
  /** Whether a word of login ends right before a stretch of a text, or begins right behind it. */
  adjoinsLogin(text: string, at: number, end: number): boolean;
  /** Those that are long enough to be cut off a label. */
  readonly loginWords: () => readonly string[];
}

/** Shorter words of login begin and end other words by chance: `id`, `tax`, `bill`. */
const MIN_ADJOINING_CHARACTERS = 5;

export function createVocabulary({ keywords, cheapSuffixes }: Pick<Catalogue, 'keywords' | 'cheapSuffixes'>): Vocabulary {
  const common = lazily(() => wordsWith('common', keywords));
  const products = lazily(() => wordsWith('product', keywords));
  const against = lazily(() => wordsWith('against', keywords));
  const cheap = lazily(() => new Set(cheapSuffixes));
  const loginWords = lazily(() => cuttableWords(keywords));
  const contextOf = lazily(() => createContextOf(keywords));
  return {
    contextOf: (text) => contextOf()(text),
    isOfLogin: (label = '') => contextOf()(label).login > 0,
    isCommon: (text) => common().has(text),
    isProduct: (text) => products().has(text),
    isAgainst: (text) => against().has(text),
    isCheap: (suffix) => cheap().has(suffix),
    adjoinsLogin: (text, at, end) => loginWords().some((word) => text.startsWith(word, end) || text.slice(0, at).endsWith(word)),
    loginWords,
  };
}

/** The words of login that are long enough to be cut off a label. */
export function cuttableWords(keywords: readonly Keywords[]): readonly string[] {
  return [...wordsWith('login', keywords)].filter((word) => word.length >= MIN_ADJOINING_CHARACTERS);
}

export function wordsWith(role: Keywords['role'], keywords: readonly Keywords[]): ReadonlySet<string> {
  return new Set(keywords.filter((group) => group.role === role).flatMap(({ words }) => words));
}

/**
 * Takes a stretch apart into words of context (`nhs|login|verify`): segmentation, not substring, so that `loginza` is not `login`.
 * Digits between words do not count.
 */
function createContextOf(keywords: readonly Keywords[]): (text: string) => Context {
  const roles = new Map(keywords.filter(isOfContext).flatMap(({ role, words }) => words.map((word) => [word, role] as const)));
  const longest = Math.max(0, ...[...roles.keys()].map(({ length }) => length));

  /** The fewest words that make up the run, `undefined` when words do not. A letter is a word only where it stands by itself. */
  function wordsOf(run: string): readonly string[] | undefined {
    const fewest: (readonly string[] | undefined)[] = [[]];
    for (let end = 1; end <= run.length; end += 1) {
      for (let start = Math.max(0, end - longest); start < end; start += 1) {
        const before = fewest[start];
        if (!before) continue;
        const word = run.slice(start, end);
        if (!roles.has(word) || (word.length === 1 && run.length > 1)) continue;
        if ((fewest[end]?.length ?? Number.POSITIVE_INFINITY) > before.length + 1) fewest[end] = [...before, word];
      }
    }
    return fewest[run.length];
  }

  return (text) => {
    const found = text.split(/[^a-z]+/).map(wordsOf);
    const all = found.flatMap((run) => run ?? []);
    const count = (role: Keywords['role']): number => all.filter((word) => roles.get(word) === role).length;
    return {
      login: count('login'),
      trade: count('trade'),
      lure: count('lure'),
      web: count('web'),
      address: count('address'),
      words: all.length,
      strange: found.includes(undefined),
    };
  };
}

function isOfContext({ role }: Keywords): boolean {
  return role !== 'common' && role !== 'product' && role !== 'against';
}
