import type { Catalogue } from '../catalogue/types.ts';
import type { Directory } from './directory.ts';
import { learnedNames } from './flow/learned-names.ts';
import type { LearnedService } from './flow/memory.ts';
import { lazily } from './lazily.ts';
import type { WordEnds } from './names/cut-words.ts';
import { createLearnedResemblance, type LearnedResemblance, type WrittenLearned, writeLearned } from './names/learned-resemblance.ts';
import { recently } from './recently.ts';

/** Tells which hosts are like those that a person's finished logins have shown to be theirs. */
export interface LearnedGuard {
  resembles(url: URL): LearnedResemblance | undefined;
  /** What that was worked out to, for the next worker. */
  written(): WrittenLearned;
}

/**
 * Makes the guard of what was learned: the names are worked out for the first question, and again only when there are other names. `before`: what
 * somebody has worked out of exactly these services.
 */
export function createLearnedGuard(
  catalogue: Catalogue,
  everybodys: Pick<Directory, 'registrableDomain' | 'resembles'>,
  ends: () => WordEnds,
): (learned: readonly LearnedService[], before?: WrittenLearned) => LearnedGuard {
  const isImpostor = (hostname: string): boolean => everybodys.resembles(new URL(`https://${hostname}/`)) !== undefined;
  let last: { readonly services: readonly LearnedService[]; readonly key: () => string; readonly guard: LearnedGuard } | undefined;

  return (services, before) => {
    if (last?.services === services) return last.guard;
    const names = lazily(() => before?.learned ?? learnedNames(services, everybodys.registrableDomain));
    const key = lazily(() => JSON.stringify(names()));
    const guard = last?.key() === key() ? last.guard : guardOf(lazily(() => before ?? writeLearned(catalogue, names(), isImpostor)));
    last = { services, key, guard };
    return guard;
  };

  function guardOf(written: () => WrittenLearned): LearnedGuard {
    const resembles = lazily(() => createLearnedResemblance(catalogue, written(), ends));
    // The rules and the memory ask about the same URL.
    return {
      resembles: recently((url: URL) => resembles()(url)),
      written,
    };
  }
}
