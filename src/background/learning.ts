import type { Lesson } from '../core/flow/lesson.ts';
import { learn, useUp, wasUsed } from '../core/flow/memory.ts';
import type { KeptBelongings } from './belongings.ts';
import type { BrowserTabs } from './ports.ts';

/** What one page teaches. */
export interface Taught {
  readonly lessons: readonly Lesson[];
  /** Fingerprints of one-time values that were used. */
  readonly used: readonly string[];
}

export interface Learning {
  wasUsed(fingerprint: string): boolean;
  /** Takes in what a page in this tab teaches, but nothing of private windows. */
  learn(tabId: number, taught: Taught, atMs: number): Promise<void>;
}

export function createLearning(kept: KeptBelongings, tabs: BrowserTabs): Learning {
  return {
    wasUsed: (fingerprint) => wasUsed(kept.current().memory, fingerprint),
    async learn(tabId, { lessons, used }, atMs) {
      if (await tabs.isPrivate(tabId)) return;
      await kept
        .change((before) => {
          const learned = lessons.reduce((memory, lesson) => learn(memory, lesson, atMs), before.memory);
          return { ...before, memory: useUp(learned, used, atMs) };
        })
        .catch((error: unknown) => console.error('Frontdoor could not keep what it learned:', error));
    },
  };
}
