import type { AutoOpenChoices, Loudness } from '../core/auto-open.ts';
import type { Lock } from '../messages/models.ts';
import type { Policy } from './policy.ts';
import type { Settings } from './settings.ts';

/** What holds in this browser: what the person chose and what their organisation set, together. */
export interface SettingsInForce extends Settings, AutoOpenChoices {
  readonly always: (Settings['always'][number] & AutoOpenChoices['always'][number])[];
  readonly loudness: Loudness;
}

/**
 * What the organisation set comes first, then what the person chose. Where the organisation locked a setting, what the person chose before is kept,
 * and does not count.
 */
export function settingsInForce(settings: Settings, policy: Policy): SettingsInForce {
  const unlocked = (lock: Lock): Settings | undefined => (policy.locked.includes(lock) ? undefined : settings);
  const always = unlocked('always')?.always ?? [];
  const decided = new Set(always.map(({ login }) => login));
  return {
    allowedHosts: [...policy.allowedHosts, ...(unlocked('allowedHosts')?.allowedHosts ?? [])],
    always: [
      ...always,
      ...policy.always.filter(({ login }) => !decided.has(login)).map((choice) => ({ ...choice, isByOrganisation: true })),
    ],
    own: [...policy.own, ...(unlocked('services')?.own ?? [])],
    loudness: unlocked('loudness')?.loudness ?? policy.loudness ?? 'popup',
    language: unlocked('language')?.language ?? policy.language,
  };
}

/** The same, worked out anew only when something changed: what it holds is recognised by identity. */
export function createSettingsInForce(settings: () => Settings, policy: () => Policy): () => SettingsInForce {
  let last: { readonly settings: Settings; readonly policy: Policy; readonly inForce: SettingsInForce } | undefined;
  return () => {
    const now = { settings: settings(), policy: policy() };
    if (last?.settings !== now.settings || last.policy !== now.policy)
      last = { ...now, inForce: settingsInForce(now.settings, now.policy) };
    return last.inForce;
  };
}
