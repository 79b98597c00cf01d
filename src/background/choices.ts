import { addedLoginKey } from '../core/added-services.ts';
import type { PersonalDirectory } from '../core/personal-directory.ts';
import type { Lock } from '../messages/models.ts';
import type { Belongings, KeptBelongings } from './belongings.ts';
import { type Policy, servicesOfLogins } from './policy.ts';
import { type Settings, withoutAdded } from './settings.ts';
import { marksAfter } from './shared-choices.ts';
import type { Sync } from './sync.ts';

/** How pages change what a person has chosen. */
export interface Choices {
  /** The organisation has locked this. */
  isLocked(lock: Lock): boolean;
  /** Changes anything that is kept for good, and tells the person's other browsers. */
  change(next: (before: Belongings) => Belongings): Promise<void>;
  /** Changes the settings. Rejects where the organisation has locked them. */
  choose(next: (before: Settings) => Settings, lock: Lock): Promise<void>;
  /** Takes away the added service of this key, and what was chosen for it alone. */
  removeService(key: string): Promise<void>;
  /** Changes which hosts are trusted. */
  trust(next: (before: Settings) => Settings): Promise<void>;
}

export interface ChoicesParts {
  readonly kept: KeptBelongings;
  readonly sync: Sync;
  readonly policy: () => Policy;
  readonly directory: () => PersonalDirectory;
  /** Has the browser let through what these settings trust, and what the organisation does. */
  readonly applyTrust: (settings: Settings) => Promise<void>;
  readonly nowMs: () => number;
}

export function createChoices({ kept, sync, policy, directory, applyTrust, nowMs }: ChoicesParts): Choices {
  const isLocked = (lock: Lock): boolean => policy().locked.includes(lock);

  async function change(next: (before: Belongings) => Belongings): Promise<void> {
    await kept.change((before) => {
      const after = next(before);
      // Before anything could be shared, too: what is chosen from now on was chosen now.
      const marks = before.sync.marks ?? (before.sync.on ? {} : undefined);
      if (!marks || after.settings === before.settings) return after;
      return { ...after, sync: { ...after.sync, marks: marksAfter(before.settings, after.settings, marks, nowMs()) } };
    });
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
    async removeService(key) {
      const others = [...policy().own, ...servicesOfLogins(policy())];
      await choose((before) => withoutAdded(before, key, others, (service) => addedLoginKey(service, directory())), 'services');
    },
    // The browser's rules first: a host that they block and that nobody warns about could not be reached at all.
    async trust(next) {
      if (!isLocked('allowedHosts')) await applyTrust(next(kept.current().settings));
      await choose(next, 'allowedHosts');
    },
  };
}
