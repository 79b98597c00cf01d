import type { Tabs } from '../core/flow/tab-state.ts';
import type { Store } from './ports.ts';
import {
  keyOfAnnouncement,
  keyOfTab,
  keyOfTaking,
  keyOfWarning,
  PASSAGES,
  type Passage,
  type Records,
  readRecords,
  type Taking,
  type Warning,
} from './records.ts';

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
  warning(nonce: string): Warning | undefined;
  /** The warning that this tab was shown for this address before. */
  warningFor(tabId: number, url: string): Warning | undefined;
  addWarning(warning: Warning): void;
  mayPass(tabId: number, hostname: string, nowMs: number): boolean;
  addPassage(passage: Passage, nowMs: number): void;
  /** Resolves when everything so far is written. */
  written(): Promise<void>;
}

export async function openSession(store: Store): Promise<Session> {
  const kept: Records = readRecords(await store.readAll());
  let { tabs, passages } = kept;
  const announced = new Map(kept.announced);
  const takings = new Map(kept.takings);
  const warnings = new Map(kept.warnings);
  let writing: Promise<unknown> = Promise.resolve();
  const then = (work: () => Promise<void>): void => {
    writing = writing.then(work).catch((error: unknown) => console.error('Frontdoor could not keep its session:', error));
  };

  function forget(tabId: number): void {
    const nonces = [...warnings.values()].filter((warning) => warning.tabId === tabId).map(({ nonce }) => nonce);
    for (const nonce of nonces) warnings.delete(nonce);
    announced.delete(tabId);
    takings.delete(tabId);
    then(() => store.remove([keyOfTab(tabId), keyOfAnnouncement(tabId), keyOfTaking(tabId), ...nonces.map(keyOfWarning)]));
  }

  return {
    tabs: () => tabs,
    setTabs(next) {
      for (const [tabId, tab] of next) if (tabs.get(tabId) !== tab) then(() => store.write({ [keyOfTab(tabId)]: tab }));
      for (const tabId of tabs.keys()) if (!next.has(tabId)) forget(tabId);
      tabs = next;
    },
    announcedAtMs: (tabId) => announced.get(tabId),
    setAnnounced(tabId, visitAtMs) {
      announced.set(tabId, visitAtMs);
      then(() => store.write({ [keyOfAnnouncement(tabId)]: visitAtMs }));
    },
    taking: (tabId) => takings.get(tabId),
    setTaking(tabId, taking) {
      takings.set(tabId, taking);
      then(() => store.write({ [keyOfTaking(tabId)]: taking }));
    },
    endTaking(tabId) {
      takings.delete(tabId);
      then(() => store.remove([keyOfTaking(tabId)]));
    },
    warning: (nonce) => warnings.get(nonce),
    warningFor: (tabId, url) => [...warnings.values()].find((warning) => warning.tabId === tabId && warning.url === url),
    addWarning(warning) {
      warnings.set(warning.nonce, warning);
      then(() => store.write({ [keyOfWarning(warning.nonce)]: warning }));
    },
    mayPass: (tabId, hostname, nowMs) =>
      passages.some((passage) => passage.tabId === tabId && passage.hostname === hostname && nowMs < passage.untilMs),
    addPassage(passage, nowMs) {
      passages = [...passages.filter(({ untilMs }) => nowMs < untilMs), passage];
      const all = passages;
      then(() => store.write({ [PASSAGES]: all }));
    },
    written: async () => {
      await writing;
    },
  };
}
