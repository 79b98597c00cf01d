import type { Lesson } from '../core/flow/lesson.ts';
import {
  type ForgivingService,
  forgive,
  learn,
  type MetSite,
  markOpened,
  meet,
  type Remedy,
  remember,
  useUp,
  wasUsed,
} from '../core/flow/memory.ts';
import type { KeptBelongings } from './belongings.ts';
import type { BrowserTabs } from './ports.ts';

/** What one page teaches. */
interface Taught {
  readonly lesson?: Lesson | undefined;
  /** The service that has taken a kept request. */
  readonly forgiving?: ForgivingService | undefined;
  /** What bookmarks that did not work should open. */
  readonly remedies: readonly Remedy[];
  /** Fingerprints of one-time values that were used. */
  readonly used: readonly string[];
  /** The site, where it is like one that the person uses. */
  readonly met?: MetSite | undefined;
  /** The host, where the person opened it themselves. */
  readonly opened?: string | undefined;
}

export interface Learning {
  wasUsed(fingerprint: string, atMs: number): boolean;
  /** Takes in what a page in this tab teaches, but nothing of private windows. */
  learn(tabId: number, taught: Taught, atMs: number): Promise<void>;
}

export function createLearning(kept: KeptBelongings, tabs: BrowserTabs): Learning {
  return {
    wasUsed: (fingerprint, atMs) => wasUsed(kept.current().memory, fingerprint, atMs),
    async learn(tabId, { lesson, forgiving, remedies, used, met, opened }, atMs) {
      const isNews = opened !== undefined && markOpened(kept.current().memory, opened) !== kept.current().memory;
      if (!lesson && !forgiving && remedies.length === 0 && used.length === 0 && !met && !isNews) return;
      if (await tabs.isPrivate(tabId)) return;
      await kept
        .change((before) => {
          const learned = useUp(lesson ? learn(before.memory, lesson, atMs) : before.memory, used, atMs);
          const knowing = forgiving ? forgive(learned, forgiving) : learned;
          const known = remedies.reduce(remember, met ? meet(knowing, met) : knowing);
          return { ...before, memory: opened === undefined ? known : markOpened(known, opened) };
        })
        .catch((error: unknown) => console.error('Frontdoor could not keep what it learned:', error));
    },
  };
}
