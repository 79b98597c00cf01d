import type { Lesson } from '../core/flow/lesson.ts';
import type { LocalMemory } from './local-memory.ts';
import type { BrowserTabs } from './ports.ts';

/** Takes in lessons of finished logins, but never those of private windows. */
export function createLearning(
  memory: LocalMemory,
  tabs: BrowserTabs,
): (tabId: number, lessons: readonly Lesson[], atMs: number) => Promise<void> {
  return async (tabId, lessons, atMs) => {
    if (!(await tabs.isPrivate(tabId))) memory.learn(lessons, atMs);
  };
}
