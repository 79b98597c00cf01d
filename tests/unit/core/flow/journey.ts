import { catalogue } from '../../../../src/catalogue/index.ts';
import { createDirectory } from '../../../../src/core/directory.ts';
import type { TabEvent } from '../../../../src/core/flow/event.ts';
import type { Lesson } from '../../../../src/core/flow/lesson.ts';
import { afterEvent, withVerdict } from '../../../../src/core/flow/reduce.ts';
import type { Tabs } from '../../../../src/core/flow/tab-state.ts';
import type { World } from '../../../../src/core/flow/world.ts';
import { judge } from '../../../../src/core/judge.ts';
import { withProof } from '../../../../src/core/proven-flow.ts';
import type { Verdict } from '../../../../src/core/verdict.ts';

export const directory = createDirectory(catalogue);

export interface Told {
  readonly tabId: number;
  readonly url: string;
  readonly verdict: Verdict;
}

/** The start page of a service, the request that it makes, and the page that NHS login shows for it. */
export const SERVICE = 'https://www.nhsapp.service.nhs.uk/login';
export const ASK =
  'https://auth.login.nhs.uk/authorize?scope=openid&response_type=code&client_id=nhs-online&redirect_uri=https%3A%2F%2Fwww.nhsapp.service.nhs.uk%2Fauth-return&state=a&nonce=b';
export const INSIDE = 'https://access.login.nhs.uk/enter-email';

/** An ordinary window, without containers. */
export const ORDINARY: World = { isPrivate: false, container: '' };

/**
 * Plays events as the worker does and tells every verdict. A tab of which nobody says in which world it lives is an ordinary one. `between` may swap the remembered tabs for what a store would give back, as after
 * a killed worker.
 */
export function play(
  events: readonly TabEvent[],
  between: (tabs: Tabs) => Tabs = (tabs) => tabs,
): { readonly told: readonly Told[]; readonly lessons: readonly Lesson[]; readonly tabs: Tabs } {
  let tabs: Tabs = new Map();
  const told: Told[] = [];
  const lessons: Lesson[] = [];
  for (const event of events.flatMap(withWorld())) {
    const step = afterEvent(between(tabs), event, directory);
    tabs = step.tabs;
    if (!step.navigation) continue;
    const verdict = judge(step.navigation, directory);
    tabs = withProof(withVerdict(tabs, event.tabId, verdict, directory), event.tabId, verdict);
    if (step.lesson) lessons.push(step.lesson);
    told.push({ tabId: event.tabId, url: step.navigation.url.href, verdict });
  }
  return { told, lessons, tabs };
}

/** Browsers say where a tab lives as soon as it is there. */
function withWorld(): (event: TabEvent) => readonly TabEvent[] {
  const known = new Set<number>();
  return (event) => {
    const isNew = !known.has(event.tabId) && event.kind !== 'created';
    known.add(event.tabId);
    return isNew ? [{ kind: 'created', tabId: event.tabId, world: ORDINARY, atMs: event.atMs }, event] : [event];
  };
}

/** What a store gives back after the worker was killed. */
export function throughStore(tabs: Tabs): Tabs {
  return new Map([...tabs].map(([tabId, tab]) => [tabId, JSON.parse(JSON.stringify(tab))]));
}

/** Writes journeys down: each call is one navigation of a tab, a second after the one before. */
export interface Journey {
  readonly events: TabEvent[];
  visit(tabId: number, url: string, transition?: string, options?: { qualifiers?: string[]; asked?: string; announced?: boolean }): void;
  other(event: TabEvent): void;
  wait(ms: number): void;
}

/** What a case of a table does. */
export type Write = (j: Journey) => void;

export function journey(): Journey {
  const events: TabEvent[] = [];
  let atMs = 1_760_000_000_000;
  return {
    events,
    visit(tabId, url, transition = 'link', { qualifiers = [], asked = url, announced = true } = {}) {
      atMs += 1000;
      if (announced) events.push({ kind: 'before-navigate', tabId, url: asked, atMs });
      const redirect = asked === url ? [] : ['server_redirect'];
      events.push({ kind: 'committed', tabId, url, transition, qualifiers: [...qualifiers, ...redirect], atMs: atMs + 100 });
    },
    other(event) {
      events.push(event);
    },
    wait(ms) {
      atMs += ms;
    },
  };
}
