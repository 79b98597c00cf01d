import type { WrittenLearned } from '../core/names/learned-resemblance.ts';

/** What the worker wrote for the next one: nobody else writes there, and every waking reads it. Only its outline is looked at, without schemas, which take longer. */

export function isObject(found: unknown): found is { readonly [key: string]: unknown } {
  return typeof found === 'object' && found !== null && !Array.isArray(found);
}

export function hasLists(found: unknown, names: readonly string[]): boolean {
  return isObject(found) && names.every((name) => Array.isArray(found[name]));
}

/** Names that were written down, and all that hosts are compared with; see `core/names/known-names.ts`. */
export function hasWrittenNames(found: unknown): boolean {
  return (
    isObject(found) &&
    hasLists(found.written, ['looks', 'slippery', 'strong', 'names', 'nameOf']) &&
    hasLists(found.indexes, ['short', 'acronyms'])
  );
}

/** What was worked out of the services that were learned; see `learned-record.ts`. */
export function readLearned(found: unknown): WrittenLearned | undefined {
  return isWritten(found) ? found : undefined;
}

function isWritten(found: unknown): found is WrittenLearned {
  return isObject(found) && hasLists(found, ['learned', 'brands']) && (found.names === undefined || hasWrittenNames(found.names));
}
