import * as z from 'zod/mini';
import type { Lesson } from '../core/flow/lesson.ts';
import { EMPTY_MEMORY, forget, learn, type Memory, useUp } from '../core/flow/memory.ts';
import type { LocalStore } from './ports.ts';

const VERSION = 1;
const KEY = 'memory';

const url = z.string().check(z.refine((text) => /^https?:/.test(text) && URL.canParse(text)));

const stored = z.object({
  version: z.literal(VERSION),
  services: z.array(z.object({ login: z.string(), start: url, times: z.number(), lastAtMs: z.number() })),
  used: z.array(z.object({ fingerprint: z.string(), atMs: z.number() })),
});

/** What was learned, in `storage.local`; read once, written through. */
export interface LocalMemory {
  current(): Memory;
  learn(lessons: readonly Lesson[], atMs: number): void;
  useUp(fingerprints: readonly string[], atMs: number): void;
  forget(origin: string): Promise<void>;
  /** Forgets everything. */
  erase(): Promise<void>;
}

/** Opens the memory. What cannot be read is set aside under a key of its own, never overwritten. */
export async function openMemory(store: LocalStore, nowMs: number): Promise<LocalMemory> {
  const found = await store.read(KEY);
  const parsed = stored.safeParse(found);
  if (found !== undefined && !parsed.success) await store.write(`broken:${KEY}:${nowMs}`, found);
  let memory: Memory = parsed.success ? parsed.data : EMPTY_MEMORY;
  let writing: Promise<unknown> = Promise.resolve();

  function keep(next: Memory): Promise<unknown> {
    if (next !== memory) {
      memory = next;
      writing = writing
        .then(() => store.write(KEY, { version: VERSION, ...next }))
        .catch((error: unknown) => console.error('Frontdoor could not keep what it learned:', error));
    }
    return writing;
  }

  return {
    current: () => memory,
    learn(lessons, atMs) {
      void keep(lessons.reduce((before, lesson) => learn(before, lesson, atMs), memory));
    },
    useUp(fingerprints, atMs) {
      void keep(useUp(memory, fingerprints, atMs));
    },
    forget: async (origin) => {
      await keep(forget(memory, origin));
    },
    erase: async () => {
      await keep(EMPTY_MEMORY);
    },
  };
}
