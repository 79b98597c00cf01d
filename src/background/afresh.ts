import type { Service } from '../catalogue/types.ts';
import type { Directory } from '../core/directory.ts';
import { forgiven } from '../core/flow/trouble.ts';
import type { Verdict } from '../core/verdict.ts';
import type { AfreshModel } from '../messages/models.ts';
import type { Ports } from './ports.ts';
import type { Session } from './session.ts';

/** How long the browser's question may stand open. */
const WISH_MS = 2 * 60_000;

type Loop = Extract<Verdict, { kind: 'loop' }>;

export interface AfreshParts extends Pick<Ports, 'tabs' | 'siteData' | 'clock'> {
  readonly session: Session;
  readonly directory: () => Directory;
}

/** Signs the person out of one login and one service, and takes them to the start page. */
export interface Afresh {
  /** What is offered for a login that goes round in circles; nothing where the browser cannot clear what this window keeps. */
  offer(verdict: Verdict, service: Service | undefined, isPrivate: boolean): AfreshModel | undefined;
  /** Notes the wish, before the browser asks the person: its question may close the popup. */
  wish(tabId: number, verdict: Verdict, service: Service): Promise<void>;
  /** Fulfils a wish that is not older than two minutes; `false` when there is none, or the person did not allow it. */
  start(tabId: number): Promise<boolean>;
  /** The person has allowed it: every wish is fulfilled. */
  allowed(): Promise<void>;
}

export function createAfresh({ session, directory, tabs, siteData, clock }: AfreshParts): Afresh {
  /** The popup and the browser may both tell of one permission: the second is answered like the first. */
  const started = new Map<number, Promise<boolean>>();

  async function fulfil(tabId: number): Promise<boolean> {
    const wish = session.freshStarts().get(tabId);
    session.setFreshStart(tabId, undefined);
    if (!wish || clock.nowMs() >= wish.untilMs || !(await siteData.mayClear())) return false;
    const isPrivate = await tabs.isPrivate(tabId);
    // What still goes round in the tab would only set its cookies again.
    if ((isPrivate && !siteData.inPrivate) || !(await tabs.open(tabId, 'about:blank'))) return false;
    const cleared = await siteData.clear(wish.hosts, isPrivate).then(
      () => true,
      (error: unknown) => {
        console.error('Frontdoor could not clear what sites keep:', error);
        return false;
      },
    );
    session.setTabs(forgiven(session.tabs(), tabId));
    return (await tabs.open(tabId, wish.start)) && cleared;
  }

  function start(tabId: number): Promise<boolean> {
    const starting = started.get(tabId) ?? fulfil(tabId);
    started.set(tabId, starting);
    return starting;
  }

  return {
    offer(verdict, service, isPrivate) {
      if (verdict.kind !== 'loop' || !service || (isPrivate && !siteData.inPrivate)) return undefined;
      const hosts = hostsOf(verdict, service, directory());
      const sites = siteData.byDomain ? hosts.map((host) => directory().registrableDomain(host) ?? host) : hosts;
      return { serviceId: service.id, service: service.name, sites: [...new Set(sites)], wholeDomains: siteData.byDomain };
    },
    async wish(tabId, verdict, service) {
      if (verdict.kind !== 'loop') return;
      started.delete(tabId);
      session.setFreshStart(tabId, {
        hosts: hostsOf(verdict, service, directory()),
        start: service.start,
        untilMs: clock.nowMs() + WISH_MS,
      });
      await session.written();
    },
    start,
    async allowed() {
      if (await siteData.mayClear()) await Promise.all([...session.freshStarts().keys()].map(start));
    },
  };
}

/**
 * The hosts of a login where people sign in, that of the service, and what stands above them down to what somebody registered: cookies are set
 * there for all below. Only the catalogue's hosts, and those that this browser was at; patterns of the catalogue name no host.
 */
function hostsOf({ login, start }: Loop, service: Service, directory: Directory): readonly string[] {
  const catalogued = login.system.kind === 'provider' ? login.system.hosts : [];
  const signsIn = catalogued.filter(
    ({ host, role, environment }) => (role === 'authorize' || role === 'pages') && environment === 'production' && !host.includes('*'),
  );
  const from = start === undefined ? undefined : new URL(start).hostname;
  const hosts = [
    login.hostname,
    ...signsIn.map(({ host }) => host),
    new URL(service.start).hostname,
    ...(from !== undefined && directory.serviceAt(from)?.id === service.id ? [from] : []),
  ];
  return [...new Set(hosts.flatMap((host) => withThoseAbove(host, directory.registrableDomain(host) ?? host)))];
}

function withThoseAbove(host: string, domain: string): readonly string[] {
  return host === domain || !host.endsWith(`.${domain}`) ? [host] : [host, ...withThoseAbove(host.slice(host.indexOf('.') + 1), domain)];
}
