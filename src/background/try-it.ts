import type { TryIt } from '../catalogue/try-it.ts';
import type { Committed, TabEvent } from '../core/flow/event.ts';
import { wasBlocked } from '../core/flow/failure-of.ts';
import { webAddress } from '../core/web-address.ts';
import type { Handlers } from '../messages/dispatch.ts';
import type { TriedModel } from '../messages/models.ts';
import type { Ports } from './ports.ts';
import type { Session } from './session.ts';
import type { Warnings } from './warnings.ts';

/** The addresses by which a person tries Frontdoor out. */
type Address = keyof TryIt['addresses'];

/**
 * "Try it": addresses that cannot exist, which the shield keeps from ever being asked for. Where the browser has blocked one, a page of ours stands in for
 * the page that it cannot show, and counts as that page: all else is the work of whatever judges and tells of real ones.
 */
export interface Trying {
  /** What the page for newcomers asks, and pages that show themselves to who tries it. */
  readonly answers: Pick<Handlers, 'try-it' | 'show-tried' | 'note-tried'>;
  /** What an event means where our page stands in; `undefined` for one that is over with it. */
  heard(event: TabEvent): TabEvent | undefined;
  /** Whether an address is one of those. */
  isAt(url: string): boolean;
}

interface TryingParts extends Pick<Ports, 'tabs' | 'standInPage'> {
  readonly session: Session;
  readonly warnings: Pick<Warnings, 'mayPass'>;
  readonly addresses: TryIt['addresses'];
}

/** What a new tab shows; Chromium tells of it when the tab is on its way already. */
const EMPTY = 'about:blank';

export function createTrying({ session, warnings, tabs, standInPage, addresses }: TryingParts): Trying {
  const names = Object.keys(addresses) as readonly Address[];
  const hosts = new Map(names.map((name) => [new URL(addresses[name]).hostname, name] as const));
  const standIns = new Map(names.map((name) => [standInPage(name), name] as const));

  /** Tabs that the page for newcomers has sent there, until they go elsewhere: a person did that. Lost with the worker, and then nobody knows who did. */
  const sent = new Set<number>();

  function addressAt(url: string): Address | undefined {
    return hosts.get(webAddress(url)?.url.hostname ?? '');
  }

  /** The warning page stands in for the fake, until the person goes on from there. */
  function standsIn(tabId: number, name: Address | undefined): name is Address {
    return name !== undefined && (name !== 'fake' || warnings.mayPass(tabId, new URL(addresses.fake).hostname));
  }

  /** A browser that shows no page of ours in private windows shows one of its own, which says that we have blocked this. */
  function showStandIn(name: Address, { tabId, atMs }: TabEvent): TabEvent | undefined {
    const isPrivate = session.of(tabId).state.world?.isPrivate !== false;
    if (isPrivate && !tabs.showsOursInPrivate)
      return committed(name, { kind: 'committed', tabId, url: '', transition: 'link', qualifiers: [], atMs });
    void tabs.open(tabId, standInPage(name));
    return undefined;
  }

  /** Who opened our page says nothing of who opened the address: only of its reloads, and of what the person pressed on the page for newcomers. */
  function committed(name: Address, event: Committed): Committed {
    const isSent = name === 'dead' && sent.has(event.tabId);
    const transition = isSent ? 'typed' : event.transition === 'reload' ? 'reload' : 'link';
    return { ...event, url: addresses[name], transition, qualifiers: event.qualifiers.filter((qualifier) => qualifier === 'forward_back') };
  }

  return {
    heard(event) {
      if (event.kind === 'closed') sent.delete(event.tabId);
      if (event.kind === 'failed' && wasBlocked(event.error)) {
        const name = addressAt(event.url);
        return standsIn(event.tabId, name) ? showStandIn(name, event) : event;
      }
      if (event.kind !== 'before-navigate' && event.kind !== 'committed') return event;
      const name = standIns.get(event.url);
      if (event.kind === 'before-navigate') return name === undefined ? event : { ...event, url: addresses[name] };
      const shown = name === undefined ? event : committed(name, event);
      if (name !== 'dead' && event.url !== EMPTY) sent.delete(event.tabId);
      return shown;
    },
    isAt: (url) => addressAt(url) !== undefined,
    answers: createAnswers({ session, tabs, addresses }, sent),
  };
}

/** Answers our pages. A tab that one of them sends there joins those that were `sent`. */
function createAnswers(
  { session, tabs, addresses }: Pick<TryingParts, 'session' | 'tabs' | 'addresses'>,
  sent: Set<number>,
): Trying['answers'] {
  function tried(): TriedModel {
    return { dead: session.tried().includes('dead'), fake: session.tried().includes('fake') };
  }

  return {
    'try-it': async ({ tabId, what }) => {
      sent.add(tabId);
      return { done: await tabs.open(tabId, addresses[what]) };
    },
    'note-tried': async ({ what }) => {
      session.setTried([...new Set([...session.tried(), what])]);
      return tried();
    },
    'show-tried': async () => tried(),
  };
}
