import type { Lesson } from '../core/flow/lesson.ts';
import { wasUsed } from '../core/flow/memory.ts';
import type { LocalMemory } from './local-memory.ts';
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

export function createLearning(memory: LocalMemory, tabs: BrowserTabs): Learning {
  return {
    wasUsed: (fingerprint) => wasUsed(memory.current(), fingerprint),
    async learn(tabId, { lessons, used }, atMs) {
      if (await tabs.isPrivate(tabId)) return;
      memory.learn(lessons, atMs);
      memory.useUp(used, atMs);
    },
  };
}
