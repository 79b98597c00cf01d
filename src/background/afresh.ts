import type { Service } from '../catalogue/types.ts';
import type { AutoOpenChoices } from '../core/auto-open.ts';
import type { Directory } from '../core/directory.ts';
import { forgiven, isStillInCircle } from '../core/flow/loops.ts';
import type { World } from '../core/flow/world.ts';
import { type Door, isVouchedFor } from '../core/way-in.ts';
import type { AfreshModel } from '../messages/models.ts';
import type { Deeds, Wished } from './after-permission.ts';
import type { JudgedLogin, Judgement } from './judgement.ts';
import type { Ports } from './ports.ts';
import type { Session } from './session.ts';

/** More than one page is hardly on its way. */
const MAX_CLEARINGS = 3;

export interface AfreshParts extends Pick<Ports, 'tabs' | 'siteData'> {
  readonly session: Session;
  readonly directory: () => Directory;
}

/** Signs the person out of one login and one service, and takes them to the start page. */
export interface Afresh {
  /** What is offered for a page of a login; nothing where the browser cannot clear what this window keeps. */
  offer(judgement: Judgement, service: Service | undefined, isPrivate: boolean): AfreshModel | undefined;
  /** What is to be cleared, and where the tab goes then; nothing on a page of no login, or of which there is a warning. */
  wished(tabId: number, judgement: Judgement, service: Service): Extract<Wished, { kind: 'start-afresh' }> | undefined;
  readonly deed: Deeds['start-afresh'];
}

export function createAfresh({ session, directory, tabs, siteData }: AfreshParts): Afresh {
  const clear = (hosts: readonly string[], world: World): Promise<boolean> =>
    siteData.clear(hosts, world).then(
      () => true,
      (error: unknown) => {
        console.error('Frontdoor could not clear what sites keep:', error);
        return false;
      },
    );

  /**
   * Clears while the tab shows nothing: what still goes round in it would only set its cookies again. A page that was already on its way may come after the
   * empty one; then once more. `undefined` where the tab cannot be emptied.
   */
  async function clearedInStillness(tabId: number, hosts: readonly string[], world: World): Promise<boolean | undefined> {
    let cleared: boolean | undefined;
    for (let tries = 0; tries < MAX_CLEARINGS; tries += 1) {
      if (!(await tabs.empty(tabId))) return undefined;
      cleared = await clear(hosts, world);
      if ((await tabs.shownHost(tabId)) === undefined) break;
    }
    return cleared;
  }

  return {
    offer(judgement, service, isPrivate) {
      if (!service || (isPrivate && !siteData.inPrivate)) return undefined;
      const hosts = hostsOf(judgement, service, directory());
      if (!hosts) return undefined;
      const sites = siteData.byDomain ? hosts.map((host) => directory().registrableDomain(host) ?? host) : hosts;
      return { serviceId: service.id, service: service.name, sites: [...new Set(sites)], wholeDomains: siteData.byDomain };
    },
    wished(tabId, judgement, service) {
      const hosts = hostsOf(judgement, service, directory());
      const { visit } = session.of(tabId).state;
      return hosts && visit && { kind: 'start-afresh', hosts, start: service.start, visitAtMs: visit.atMs };
    },
    deed: {
      mayDo: siteData.mayClear,
      async fulfil(tabId, { hosts, start, visitAtMs }) {
        const isPrivate = await tabs.isPrivate(tabId);
        const { world: known, ...state } = session.of(tabId).state;
        // The person has gone on while the browser asked: what the tab shows by now is nothing that they wanted to be rid of.
        if (state.visit?.atMs !== visitAtMs && !isStillInCircle(state, visitAtMs)) return false;
        const world = { container: '', ...known, isPrivate: known?.isPrivate === true || isPrivate };
        if (world.isPrivate && !siteData.inPrivate) return false;
        const cleared = await clearedInStillness(tabId, hosts, world);
        if (cleared === undefined) return false;
        session.change(tabId, ({ state }) => ({ state: forgiven(state) }));
        return (await tabs.open(tabId, start)) && cleared;
      },
    },
  };
}

/** Nothing is cleared to go where nobody vouches for, unless the person chose that by name; nor, without a circle, for what is only a guess. */
export function mayStartAfresh({ login, page }: Judgement, { always }: Pick<AutoOpenChoices, 'always'>): (door: Door) => boolean {
  return ({ service, isGuess }) =>
    (page.kind === 'loop' || !isGuess) &&
    (isVouchedFor(service) || always.some((choice) => choice.login === login?.key && choice.service === service.id));
}

/**
 * The hosts of a login where people sign in, that of the service, and what stands above them down to what somebody registered: cookies are set
 * there for all below. Only the catalogue's hosts, and those that this browser was at; patterns of the catalogue name no host. `undefined` where signing
 * in is not what the page is about.
 */
function hostsOf({ page, login, start }: Judgement, service: Service, directory: Directory): readonly string[] | undefined {
  if ((page.kind !== 'loop' && page.kind !== 'out-of-flow') || !login) return undefined;
  const from = start === undefined ? undefined : new URL(start).hostname;
  const hosts = [
    login.hostname,
    ...signInHosts(login, directory),
    new URL(service.start).hostname,
    ...(from !== undefined && directory.serviceAt(from)?.id === service.id ? [from] : []),
  ];
  return [...new Set(hosts.flatMap((host) => withThoseAbove(host, directory.registrableDomain(host) ?? host)))];
}

function signInHosts({ system }: JudgedLogin, directory: Directory): readonly string[] {
  const hosts = directory.providerById(system)?.hosts ?? [];
  return hosts
    .filter(
      ({ host, role, environment }) => (role === 'authorize' || role === 'pages') && environment === 'production' && !host.includes('*'),
    )
    .map(({ host }) => host);
}

function withThoseAbove(host: string, domain: string): readonly string[] {
  return host === domain || !host.endsWith(`.${domain}`) ? [host] : [host, ...withThoseAbove(host.slice(host.indexOf('.') + 1), domain)];
}
