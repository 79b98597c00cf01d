import { wasAborted, wasOffline } from '../core/flow/failure-of.ts';
import type { Memory } from '../core/flow/memory.ts';
import { answered, type FindFrontPage, type FrontPage, failedAt, lookAfter } from '../core/front-page.ts';
import { SITE } from '../core/login-site.ts';
import type { Navigation } from '../core/navigation.ts';
import type { Judgement } from './judgement.ts';
import type { Session } from './session.ts';

/** Where the front pages of sites are, whose sign-in pages this person came to. */
export interface FrontPages {
  readonly find: FindFrontPage;
  /** Takes in a page that was shown: an answer of its site; and whose front pages it offers. */
  shown(navigation: Navigation, judgement: Judgement): void;
  /** Takes in that an address could not be loaded. */
  failed(url: string, error: string): void;
}

export function createFrontPages(session: Session, memory: () => Memory): FrontPages {
  return {
    find: (domain) => session.frontPages().find((page) => page.domain === domain) ?? learned(memory(), domain),
    shown(navigation, { page, doors }) {
      const domains =
        page.kind === 'unrelated' ? [] : doors.flatMap(({ id }) => (id.startsWith(SITE) ? [withoutWww(id.slice(SITE.length))] : []));
      session.setFrontPages(lookAfter(answered(session.frontPages(), navigation), domains));
    },
    failed(url, error) {
      if (!wasAborted(error) && !wasOffline(error)) session.setFrontPages(failedAt(session.frontPages(), url));
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
