import type { Lock } from '../messages/models.ts';
import type { Belongings, KeptBelongings } from './belongings.ts';
import type { Policy } from './policy.ts';
import type { Settings } from './settings.ts';
import type { Sync } from './sync.ts';

/** How pages change what a person has chosen. */
export interface Choices {
  /** The organisation has locked this. */
  isLocked(lock: Lock): boolean;
  /** Changes anything that is kept for good, and tells the person's other browsers. */
  change(next: (before: Belongings) => Belongings): Promise<void>;
  /** Changes the settings. Rejects where the organisation has locked them. */
  choose(next: (before: Settings) => Settings, lock: Lock): Promise<void>;
  /** Changes which hosts are trusted. */
  trust(next: (before: Settings) => Settings): Promise<void>;
}

export interface ChoicesParts {
  readonly kept: KeptBelongings;
  readonly sync: Sync;
  readonly policy: () => Policy;
  /** Has the browser let through what these settings trust, and what the organisation does. */
  readonly applyTrust: (settings: Settings) => Promise<void>;
}

export function createChoices({ kept, sync, policy, applyTrust }: ChoicesParts): Choices {
  const isLocked = (lock: Lock): boolean => policy().locked.includes(lock);

  async function change(next: (before: Belongings) => Belongings): Promise<void> {
    await kept.change(next);
    void sync.reconcile();
  }

  async function choose(next: (before: Settings) => Settings, lock: Lock): Promise<void> {
    if (isLocked(lock)) throw new Error('the organisation that manages this browser has set this');
    await change((before) => ({ ...before, settings: next(before.settings) }));
  }

  return {
    isLocked,
    change,
    choose,
    // The browser's rules first: a host that they block and that nobody warns about could not be reached at all.
    async trust(next) {
      if (!isLocked('allowedHosts')) await applyTrust(next(kept.current().settings));
      await choose(next, 'allowedHosts');
    },
  };
}
