import { fillerWords, webWords } from './filler-words.ts';
import { tradeWords } from './trade-words.ts';

/** What stands beside a name: how many words of context, and whether there is anything that is no such word. */
export interface Company {
  /** Telling words: `login`, `verify`. */
  readonly telling: number;
  /** Whether they say more than a trade would: one that is no trade's, or two. */
  readonly clear: boolean;
  /** Words of web addresses: `https`, `online`. */
  readonly web: number;
  /** Words in all. */
  readonly words: number;
  readonly strange: boolean;
}

export type JudgeCompany = (text: string) => Company;

/**
 * Takes a stretch apart into words of context (`nhs|login|verify`): segmentation, not substring, so that `loginza` is not `login`.
 * Digits between words do not count.
 */
export function createJudgeCompany(words: Iterable<string>): JudgeCompany {
  const known = new Set([...words, ...webWords, ...fillerWords]);
  const longest = Math.max(0, ...[...known].map(({ length }) => length));

  /** The fewest words that make up the run, `undefined` when words do not. */
  function wordsOf(run: string): readonly string[] | undefined {
    const fewest: (readonly string[] | undefined)[] = [[]];
    for (let end = 1; end <= run.length; end += 1) {
      for (let start = Math.max(0, end - longest); start < end; start += 1) {
        const before = fewest[start];
        if (!before) continue;
        const word = run.slice(start, end);
        if (!known.has(word)) continue;
        if ((fewest[end]?.length ?? Number.POSITIVE_INFINITY) > before.length + 1) fewest[end] = [...before, word];
      }
    }
    return fewest[run.length];
  }

  return (text) => {
    const runs = text.split(/[^a-z]+/).filter((run) => run !== '');
    const found = runs.map(wordsOf);
    const all = found.flatMap((run) => run ?? []);
    const web = all.filter((word) => webWords.has(word)).length;
    const filling = all.filter((word) => fillerWords.has(word) && !webWords.has(word)).length;
    const telling = all.length - web - filling;
    const trades = all.filter((word) => tradeWords.has(word)).length;
    return { telling, clear: telling > 1 || telling > trades, web, words: all.length, strange: found.includes(undefined) };
  };
}
