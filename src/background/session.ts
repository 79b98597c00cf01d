import type { Tabs } from '../core/flow/tab-state.ts';
import type { Store } from './ports.ts';
import {
  type FreshStart,
  keyOfAnnouncement,
  keyOfBookmark,
  keyOfFreshStart,
  keyOfTab,
  keyOfTaking,
  keyOfWarning,
  PASSAGES,
  type Passage,
  readRecords,
  recordsOfStrangers,
  type Taking,
  type Warning,
  WISH,
  type Wish,
} from './records.ts';
import { createWriteBehind } from './write-behind.ts';

/**
 * What the worker remembers until the browser closes: in memory while it runs, written through to the store at every change, so that a
 * killed worker finds it again.
 */
export interface Session {
  tabs(): Tabs;
  setTabs(next: Tabs): void;
  /** When the visit that was last announced in this tab began. */
  announcedAtMs(tabId: number): number | undefined;
  setAnnounced(tabId: number, visitAtMs: number): void;
  /** Where this tab was last taken without a click. */
  taking(tabId: number): Taking | undefined;
  setTaking(tabId: number, taking: Taking): void;
  endTaking(tabId: number): void;
  /** The address of which a bookmark was made in this tab. */
  bookmarkMade(tabId: number): string | undefined;
  setBookmarkMade(tabId: number, url: string): void;
  wish(): Wish | undefined;
  setWish(wish: Wish | undefined): void;
  /** Tabs that are to start afresh as soon as the browser allows it. */
  freshStarts(): ReadonlyMap<number, FreshStart>;
  setFreshStart(tabId: number, freshStart: FreshStart | undefined): void;
  warning(nonce: string): Warning | undefined;
  /** The warning that this tab was shown for this address before. */
  warningFor(tabId: number, url: string): Warning | undefined;
  addWarning(warning: Warning): void;
  mayPass(tabId: number, hostname: string, nowMs: number): boolean;
  addPassage(passage: Passage, nowMs: number): void;
  /** Resolves when everything so far is written. */
  written(): Promise<void>;
}

/** Opens the session. When it cannot be read, nothing is known of the past of any tab that is open now. */
export async function openSession(store: Store, openTabs: () => Promise<readonly number[]>): Promise<Session> {
  const kept = await store.readAll().then(readRecords, async (error: unknown) => {
    console.error('Frontdoor could not read its session:', error);
    return recordsOfStrangers(await openTabs());
  });
  const keep = createWriteBehind(store);
  let { tabs, passages, wish } = kept;
  const announced = new Map(kept.announced);
  const takings = new Map(kept.takings);
  const freshStarts = new Map(kept.freshStarts);
  const warnings = new Map(kept.warnings);
  const bookmarked = new Map(kept.bookmarked);

  function forget(tabId: number): void {
    const nonces = [...warnings.values()].filter((warning) => warning.tabId === tabId).map(({ nonce }) => nonce);
    for (const nonce of nonces) warnings.delete(nonce);
    announced.delete(tabId);
    takings.delete(tabId);
    bookmarked.delete(tabId);
    freshStarts.delete(tabId);
    const own = [keyOfTab(tabId), keyOfAnnouncement(tabId), keyOfTaking(tabId), keyOfBookmark(tabId), keyOfFreshStart(tabId)];
    for (const key of [...own, ...nonces.map(keyOfWarning)]) keep.set(key, undefined);
  }

  return {
    tabs: () => tabs,
    setTabs(next) {
      for (const [tabId, tab] of next) if (tabs.get(tabId) !== tab) keep.set(keyOfTab(tabId), tab);
      for (const tabId of tabs.keys()) if (!next.has(tabId)) forget(tabId);
      tabs = next;
    },
    announcedAtMs: (tabId) => announced.get(tabId),
    setAnnounced(tabId, visitAtMs) {
      announced.set(tabId, visitAtMs);
      keep.set(keyOfAnnouncement(tabId), visitAtMs);
    },
    taking: (tabId) => takings.get(tabId),
    setTaking(tabId, taking) {
      takings.set(tabId, taking);
      keep.set(keyOfTaking(tabId), taking);
    },
    endTaking(tabId) {
      takings.delete(tabId);
      keep.set(keyOfTaking(tabId), undefined);
    },
    bookmarkMade: (tabId) => bookmarked.get(tabId),
    setBookmarkMade(tabId, url) {
      bookmarked.set(tabId, url);
      keep.set(keyOfBookmark(tabId), url);
    },
    wish: () => wish,
    setWish(next) {
      wish = next;
      keep.set(WISH, next);
    },
    freshStarts: () => freshStarts,
    setFreshStart(tabId, freshStart) {
      if (freshStart) freshStarts.set(tabId, freshStart);
      else freshStarts.delete(tabId);
      keep.set(keyOfFreshStart(tabId), freshStart);
    },
    warning: (nonce) => warnings.get(nonce),
    warningFor: (tabId, url) => [...warnings.values()].find((warning) => warning.tabId === tabId && warning.url === url),
    addWarning(warning) {
      warnings.set(warning.nonce, warning);
      keep.set(keyOfWarning(warning.nonce), warning);
    },
    mayPass: (tabId, hostname, nowMs) =>
      passages.some((passage) => passage.tabId === tabId && passage.hostname === hostname && nowMs < passage.untilMs),
    addPassage(passage, nowMs) {
      passages = [...passages.filter(({ untilMs }) => nowMs < untilMs), passage];
      keep.set(PASSAGES, passages);
    },
    written: keep.written,
  };
}
