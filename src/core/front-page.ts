import type { Navigation } from './navigation.ts';

/** How the front page of a site answered while this browser was open: at the domain itself, or below `www.`; plain JSON. */
export interface FrontPage {
  /** The registrable domain. */
  readonly domain: string;
  /** The host at which it answered last. */
  readonly answered?: string | undefined;
  /** Hosts at which it could not be loaded. */
  readonly failed: readonly string[];
}

/** What this browser knows of the front page of a domain. */
export type FindFrontPage = (domain: string) => FrontPage | undefined;

/** So many domains are looked after: those for which a front page was offered last. */
export const MAX_FRONT_PAGES = 20;

/**
 * The host at which the front page of a domain is offered: many organisations have one below `www.` alone, and which of the two it is nobody knows before it was opened. Where it
 * cannot be loaded, `background/front-pages.ts` tries the other.
 */
export function frontHost(domain: string, seen: FrontPage | undefined): string {
  if (seen?.answered !== undefined) return seen.answered;
  // Where neither could be loaded it may be the connection.
  return hostsOf(domain).find((host) => !seen?.failed.includes(host)) ?? domain;
}

/** Of the two hosts at which the front page of a domain may be, the other one. */
export function otherFrontHost(host: string, domain: string): string | undefined {
  const hosts = hostsOf(domain);
  return hosts.includes(host) ? hosts.find((other) => other !== host) : undefined;
}

/** Looks after these domains from now on. */
export function lookAfter(pages: readonly FrontPage[], domains: readonly string[]): readonly FrontPage[] {
  const added = [...new Set(domains)].filter((domain) => !pages.some((page) => page.domain === domain));
  return added.length === 0 ? pages : [...added.map((domain) => ({ domain, failed: [] })), ...pages].slice(0, MAX_FRONT_PAGES);
}

/** Takes in that a page was shown, wherever its server sent the person. */
export function answered(
  pages: readonly FrontPage[],
  { requested, failure }: Pick<Navigation, 'requested' | 'failure'>,
): readonly FrontPage[] {
  const { hostname } = requested;
  if (!isWhereDoorsLead(requested) || failure) return pages;
  return changed(
    pages,
    hostname,
    (page) => page.answered !== hostname,
    (page) => ({
      domain: page.domain,
      answered: hostname,
      failed: page.failed.filter((host) => host !== hostname),
    }),
  );
}

/** Takes in that a host could not be loaded. */
export function failedAt(pages: readonly FrontPage[], url: string): readonly FrontPage[] {
  const address = URL.parse(url);
  if (!address || !isWhereDoorsLead(address)) return pages;
  const host = address.hostname;
  return changed(
    pages,
    host,
    ({ failed, answered }) => !failed.includes(host) || answered === host,
    (page) => ({
      domain: page.domain,
      ...(page.answered !== undefined && page.answered !== host && { answered: page.answered }),
      failed: [...page.failed.filter((one) => one !== host), host],
    }),
  );
}

/** Behind another port, and without encryption, another server answers, or none: a page can send a tab there to have a front page pass for one that cannot be loaded. */
function isWhereDoorsLead({ protocol, port }: URL): boolean {
  return protocol === 'https:' && port === '';
}

function hostsOf(domain: string): readonly string[] {
  return [domain, `www.${domain}`];
}

/** The same list where nothing changes. */
function changed(
  pages: readonly FrontPage[],
  host: string,
  isNews: (page: FrontPage) => boolean,
  next: (page: FrontPage) => FrontPage,
): readonly FrontPage[] {
  const is = (page: FrontPage): boolean => hostsOf(page.domain).includes(host) && isNews(page);
  return pages.some(is) ? pages.map((page) => (is(page) ? next(page) : page)) : pages;
}
