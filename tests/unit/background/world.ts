import type { Bookmarks, BrowserTabs, Face, NetworkRules, SiteData, Store, ToolbarButton } from '../../../src/background/ports.ts';
import { createWorker } from '../../../src/background/worker.ts';
import { catalogue } from '../../../src/catalogue/index.ts';
import { tryIt } from '../../../src/catalogue/try-it.ts';
import type { TabEvent } from '../../../src/core/flow/event.ts';
import { webAddress } from '../../../src/core/web-address.ts';
import type { Sender } from '../../../src/messages/dispatch.ts';
import type { Answers, Request, RequestOf } from '../../../src/messages/requests.ts';
import type { Change, ChangeLog } from '../../../src/repair/change-log.ts';

const waking = createWorker(catalogue, tryIt);

/** Keeps copies, as real stores do. */
export function storeOver(map: Map<string, unknown>): Store {
  return {
    readAll: async () => structuredClone(map),
    write: async (entries) => {
      for (const [key, value] of Object.entries(structuredClone(entries))) map.set(key, value);
    },
    remove: async (keys) => {
      for (const key of keys) map.delete(key);
    },
  };
}

type Wrapped = (store: Store, area: 'session' | 'local') => Store;

/** The events of the tests count from here. */
const STARTED_AT_MS = 1_760_000_000_000;

/**
 * A browser made of maps, around the real worker; `wake` starts a new worker over the same session store. `cloud`: what a person's browsers share; `policyStore`: in
 * place of `managed`.
 */
export function createBrowser(
  wrapped: Wrapped = (store) => store,
  cloud = new Map<string, unknown>(),
  policyStore?: Pick<Store, 'readAll'>,
) {
  const stored = new Map<string, unknown>();
  const managed = new Map<string, unknown>();
  const kept = new Map<string, unknown>();
  const faces = new Map<number, Face>();
  const opened: (readonly [tabId: number, url: string])[] = [];
  const popups: number[] = [];
  const passed: (readonly [tabId: number, hostname: string])[] = [];
  const blocked = new Set<string>();
  const trusted: string[] = [];
  const bookmarked = new Map<string, string>();
  const cleared: string[] = [];
  /** `lateMs`: how long after an event the worker hears of it. */
  const world = {
    hasBookmarks: true,
    mayUseBookmarks: false,
    bookmarksFail: false,
    privateTabs: new Set<number>(),
    containers: new Map<number, string>(),
    open: new Set<number>(),
    front: 1,
    /** What was seen of the tabs is told when this resolves. */
    answersAboutTabs: Promise.resolve(),
    nowMs: STARTED_AT_MS,
    beganMs: STARTED_AT_MS,
    lateMs: 0,
    nonces: 0,
    mayClear: false,
    /** There is always something else to be done: what is to be done soon is not. */
    isBusy: false,
    /** As in a window without a toolbar. */
    refusesPopups: false,
    showsOursInPrivate: true,
    clearsDomains: false,
    /** Hosts of pages that were on their way to a tab when it was emptied, and come after that: one for each time. */
    strays: [] as string[],
    /** Hosts of pages that are shown no more by the time at which the browser has answered: one for each time that it is asked. */
    passed: [] as string[],
  };

  const waiting: (() => void)[] = [];
  /** What is to be done when its moment has come; see `pass`. */
  const later: { readonly atMs: number; readonly work: () => void }[] = [];
  const worldOf = (tabId: number) => ({
    isPrivate: world.privateTabs.has(tabId),
    container: world.containers.get(tabId) ?? '',
  });
  /** What each tab shows. */
  const shown = new Map<number, string | undefined>();
  /** Tabs of which the worker was told. */
  const announced = new Set<number>();

  const button: ToolbarButton = {
    show: async (tabId, face) => void faces.set(tabId, face),
    openPopup: async (tabId) => {
      if (world.refusesPopups) return false;
      popups.push(tabId);
      return true;
    },
  };
  const tabs: BrowserTabs = {
    open: async (tabId, url) => {
      opened.push([tabId, url]);
      return true;
    },
    empty: async (tabId) => {
      opened.push([tabId, 'about:blank']);
      shown.set(tabId, world.strays.shift());
      return true;
    },
    get showsOursInPrivate() {
      return world.showsOursInPrivate;
    },
    shownHost: async (tabId) => world.passed.shift() ?? shown.get(tabId),
    async isInFront(tabId) {
      const isFront = tabId === world.front;
      await world.answersAboutTabs;
      return isFront;
    },
    all: async () => new Map([...faces.keys(), ...world.open].map((tabId) => [tabId, worldOf(tabId)])),
    inFront: async () => world.front,
    isPrivate: async (tabId) => world.privateTabs.has(tabId),
  };
  const rules: NetworkRules = {
    letPass: async (passages) => void passed.splice(0, passed.length, ...passages.map(({ tabId, hostname }) => [tabId, hostname] as const)),
    isShieldOn: async () => true,
    block: async (hostname) => void blocked.add(hostname),
    keepBlocked: async (isBlocked) => {
      for (const hostname of blocked) if (!isBlocked(hostname)) blocked.delete(hostname);
    },
    trustForGood: async (hostnames) => void trusted.splice(0, trusted.length, ...hostnames),
  };

  const bookmarks: Bookmarks = {
    areThere: () => world.hasBookmarks,
    mayUse: async () => world.mayUseBookmarks,
    async withUrl(url) {
      if (world.bookmarksFail) throw new Error('the bookmarks are locked');
      const all = [...bookmarked].map(([id, url]) => ({ id, url }));
      const exactly = all.filter((bookmark) => bookmark.url === url);
      return exactly.length > 0 ? exactly : all.filter((bookmark) => bookmark.url.includes(new URL(url).hostname));
    },
    urlOf: async (id) => bookmarked.get(id),
    setUrl: async (id, url) => void bookmarked.set(id, url),
  };
  let changes: readonly Change[] = [];
  const changeLog: ChangeLog = {
    read: async () => changes,
    change: async (next) => {
      changes = next(changes);
    },
  };
  const siteData: SiteData = {
    get byDomain() {
      return world.clearsDomains;
    },
    inPrivate: false,
    mayClear: async () => world.mayClear,
    clear: async (hosts) => void cleared.push(...hosts),
  };

  async function wake() {
    const worker = await waking({
      session: wrapped(storeOver(stored), 'session'),
      local: wrapped(storeOver(kept), 'local'),
      sync: storeOver(cloud),
      managed: policyStore ?? storeOver(managed),
      button,
      tabs,
      rules,
      bookmarks,
      changeLog,
      siteData,
      title: (severity) => severity,
      warningPage: (nonce) => `warning#${nonce}`,
      standInPage: (name) => `try-it#${name}`,
      newTabPage: 'about:blank',
      nonce: () => `00000000-0000-4000-8000-${String(++world.nonces).padStart(12, '0')}`,
      clock: {
        nowMs: () => world.nowMs,
        soon: (work) => (world.isBusy ? waiting.push(work) : work()),
        after: (ms, work) => void later.push({ atMs: world.nowMs + ms, work }),
      },
    });
    const settled = async (): Promise<void> => {
      await worker.written();
      await new Promise((done) => setImmediate(done));
    };
    return {
      settled,
      welcomes: (byOrganisation: boolean) => worker.welcomes(byOrganisation),
      synced: worker.synced,
      /** `from`: the tab in which the page stands that asks; a popup stands in none. */
      ask: <K extends Request['kind']>(request: RequestOf<K>, from: Sender = {}) => worker.answer(request, from) as Promise<Answers[K]>,
      /** What the popup over the tab in front shows. */
      popup: () => worker.answer({ kind: 'show-popup', tabId: world.front }, {}) as Promise<Answers['show-popup']>,
      async hear(...events: readonly TabEvent[]) {
        for (const event of events) {
          const atMs = STARTED_AT_MS + event.atMs;
          const { tabId } = event;
          world.nowMs = Math.max(world.nowMs, atMs + world.lateMs);
          if (event.kind !== 'created' && !announced.has(tabId)) worker.hear({ kind: 'created', tabId, world: worldOf(tabId), atMs });
          announced.add(tabId);
          if (event.kind === 'committed' || event.kind === 'address-changed') {
            const host = webAddress(event.url)?.url.host;
            if (host !== undefined || event.kind === 'committed') shown.set(tabId, host);
          }
          if (event.kind === 'replaced') shown.set(tabId, shown.get(event.replacedTabId));
          worker.hear({ ...event, atMs });
        }
        await settled();
      },
      /** So much time passes, and nothing else happens. */
      async pass(ms: number) {
        const endMs = world.nowMs + ms;
        for (;;) {
          const [next] = later.toSorted((one, other) => one.atMs - other.atMs);
          if (!next || next.atMs > endMs) break;
          later.splice(later.indexOf(next), 1);
          world.nowMs = Math.max(world.nowMs, next.atMs);
          next.work();
          await settled();
        }
        world.nowMs = endMs;
      },
      async bookmarked(url: string) {
        await worker.bookmarked(url);
        await settled();
      },
      allowed: () => worker.allowed(),
      policyChanged: worker.policyChanged,
      /** All that waited, as there was something else to be done, is done. */
      catchUp: () => {
        for (const work of waiting.splice(0)) work();
      },
      servicesNamed: worker.servicesNamed,
      async mayClear() {
        world.mayClear = true;
        await worker.allowed();
        await settled();
      },
      async turnTo(tabId: number) {
        world.front = tabId;
        worker.turnTo(tabId, world.nowMs - world.lateMs);
        await settled();
      },
    };
  }

  return { wake, world, bookmarked, stored, kept, managed, faces, opened, popups, passed, shown, blocked, trusted, cleared };
}

/** A page that loads: announced, then committed. */
export function load(tabId: number, url: string, transition: string, atMs: number): readonly TabEvent[] {
  return [
    { kind: 'before-navigate', tabId, url, atMs },
    { kind: 'committed', tabId, url, transition, qualifiers: [], atMs: atMs + 50 },
  ];
}

/** A page to which the server that was asked redirected. */
export function redirected(tabId: number, asked: string, url: string, transition: string, atMs: number): readonly TabEvent[] {
  return [
    { kind: 'before-navigate', tabId, url: asked, atMs },
    { kind: 'committed', tabId, url, transition, qualifiers: ['server_redirect'], atMs: atMs + 50 },
  ];
}
