import { type Lesson, sameOrigin } from './lesson.ts';

/** A service that this person logs in to, learned from finished logins. */
export interface LearnedService {
  readonly login: string;
  readonly start: string;
  readonly times: number;
  /** On how many days; 0 where it was learned before a proof was asked for. */
  readonly days: number;
  readonly lastAtMs: number;
  /** The person has opened the service themselves: typed it, or has a bookmark of it. */
  readonly isOpened?: boolean | undefined;
}

/** A site whose name is like one that was learned, and that this person has been to. */
export interface MetSite {
  /** Its registrable domain: a person who knows one host of a site knows the site. */
  readonly hostname: string;
  readonly firstAtMs: number;
  /** The person opened it: typed it, or has a bookmark of it. */
  readonly isOpened: boolean;
}

/** A one-time value that was used: a fingerprint, never the value. */
interface UsedValue {
  readonly fingerprint: string;
  readonly atMs: number;
}

/** A service that took a request which was kept: a bookmark of it works. */
export interface ForgivingService {
  readonly login: string;
  /** Where its answer goes. */
  readonly origin: string;
}

/** What a bookmark that did not work should open: where the person signed in right afterwards. */
export interface Remedy {
  /** Fingerprint of the bookmark's address, never the address; see `remedy.ts`. */
  readonly bookmark: string;
  /** The id of the service. */
  readonly service: string;
}

/** What is learned from finished logins; plain JSON, bounded, never written in private windows. */
export interface Memory {
  readonly services: readonly LearnedService[];
  /** Oldest first. */
  readonly used: readonly UsedValue[];
  /** Oldest first. */
  readonly met: readonly MetSite[];
  /** Oldest first; absent: none. */
  readonly forgiving?: readonly ForgivingService[] | undefined;
  /** Oldest first; absent: none. */
  readonly remedies?: readonly Remedy[] | undefined;
}

export const EMPTY_MEMORY: Memory = { services: [], used: [], met: [] };

export const MAX_SERVICES = 500;
export const MAX_USED_VALUES = 2000;
export const MAX_MET_SITES = 200;
export const MAX_FORGIVING_SERVICES = 200;
export const MAX_REMEDIES = 100;

/** Nobody finishes more logins. */
export const MAX_TIMES = 1_000_000;

const DAY_MS = 86_400_000;
export const USED_FOR_MS = 90 * DAY_MS;

/** Days as everybody counts them (UTC): two moments of one day are no proof of a habit. */
export function dayOf(atMs: number): number {
  return Math.floor(atMs / DAY_MS);
}

/** Takes in a lesson. */
export function learn(memory: Memory, { login, start }: Lesson, atMs: number): Memory {
  const before = memory.services.find((service) => service.login === login && sameOrigin(service.start, start));
  // A clock that was set back adds no day.
  const isNewDay = before === undefined || dayOf(atMs) > dayOf(before.lastAtMs);
  const learned: LearnedService = {
    login,
    start,
    times: Math.min((before?.times ?? 0) + 1, MAX_TIMES),
    days: (before?.days ?? 0) + (isNewDay ? 1 : 0),
    lastAtMs: Math.max(atMs, before?.lastAtMs ?? atMs),
    ...(before?.isOpened && { isOpened: true }),
  };
  return { ...memory, services: bounded([learned, ...memory.services.filter((service) => service !== before)]) };
}

/** Used on so many days, a service is a habit: no number of newcomers takes its place, but in the room that is theirs. */
export const HABIT_DAYS = 2;

/** One place in so many is for newcomers: else a page that has its own services used on two days could fill the memory for good. */
const NEWCOMERS_SHARE = 5;

/**
 * Of too many services those stay that the person has opened, which no page can bring about; then those that were used on more days; of the newcomers the latest. A page can have services of its own used,
 * with logins of its own, as often as it likes.
 */
function bounded(services: readonly LearnedService[], room = MAX_SERVICES): readonly LearnedService[] {
  const opened = byUse(services.filter(({ isOpened }) => isOpened)).slice(0, room);
  const others = services.filter(({ isOpened }) => !isOpened);
  const left = room - opened.length;
  const isHabit = ({ days }: LearnedService): boolean => days >= HABIT_DAYS;
  const newcomers = byTime(others.filter((service) => !isHabit(service)));
  const kept = Math.min(newcomers.length, Math.floor(left / NEWCOMERS_SHARE));
  const habits = byUse(others.filter(isHabit)).slice(0, left - kept);
  return byTime([...opened, ...habits, ...newcomers.slice(0, left - habits.length)]);
}

function byTime(services: readonly LearnedService[]): readonly LearnedService[] {
  return services.toSorted((a, b) => b.lastAtMs - a.lastAtMs);
}

/** The most used first: on more days, more often, later. */
export function byUse(services: readonly LearnedService[]): readonly LearnedService[] {
  return services.toSorted((a, b) => b.days - a.days || b.times - a.times || b.lastAtMs - a.lastAtMs);
}

/** Takes in that the person has opened this host themselves. */
export function markOpened(memory: Memory, hostname: string): Memory {
  const isNews = (service: LearnedService): boolean => !service.isOpened && new URL(service.start).hostname === hostname;
  if (!memory.services.some(isNews)) return memory;
  return { ...memory, services: memory.services.map((service) => (isNews(service) ? { ...service, isOpened: true } : service)) };
}

/** Takes in that the person has been to a site whose name is like one that was learned. The first ones stay: none can be pushed out. */
export function meet(memory: Memory, { hostname, isOpened, firstAtMs }: MetSite): Memory {
  const before = memory.met.find((site) => site.hostname === hostname);
  if (before && (before.isOpened || !isOpened)) return memory;
  const others = memory.met.filter((site) => site !== before);
  const met: MetSite = { hostname, isOpened, firstAtMs: Math.min(firstAtMs, before?.firstAtMs ?? firstAtMs) };
  if (others.length < MAX_MET_SITES) return { ...memory, met: [...others, met] };
  // What a person opened themselves takes the place of what they only came across.
  const weakest = others.findLastIndex((site) => isOpened && !site.isOpened);
  return weakest < 0 ? memory : { ...memory, met: [...others.toSpliced(weakest, 1), met] };
}

/** Takes in that a kept request of this service has worked: the next one is left alone. */
export function forgive(memory: Memory, { login, origin }: ForgivingService): Memory {
  if (isForgiving(memory, login, origin)) return memory;
  return { ...memory, forgiving: [...(memory.forgiving ?? []), { login, origin }].slice(-MAX_FORGIVING_SERVICES) };
}

export function isForgiving({ forgiving = [] }: Pick<Memory, 'forgiving'>, login: string, origin: string): boolean {
  return forgiving.some((service) => service.login === login && service.origin === origin);
}

/** Takes in what a bookmark should open; of one bookmark the latest counts. */
export function remember(memory: Memory, remedy: Remedy): Memory {
  const others = (memory.remedies ?? []).filter(({ bookmark }) => bookmark !== remedy.bookmark);
  return { ...memory, remedies: [...others, remedy].slice(-MAX_REMEDIES) };
}

/** The id of a learned service; no catalogued one can have it. */
export function rememberedId({ start }: Pick<LearnedService, 'start'>): string {
  return `remembered:${new URL(start).origin}`;
}

/** Forgets a service, whichever logins it uses. */
export function forget({ services, forgiving, remedies, ...memory }: Memory, origin: string): Memory {
  return {
    ...memory,
    ...(remedies && { remedies: remedies.filter(({ service }) => service !== rememberedId({ start: origin })) }),
    services: services.filter(({ start }) => new URL(start).origin !== origin),
    ...(forgiving && { forgiving: forgiving.filter((service) => service.origin !== origin) }),
  };
}

/**
 * Takes in another memory: it adds, and takes nothing away. What is remembered here keeps its place and its start page, and everything that is known of it; what is told besides fills the room that
 * is left. No moment to come is taken in: of such a service no new day would ever count, and such a value would never be forgotten. Taking in the same twice changes nothing.
 */
export function merge(memory: Memory, other: Memory, nowMs: number): Memory {
  const told = new Map<string, LearnedService>();
  for (const service of other.services.map((one) => withoutFuture(one, nowMs))) {
    const same = told.get(keyOf(service));
    told.set(keyOf(service), same ? withMore(same, service) : service);
  }
  const own = new Set(memory.services.map(keyOf));
  const known = memory.services.map((service) => withMore(service, told.get(keyOf(service))));
  const added = bounded(
    [...told].flatMap(([key, service]) => (own.has(key) ? [] : [service])),
    Math.max(0, MAX_SERVICES - known.length),
  );
  const fingerprints = new Set(memory.used.map(({ fingerprint }) => fingerprint));
  const others = new Map(other.used.map((value) => [value.fingerprint, value]));
  const used = [...others.values()].filter(({ fingerprint, atMs }) => !fingerprints.has(fingerprint) && !isFuture(atMs, nowMs));
  const latest = used.toSorted((a, b) => b.atMs - a.atMs).slice(0, Math.max(0, MAX_USED_VALUES - memory.used.length));
  return {
    ...memory,
    services: byTime([...known, ...added]),
    used: [...memory.used, ...latest].toSorted((a, b) => a.atMs - b.atMs),
    met: other.met.reduce(meet, memory).met,
  };
}

function keyOf({ login, start }: LearnedService): string {
  return `${login} ${new URL(start).origin}`;
}

/** A service with what is told of the same one. */
function withMore(service: LearnedService, told: LearnedService | undefined): LearnedService {
  if (!told) return service;
  return {
    ...service,
    times: Math.max(service.times, told.times),
    days: Math.max(service.days, told.days),
    lastAtMs: Math.max(service.lastAtMs, told.lastAtMs),
    ...((service.isOpened || told.isOpened) && { isOpened: true }),
  };
}

function withoutFuture(service: LearnedService, nowMs: number): LearnedService {
  return isFuture(service.lastAtMs, nowMs) ? { ...service, lastAtMs: 0 } : service;
}

/** By more than the clocks of two machines differ. */
function isFuture(atMs: number, nowMs: number): boolean {
  return atMs - nowMs > DAY_MS;
}

/** Takes in fingerprints of one-time values; old ones and too many are forgotten. */
export function useUp(memory: Memory, fingerprints: readonly string[], atMs: number): Memory {
  const known = new Set(memory.used.map(({ fingerprint }) => fingerprint));
  const added = fingerprints.filter((fingerprint) => !known.has(fingerprint));
  if (added.length === 0) return memory;
  const kept = memory.used.filter((value) => atMs - value.atMs < USED_FOR_MS);
  return { ...memory, used: [...kept, ...added.map((fingerprint) => ({ fingerprint, atMs }))].slice(-MAX_USED_VALUES) };
}

/** A login takes its time: what was seen a moment ago may be opened again (by a program that asks once more, or as the browser starts anew). */
const UNDER_WAY_MS = 60 * 60_000;

/** Whether a one-time value was used in a login that must be over. */
export function wasUsed(memory: Memory, fingerprint: string, atMs: number): boolean {
  return memory.used.some((value) => value.fingerprint === fingerprint && atMs - value.atMs > UNDER_WAY_MS);
}

/** The services that this person came from to a login, the most used first. */
export function usualServices(memory: Memory, login: string): readonly LearnedService[] {
  return byUse(memory.services.filter((service) => service.login === login));
}
