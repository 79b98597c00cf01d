import type { Catalogue } from '../catalogue/types.ts';
import type { WordEnds } from '../core/names/cut-words.ts';
import type { PersonalDirectory, PersonalParts } from '../core/personal-directory.ts';
import { NO_POLICY, type Policy, readPolicy } from './policy.ts';
import { policyText } from './policy-reader.ts';
import { policyOf, policyRecord } from './policy-record.ts';
import type { Ports } from './ports.ts';
import type { Session } from './session.ts';

/** What the organisation has set until now. */
export interface PolicyInForce {
  current(): Policy;
  /** It has set something else. */
  readAgain(): Promise<void>;
}

interface PolicyInForceParts extends Pick<Ports, 'clock'> {
  /** What was found at waking; `undefined` where it could not be read. */
  readonly atFirst: ReadonlyMap<string, unknown> | undefined;
  readonly find: () => Promise<ReadonlyMap<string, unknown> | undefined>;
  /** Where an earlier worker wrote down what it read. */
  readonly session: Session;
  readonly catalogue: Catalogue;
  readonly directories: (parts: PersonalParts) => PersonalDirectory;
  /** See `KnownNames`. */
  readonly ends: () => WordEnds;
}

/** A policy that is the same as before is not read entry by entry again. */
export function createPolicyInForce({ atFirst, find, session, catalogue, directories, ends, clock }: PolicyInForceParts): PolicyInForce {
  function understood(found: ReadonlyMap<string, unknown> | undefined): Policy {
    const before = session.policy();
    // A browser that has none may refuse to say so; one that refuses now, and did not before, has forgotten nothing.
    if (!found) return before ? policyOf(before, ends, () => []) : NO_POLICY;
    if (found.size === 0) return NO_POLICY;
    const text = policyText(found);
    if (before?.text === text) return policyOf(before, ends, () => readPolicy(found, directories).problems);
    const read = readPolicy(found, directories);
    clock.soon(() => session.setPolicy(policyRecord(text, read, catalogue)));
    return read;
  }

  let policy = understood(atFirst);
  return {
    current: () => policy,
    async readAgain() {
      policy = understood(await find());
    },
  };
}
