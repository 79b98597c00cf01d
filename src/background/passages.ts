import type { NetworkRules } from './ports.ts';
import type { Warnings } from './warnings.ts';

/** The browser's side of "go on": its rules let through what the worker lets pass, and nothing else. */
export interface Passages {
  /** Brings the browser's rules to what may be passed now. Rejects when the browser refuses; the next event tries again. */
  apply(): Promise<void>;
}

/**
 * Asked at every waking and after every event of a tab: a "go on" ends with its time, with the clock, with its tab, and when others push it out, and no
 * event tells of most of that.
 */
export function createPassages(rules: Pick<NetworkRules, 'letPass'>, warnings: Pick<Warnings, 'passages'>): Passages {
  let last: string | undefined;
  return {
    async apply() {
      const passages = warnings.passages();
      const wanted = JSON.stringify(passages);
      if (wanted === last) return;
      last = wanted;
      try {
        await rules.letPass(passages);
      } catch (error) {
        last = undefined;
        throw error;
      }
    },
  };
}
