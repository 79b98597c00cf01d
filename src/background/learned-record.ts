import type { LearnedService } from '../core/flow/memory.ts';
import type { WrittenLearned } from '../core/names/learned-resemblance.ts';
import type { PersonalDirectory } from '../core/personal-directory.ts';
import type { KeptBelongings } from './belongings.ts';
import type { Session } from './session.ts';

/**
 * What was worked out of the services that were learned, until the browser closes: their names are not indexed again whenever the worker wakes. It holds for
 * the memory with the stamp that it was made from.
 */
export interface LearnedRecord {
  /** What an earlier worker has worked out of exactly these services. */
  of(services: readonly LearnedService[]): WrittenLearned | undefined;
  /** Keeps what this worker has. */
  keep(directory: Pick<PersonalDirectory, 'writtenLearned'>): void;
}

/** The seal that says which memory it was made from. */
const SEAL = 'learned';

export function createLearnedRecord(session: Session, kept: KeptBelongings): LearnedRecord {
  const { services: atWaking } = kept.current().memory;
  const stamp = kept.stampOf('memory');
  const before = stamp !== undefined && session.seals.of(SEAL) === stamp ? session.learned() : undefined;
  return {
    of: (services) => (services === atWaking ? before : undefined),
    keep(directory) {
      const made = kept.stampOf('memory');
      if (made === undefined || session.seals.of(SEAL) === made) return;
      const written = directory.writtenLearned();
      if (written !== session.learned()) session.setLearned(written);
      session.seals.set(SEAL, made);
    },
  };
}
