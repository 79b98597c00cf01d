import { type Lesson, sameOrigin } from './lesson.ts';

/** A service that this person logs in to, learned from finished logins. */
export interface LearnedService {
  readonly login: string;
  readonly start: string;
  readonly times: number;
  readonly lastAtMs: number;
}

/** A one-time value that was used: a fingerprint, never the value. */
export interface UsedValue {
  readonly fingerprint: string;
  readonly atMs: number;
}

/** What is learned from finished logins; plain JSON, bounded, never written in private windows. */
export interface Memory {
  readonly services: readonly LearnedService[];
  /** Oldest first. */
  readonly used: readonly UsedValue[];
}

export const EMPTY_MEMORY: Memory = { services: [], used: [] };

export const MAX_SERVICES = 500;
export const MAX_USED = 2000;
export const USED_FOR_MS = 90 * 86_400_000;

/** Takes in a lesson; of too many services, the ones longest unused are forgotten. */
export function learn(memory: Memory, { login, start }: Lesson, atMs: number): Memory {
  const before = memory.services.find((service) => service.login === login && sameOrigin(service.start, start));
  const learned: LearnedService = { login, start, times: (before?.times ?? 0) + 1, lastAtMs: atMs };
  const services = [learned, ...memory.services.filter((service) => service !== before)];
  return { ...memory, services: services.toSorted((a, b) => b.lastAtMs - a.lastAtMs).slice(0, MAX_SERVICES) };
}

/** Forgets a service, whichever logins it uses. */
export function forget(memory: Memory, origin: string): Memory {
  return { ...memory, services: memory.services.filter(({ start }) => new URL(start).origin !== origin) };
}

/** Takes in another memory: of the same service the better remembered counts, so that taking in the same twice changes nothing. */
export function merge(memory: Memory, other: Memory): Memory {
  const services = new Map<string, LearnedService>();
  for (const service of [...memory.services, ...other.services]) {
    const key = `${service.login} ${new URL(service.start).origin}`;
    const same = services.get(key) ?? service;
    const later = service.lastAtMs > same.lastAtMs ? service : same;
    services.set(key, { ...later, times: Math.max(service.times, same.times) });
  }
  const used = new Map([...other.used, ...memory.used].map((value) => [value.fingerprint, value]));
  return {
    services: [...services.values()].toSorted((a, b) => b.lastAtMs - a.lastAtMs).slice(0, MAX_SERVICES),
    used: [...used.values()].toSorted((a, b) => a.atMs - b.atMs).slice(-MAX_USED),
  };
}

/** Takes in fingerprints of one-time values; old ones and too many are forgotten. */
export function useUp(memory: Memory, fingerprints: readonly string[], atMs: number): Memory {
  const added = fingerprints.filter((fingerprint) => !wasUsed(memory, fingerprint));
  if (added.length === 0) return memory;
  const kept = memory.used.filter((value) => atMs - value.atMs < USED_FOR_MS);
  return { ...memory, used: [...kept, ...added.map((fingerprint) => ({ fingerprint, atMs }))].slice(-MAX_USED) };
}

export function wasUsed(memory: Memory, fingerprint: string): boolean {
  return memory.used.some((value) => value.fingerprint === fingerprint);
}

/** The services that this person came from to a login: the most used first, of those the latest. */
export function usualServices(memory: Memory, login: string): readonly LearnedService[] {
  return memory.services.filter((service) => service.login === login).toSorted((a, b) => b.times - a.times || b.lastAtMs - a.lastAtMs);
}
