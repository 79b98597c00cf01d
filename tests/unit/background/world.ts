import { createAnswers } from '../../../src/background/answers.ts';
import { createLearning } from '../../../src/background/learning.ts';
import { openMemory } from '../../../src/background/local-memory.ts';
import type { BrowserTabs, LocalStore, NetworkRules, SessionStore, ToolbarButton } from '../../../src/background/ports.ts';
import { createPresenter } from '../../../src/background/present.ts';
import { openSession } from '../../../src/background/session.ts';
import { openSettings } from '../../../src/background/settings.ts';
import { watch } from '../../../src/background/watch.ts';
import { catalogue } from '../../../src/catalogue/index.ts';
import { createDirectory } from '../../../src/core/directory.ts';
import type { TabEvent } from '../../../src/core/flow/event.ts';
import type { Severity } from '../../../src/core/severity.ts';
import { trusting } from '../../../src/core/trusting.ts';

const everybodys = createDirectory(catalogue);

/** A browser made of maps, around the real worker; `wake` starts a new worker over the same session store. */
export function createBrowser() {
  const stored = new Map<string, unknown>();
  const kept = new Map<string, unknown>();
  const faces = new Map<number, { severity: Severity; badge: string; title: string }>();
  const opened: (readonly [tabId: number, url: string])[] = [];
  const popups: number[] = [];
  const passed: (readonly [tabId: number, hostname: string])[] = [];
  const blocked = new Set<string>();
  const trusted: string[] = [];
  const world = { privateTabs: new Set<number>(), front: 1, nowMs: 1_760_000_000_000, nonces: 0 };

  const store: SessionStore = {
    readAll: async () => new Map([...stored].map(([key, value]) => [key, structuredClone(value)])),
    write: async (key, value) => void stored.set(key, structuredClone(value)),
    remove: async (keys) => {
      for (const key of keys) stored.delete(key);
    },
  };
  const localStore: LocalStore = {
    read: async (key) => structuredClone(kept.get(key)),
    write: async (key, value) => void kept.set(key, structuredClone(value)),
  };
  const button: ToolbarButton = {
    show: async (tabId, face) => void faces.set(tabId, face),
    openPopup: async (tabId) => {
      popups.push(tabId);
      return true;
    },
  };
  const tabs: BrowserTabs = {
    open: async (tabId, url) => {
      opened.push([tabId, url]);
      return true;
    },
    isInFront: async (tabId) => tabId === world.front,
    inFront: async () => world.front,
    isPrivate: async (tabId) => world.privateTabs.has(tabId),
  };
  const rules: NetworkRules = {
    allow: async (tabId, hostname) => void passed.push([tabId, hostname]),
    end: async (tabId, hostname) =>
      void passed.splice(0, passed.length, ...passed.filter(([tab, host]) => tab !== tabId || host !== hostname)),
    block: async (hostname) => void blocked.add(hostname),
    allowForGood: async (hostnames) => void trusted.splice(0, trusted.length, ...hostnames),
  };
  const clock = { nowMs: () => world.nowMs };

  async function wake() {
    const session = await openSession(store);
    const memory = await openMemory(localStore, world.nowMs);
    const settings = await openSettings(localStore, world.nowMs);
    const directory = trusting(everybodys, settings.isAllowed);
    const learning = createLearning(memory, tabs);
    const presenter = createPresenter({
      session,
      button,
      tabs,
      rules,
      title: (severity) => severity,
      warningPage: (nonce) => `warning#${nonce}`,
      nonce: () => `00000000-0000-4000-8000-${String(++world.nonces).padStart(12, '0')}`,
      clock,
    });
    const answers = createAnswers({ session, memory, settings, directory, tabs, rules, clock, newTabPage: 'about:blank' });
    const settled = async (): Promise<void> => {
      await session.written();
      await new Promise((done) => setImmediate(done));
    };
    return {
      answers,
      async hear(...events: readonly TabEvent[]) {
        for (const event of events) watch(event, { session, directory, present: presenter, learning });
        await settled();
      },
      async turnTo(tabId: number) {
        world.front = tabId;
        presenter.turnTo(tabId);
        await settled();
      },
    };
  }

  return { wake, world, stored, kept, faces, opened, popups, passed, blocked, trusted };
}

/** A page that loads: announced, then committed. */
export function load(tabId: number, url: string, transition: string, atMs: number): readonly TabEvent[] {
  return [
    { kind: 'before-navigate', tabId, url, atMs },
    { kind: 'committed', tabId, url, transition, qualifiers: [], atMs: atMs + 50 },
  ];
}
