import type { Findings, Kept } from './findings.ts';
import { isLoud } from './told.ts';

/** Faults fail the run; misses, and doubts about what works, are only shown. */
export interface Tally {
  readonly faults: readonly string[];
  readonly misses: readonly string[];
  readonly counts: Counts;
}

interface Counts {
  /** Of the steps of healthy logins: how many were left in peace. */
  readonly quiet: Share;
  /** Of the kept pages that work or heal: how many are not called dead. */
  readonly spared: Share;
  /** Of the kept pages that die at the login's own host: how many are guided. */
  readonly guided: Share;
  /** Of those that die at the service. No goal: to say so one would have to guess. */
  readonly guidedAtService: Share;
  /** Of the finished logins: how many services were learned, and of those whose login was guided later, how many stand first. */
  readonly learned: Share;
  readonly first: Share;
}

export interface Share {
  readonly some: number;
  readonly all: number;
}

export function tallyOf(all: readonly Findings[]): Tally {
  const faults: string[] = [];
  const misses: string[] = [];
  for (const found of all) {
    const where = `${found.setUp} in ${found.browser}`;
    for (const step of found.steps.filter(isLoud)) faults.push(`${where}: ${step.step}: ${step.severity} in a healthy login`);
    for (const kept of found.kept) {
      const what = `${where}: ${kept.page}, session ${kept.session}`;
      if (isLoud(kept) && !isDead(kept))
        (isDoubt(kept) ? misses : faults).push(
          `${what}: it ${kept.does}, and Frontdoor says ${kept.severity} (${kept.cause ?? 'no cause'})`,
        );
      if (!isLoud(kept) && kept.does === 'dies at the login') misses.push(`${what}: it dies, and Frontdoor is silent`);
    }
    if (!found.lesson.isLearned) misses.push(`${where}: the service was not learned`);
    if (found.lesson.isFirst === false) misses.push(`${where}: the service is not offered first`);
  }
  const kept = all.flatMap((found) => found.kept);
  const dying = (does: Kept['does']): Share =>
    shareOf(
      kept.filter((one) => one.does === does),
      isLoud,
    );
  const guidedLater = all.filter(({ lesson }) => lesson.isFirst !== undefined);
  return {
    faults,
    misses,
    counts: {
      quiet: shareOf(
        all.flatMap(({ steps }) => steps),
        (step) => !isLoud(step),
      ),
      spared: shareOf(
        kept.filter((one) => !isDead(one)),
        (one) => !isLoud(one),
      ),
      guided: dying('dies at the login'),
      guidedAtService: dying('dies at the service'),
      learned: shareOf(all, ({ lesson }) => lesson.isLearned),
      first: shareOf(guidedLater, ({ lesson }) => lesson.isFirst === true),
    },
  };
}

/** A whole request of which only the service knows whether it still takes it: the words are that it may not work. What it took once is not doubted again. */
function isDoubt({ cause }: Kept): boolean {
  return cause === 'replayed-request' || cause === 'expired-request';
}

export function isDead({ does }: Kept): boolean {
  return does.startsWith('dies');
}

function shareOf<T>(all: readonly T[], isCounted: (one: T) => boolean): Share {
  return { some: all.filter(isCounted).length, all: all.length };
}
