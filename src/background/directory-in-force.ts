import type { PersonalDirectory, PersonalParts } from '../core/personal-directory.ts';
import type { Belongings, KeptBelongings } from './belongings.ts';
import { createLearnedRecord } from './learned-record.ts';
import type { Policy } from './policy.ts';
import type { Session } from './session.ts';
import { type SettingsInForce, settingsInForce } from './settings-in-force.ts';

/** The directory of this person: everybody's, with what they and their organisation added, what they learned, and whom they trust. */
export interface DirectoryInForce {
  current(): PersonalDirectory;
  /** The directory that they would have with these belongings. */
  of(belongings: Belongings): PersonalDirectory;
  /** Keeps what was worked out for it, so that the next worker need not. */
  keepWorkings(): void;
}

interface DirectoryInForceParts {
  readonly session: Session;
  readonly kept: KeptBelongings;
  readonly policy: () => Policy;
  readonly inForce: () => SettingsInForce;
  readonly directories: (parts: PersonalParts) => PersonalDirectory;
  /** Puts beside it what people try Frontdoor out with. */
  readonly withTryIt: (directory: PersonalDirectory) => PersonalDirectory;
}

export function createDirectoryInForce(parts: DirectoryInForceParts): DirectoryInForce {
  const { session, kept, policy, inForce, directories, withTryIt } = parts;
  const learnedRecord = createLearnedRecord(session, kept);

  function current(): PersonalDirectory {
    const { own, allowedHosts } = inForce();
    const { services: learned, met, forgiving } = kept.current().memory;
    const learnedBefore = learnedRecord.of(learned);
    return withTryIt(directories({ own, allowedHosts, learned, learnedBefore, met, forgiving, additions: policy().additions }));
  }

  return {
    current,
    of({ settings, memory }) {
      const { own, allowedHosts } = settingsInForce(settings, policy());
      return directories({ own, allowedHosts, learned: memory.services, additions: policy().additions });
    },
    keepWorkings: () => learnedRecord.keep(current()),
  };
}
