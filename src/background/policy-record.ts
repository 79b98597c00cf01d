import type { Catalogue } from '../catalogue/types.ts';
import { lazily } from '../core/lazily.ts';
import type { WordEnds } from '../core/names/cut-words.ts';
import {
  type KnownNames,
  knownNames,
  readNames,
  type WrittenIndexes,
  type WrittenNames,
  writtenIndexes,
  writtenNames,
} from '../core/names/known-names.ts';
import { hasLists, hasWrittenNames, isObject } from './own-records.ts';
import type { Policy } from './policy.ts';

/**
 * A policy as it was read, and what follows from the names in it, until the browser closes: the same policy is not read, checked and indexed again whenever
 * the worker wakes. Plain JSON. A browser empties its session when another Frontdoor is installed, so it is always what this one made of it.
 */
export interface PolicyRecord {
  /** What the organisation set, as far as it counts: see `policyText`. */
  readonly text: string;
  readonly policy: Omit<Policy, 'problems'>;
  readonly names?: { readonly written: WrittenNames; readonly indexes: WrittenIndexes } | undefined;
}

/** A record that was kept: its shape is looked at by its lists and no further, as nobody else writes there and every waking reads it. */
export function readPolicyRecord(found: unknown): PolicyRecord | undefined {
  return isRecord(found) ? found : undefined;
}

function isRecord(found: unknown): found is PolicyRecord {
  return (
    isObject(found) &&
    typeof found.text === 'string' &&
    isObject(found.policy) &&
    hasLists(found.policy, ['own', 'allowedHosts', 'always', 'locked']) &&
    (found.names === undefined || hasWrittenNames(found.names))
  );
}

export function policyRecord(text: string, policy: Policy, catalogue: Catalogue): PolicyRecord {
  const { own, allowedHosts, always, loudness, language, locked, helpDesk, welcomePage, additions } = policy;
  // Each part by its name, so that a new one is not forgotten: without `problems`, which is found out for who asks.
  const kept: { readonly [part in Exclude<keyof Policy, 'problems' | 'additions'>]: Policy[part] } = {
    own,
    allowedHosts,
    always,
    loudness,
    language,
    locked,
    helpDesk,
    welcomePage,
  };
  if (!additions) return { text, policy: kept };
  const { providers, servers, brands } = additions;
  const known = brands.length > 0 ? knownNames({ ...catalogue, brands }) : undefined;
  const names = known && { written: writtenNames(known, brands), indexes: writtenIndexes(known, brands) };
  return { text, policy: { ...kept, additions: { providers, servers, brands } }, names };
}

/** The policy of a record; what was skipped of it is found out when it is asked for. `ends`: see `KnownNames`. */
export function policyOf({ policy, names }: PolicyRecord, ends: () => WordEnds, problems: () => Policy['problems']): Policy {
  const { additions } = policy;
  const read =
    names &&
    additions &&
    lazily(
      (): KnownNames =>
        readNames(
          () => names.written,
          () => names.indexes,
          additions.brands,
          ends,
        ),
    );
  return {
    ...policy,
    additions: additions && { ...additions, names: read },
    get problems() {
      return problems();
    },
  };
}
