import * as z from 'zod/mini';
import type { TabState } from '../core/flow/tab-state.ts';
import { ARRIVALS, FAILURES } from '../core/navigation.ts';

/** What is kept until the browser closes, parsed at the door: what does not fit is left aside, and the tab counts as found. */

const webUrl = z.string().check(z.refine((text) => URL.canParse(text)));
const flow = z.object({ login: z.string(), startedAtMs: z.number(), seenAtMs: z.number(), start: z.optional(webUrl) });

const streak = z.object({
  login: z.string(),
  system: z.string(),
  hostname: z.string(),
  start: webUrl,
  times: z.number(),
  sinceMs: z.number(),
  atMs: z.number(),
});

const tabState = z.object({
  pending: z.optional(z.string()),
  abandoned: z.optional(z.string()),
  failed: z.optional(z.string()),
  visit: z.optional(
    z.object({
      url: webUrl,
      requested: z.optional(webUrl),
      arrival: z.enum(ARRIVALS),
      from: z.optional(webUrl),
      flow: z.optional(flow),
      failure: z.optional(z.enum(FAILURES)),
      trouble: z.optional(z.extend(streak, { kind: z.enum(['bounces', 'failures']) })),
      usedBefore: z.optional(z.boolean()),
      atMs: z.number(),
    }),
  ),
  flows: z.array(flow),
  inside: z.boolean(),
  entered: z.optional(streak),
  unfinished: z.optional(streak),
  opener: z.optional(z.object({ url: z.optional(z.string()), flows: z.array(flow), inside: z.boolean() })),
  pastUnknown: z.optional(z.boolean()),
});

const warning = z.object({ nonce: z.string(), tabId: z.number(), url: webUrl });
const taking = z.object({ login: z.string(), service: z.string(), atMs: z.number() });
const wish = z.object({ kind: z.enum(['change-bookmark']), tabId: z.number(), atMs: z.number() });
const freshStart = z.object({ hosts: z.readonly(z.array(z.string())), start: webUrl, untilMs: z.number() });
const passage = z.object({ tabId: z.number(), hostname: z.string(), untilMs: z.number() });

/** A stopped page, behind the warning page with this nonce. */
export type Warning = z.infer<typeof warning>;

/** The tab was taken from this login to that service without a click. */
export type Taking = z.infer<typeof taking>;

/** This tab is to start afresh as soon as the browser allows it: what is cleared, and where it goes then. */
export type FreshStart = z.infer<typeof freshStart>;

/** What a person wants done for this tab as soon as they have allowed it. */
export type Wish = z.infer<typeof wish>;

/** A deliberate "go on": this tab may visit this host until then. */
export type Passage = z.infer<typeof passage>;

export interface Records {
  readonly tabs: ReadonlyMap<number, TabState>;
  /** When the visit that was last announced began, per tab. */
  readonly announced: ReadonlyMap<number, number>;
  readonly takings: ReadonlyMap<number, Taking>;
  readonly freshStarts: ReadonlyMap<number, FreshStart>;
  readonly warnings: ReadonlyMap<string, Warning>;
  readonly passages: readonly Passage[];
  /** The address of which a bookmark was made, per tab. */
  readonly bookmarked: ReadonlyMap<number, string>;
  readonly wish?: Wish | undefined;
}

export const keyOfTab = (tabId: number): string => `tab:${tabId}`;
export const keyOfAnnouncement = (tabId: number): string => `announced:${tabId}`;
export const keyOfTaking = (tabId: number): string => `taking:${tabId}`;
export const keyOfFreshStart = (tabId: number): string => `afresh:${tabId}`;
export const keyOfWarning = (nonce: string): string => `warning:${nonce}`;
export const keyOfBookmark = (tabId: number): string => `bookmarked:${tabId}`;
export const PASSAGES = 'passages';
export const WISH = 'wish';

const STRANGER: TabState = { flows: [], inside: false, pastUnknown: true };

/** What is known when nothing could be read: these tabs are there, and their past is unknown. */
export function recordsOfStrangers(tabIds: readonly number[]): Records {
  return {
    tabs: new Map(tabIds.map((tabId) => [tabId, STRANGER])),
    announced: new Map(),
    takings: new Map(),
    bookmarked: new Map(),
    freshStarts: new Map(),
    warnings: new Map(),
    passages: [],
  };
}

/** Reads everything that was kept. */
export function readRecords(stored: ReadonlyMap<string, unknown>): Records {
  const tabs = new Map<number, TabState>();
  const announced = new Map<number, number>();
  const takings = new Map<number, Taking>();
  const freshStarts = new Map<number, FreshStart>();
  const warnings = new Map<string, Warning>();
  const bookmarked = new Map<number, string>();
  for (const [key, value] of stored) {
    const [kind, id = ''] = key.split(':');
    if (kind === 'tab') {
      const parsed = tabState.safeParse(value);
      tabs.set(Number(id), parsed.success ? parsed.data : STRANGER);
    }
    if (kind === 'announced' && typeof value === 'number') announced.set(Number(id), value);
    if (kind === 'bookmarked' && typeof value === 'string') bookmarked.set(Number(id), value);
    if (kind === 'taking') {
      const parsed = taking.safeParse(value);
      if (parsed.success) takings.set(Number(id), parsed.data);
    }
    if (kind === 'afresh') {
      const parsed = freshStart.safeParse(value);
      if (parsed.success) freshStarts.set(Number(id), parsed.data);
    }
    if (kind === 'warning') {
      const parsed = warning.safeParse(value);
      if (parsed.success) warnings.set(id, parsed.data);
    }
  }
  const passages = z.array(passage).safeParse(stored.get(PASSAGES));
  const wished = wish.safeParse(stored.get(WISH));
  return {
    tabs,
    announced,
    takings,
    freshStarts,
    warnings,
    passages: passages.success ? passages.data : [],
    bookmarked,
    ...(wished.success && { wish: wished.data }),
  };
}
