import type { Difference } from '../core/names/resemblance.ts';

/** A piece of both names: the same in each, or different. */
export interface Stretch {
  readonly visited: string;
  readonly original: string;
  readonly differs: boolean;
  /** Whether something follows that should stand one under the other. */
  readonly aligned: boolean;
}

/**
 * Cuts both names at their differences. Where the differences do not lead from one name to the other
 * (they name only what matters, say), both names are given whole: a wrong mark is worse than none.
 */
export function alignHosts(visited: string, original: string, differences: readonly Difference[]): readonly Stretch[] {
  const stretches = cut(visited, differences);
  const rebuilt = stretches.map((stretch) => stretch.original).join('');
  if (rebuilt === original) return stretches;
  return differences.length > 0 ? onlyVisited(stretches, original) : [{ visited, original, differs: false, aligned: false }];
}

function cut(visited: string, differences: readonly Difference[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  for (const difference of differences.toSorted((a, b) => a.at - b.at)) {
    const end = difference.at + difference.length;
    stretches.push(same(visited.slice(at, difference.at)));
    stretches.push({
      visited: visited.slice(difference.at, end),
      original: difference.original,
      differs: true,
      aligned: end < visited.length,
    });
    at = end;
  }
  return [...stretches, same(visited.slice(at))].filter((stretch) => stretch.visited || stretch.original);
}

function same(text: string): Stretch {
  return { visited: text, original: text, differs: false, aligned: true };
}

/** The marks of the visited name stand; the real name is shown plain. */
function onlyVisited(stretches: readonly Stretch[], original: string): readonly Stretch[] {
  const [first, ...rest] = stretches.map((stretch) => ({ ...stretch, original: '', aligned: false }));
  return first ? [{ visited: '', original, differs: false, aligned: false }, first, ...rest] : [];
}
