import type { Service } from '../catalogue/types.ts';
import { wasAborted, wasOffline } from '../core/flow/failure-of.ts';
import type { Memory } from '../core/flow/memory.ts';
import { answered, type FindFrontPage, type FrontPage, failedAt, lookAfter, otherFrontHost } from '../core/front-page.ts';
import { SITE } from '../core/login-site.ts';
import type { Navigation } from '../core/navigation.ts';
import type { PersonalDirectory } from '../core/personal-directory.ts';
import type { Judgement } from './judgement.ts';
import type { Ports } from './ports.ts';
import type { Session } from './session.ts';
import { hasStayed } from './still-there.ts';

/** Where the front pages of sites are, whose sign-in pages this person came to. */
export interface FrontPages {
  readonly find: FindFrontPage;
  /** Takes in a page that was shown: an answer of its site; and whose front pages it offers. */
  shown(navigation: Navigation, judgement: Judgement): void;
  /** Takes in that an address could not be loaded. */
  failed(url: string, error: string): void;
  /** Takes in that a person opens a service by its name; `find`: the service with an id. */
  opened(tabId: number, service: Service, find: (id: string) => Service | undefined): void;
  /** Where a front page that was opened so cannot be loaded, takes the tab to the other host at which it may be, once: in private windows, too, as nothing is kept of it. */
  tryOther(tabId: number, url: string, error: string): void;
}

/** A front page that was opened so long ago is what the person saw since, or gave up. */
const TRIED_FOR_MS = 60_000;

interface FrontPagesParts extends Pick<Ports, 'tabs' | 'clock'> {
  readonly session: Session;
  readonly memory: () => Memory;
  readonly directory: () => Pick<PersonalDirectory, 'registrableDomain'>;
}

export function createFrontPages({ session, memory, directory, tabs, clock }: FrontPagesParts): FrontPages {
  const find: FindFrontPage = (domain) => session.frontPages().find((page) => page.domain === domain) ?? learned(memory(), domain);

  /** The other host at which the front page of this site may be, where nobody knows that it answers at this one. */
  function otherThan(id: string): string | undefined {
    if (!id.startsWith(SITE)) return undefined;
    const host = id.slice(SITE.length);
    const domain = directory().registrableDomain(host);
    return domain === undefined || find(domain)?.answered === host ? undefined : otherFrontHost(host, domain);
  }

  return {
    find,
    shown(navigation, { page, doors }) {
      const domains =
        page.kind === 'unrelated' ? [] : doors.flatMap(({ id }) => (id.startsWith(SITE) ? [withoutWww(id.slice(SITE.length))] : []));
      session.setFrontPages(lookAfter(answered(session.frontPages(), navigation), domains));
    },
    failed(url, error) {
      if (!wasAborted(error) && !wasOffline(error)) session.setFrontPages(failedAt(session.frontPages(), url));
    },
    opened(tabId, { id, start }, find) {
      const host = otherThan(id);
      const other = host === undefined ? undefined : find(SITE + host);
      session.change(tabId, () => ({ frontDoor: other && { start, otherwise: other.start, atMs: clock.nowMs() } }));
    },
    tryOther(tabId, url, error) {
      const { frontDoor, state } = session.of(tabId);
      if (!frontDoor || frontDoor.start !== url || wasAborted(error) || wasOffline(error)) return;
      session.change(tabId, () => ({ frontDoor: undefined }));
      if (clock.nowMs() - frontDoor.atMs >= TRIED_FOR_MS) return;
      void session.written().then(() => {
        if (hasStayed(session.of(tabId).state, state.visit, url)) void tabs.open(tabId, frontDoor.otherwise);
      });
    },
  };
}

/** A service that the person uses may be the front page itself. */
function learned({ services }: Memory, domain: string): FrontPage | undefined {
  const hosts = services.map(({ start }) => new URL(start).hostname);
  const host = hosts.find((one) => one === domain || one === `www.${domain}`);
  return host === undefined ? undefined : { domain, answered: host, failed: [] };
}

function withoutWww(host: string): string {
  return host.replace(/^www\./, '');
}
