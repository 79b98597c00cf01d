import type { Directory } from '../directory.ts';
import { lazily } from '../lazily.ts';
import { proxied } from '../names/library-proxy.ts';
import { createDoubtAbout } from '../names/ownership.ts';
import { isAddress } from '../names/registrable-domain.ts';

/**
 * What is known of the host at which a page stands, before anything of the page is read. It comes from the browser and the catalogue, never from the page.
 *
 * - `official`: of brands, by their ids in `owners`
 * - `known`: somebody who is known vouches for it
 * - `trusted`: this person, or their organisation, trusts it or uses it
 * - `restricted`: schools, public bodies: nobody else has such a name
 * - `relay`: it shows the pages of others: proxies of organisations and libraries, archives, translators
 * - `perhaps-relay`: it says so itself by a label that anybody can have
 * - `local`: a machine nearby
 * - `any`: nobody vouches for it
 */
export interface HostStanding {
  readonly hostname: string;
  readonly kind: 'official' | 'known' | 'trusted' | 'restricted' | 'relay' | 'perhaps-relay' | 'local' | 'any';
  readonly owners: readonly string[];
  /** Brands on whose platform it is, by their ids, where others have their pages: what is theirs there may honestly be shown by anybody. */
  readonly platformOf: readonly string[];
  /** The part that somebody registered. */
  readonly domain: string;
  /** Its first label, which is the host's own name; empty where anybody has a host for the asking, and where nobody registered one. */
  readonly name: string;
}

/** Suffixes below which pages of others are shown: each a documented service of that kind. */
const RELAYS: readonly string[] = [
  // Microsoft Defender for Cloud Apps: https://learn.microsoft.com/defender-cloud-apps/proxy-intro-aad
  'mcas.ms',
  'mcas-gov.us',
  'mcas-gov.ms',
  // OCLC EZproxy, hosted: https://www.oclc.org/en/ezproxy.html
  'oclc.org',
  // OpenAthens redirector and proxy: https://docs.openathens.net/
  'openathens.net',
  // Microsoft Entra application proxy: https://learn.microsoft.com/entra/identity/app-proxy/
  'msappproxy.net',
  // Google's translator: see `translated-host.ts`
  'translate.goog',
  // Archives: https://web.archive.org/, https://perma.cc/, https://archive.ph/
  'archive.org',
  'archive.ph',
  'archive.is',
  'archive.today',
  'perma.cc',
  'webarchive.org.uk',
  'nationalarchives.gov.uk',
  // Browser isolation: https://www.zscaler.com/, https://www.menlosecurity.com/
  'isolation.zscaler.com',
  'menlosecurity.com',
];

/** Hosts of an owner's at which anybody's pages, forms and documents stand, under the owner's name. */
const ANYBODYS_PAGES: readonly string[] = [
  // Forms, documents and sites of anybody's: https://www.ditmsecurity.com/blog/platform-phishing.html (read 2026-11-27)
  'docs.google.com',
  'sites.google.com',
  'spreadsheets.google.com',
  // Apps of anybody's, and where they are run: https://developers.google.com/apps-script/guides/html/restrictions (read 2026-11-27)
  'script.google.com',
  'googleusercontent.com',
];

const PUBLIC_BODIES = /(?:^|\.)(?:gov|nhs|mil|edu|ac|police|sch)\.[a-z]{2}$|\.(?:edu|gov|mil|int)$/;
const LOCAL = /^(?:localhost|.*\.(?:localhost|local|internal|home\.arpa|lan|test|intranet|corp|home))$/;

/** Second levels at which registries of countries register, and the countries that register below their regions and towns as well. */
const OF_REGISTRIES = /^(?:.{1,3}|info|name|police|coop|asso|school)\.[a-z]{2}$/;
const WITH_REGIONS = /\.(?:jp|pl|no|it|us|br|ua|cn|kr|tw|se|fi|hu|ru|tr|in|vn|id|za|ca|au)$/;

/** Tells what is known of hosts. */
export function createHostStanding(
  directory: Pick<Directory, 'catalogue' | 'registrableDomain' | 'loginAt' | 'serviceAt'>,
): (hostname: string, isTrusted?: boolean) => HostStanding {
  const { catalogue } = directory;
  const doubtAbout = lazily(() => createDoubtAbout(catalogue));

  function ownersOf(hostname: string): readonly string[] {
    const isOf = (name: string): boolean => hostname === name || hostname.endsWith(`.${name}`);
    return catalogue.brands.filter(({ owns, hosts }) => owns.some(isOf) || hosts.some(isOf)).map(({ id }) => id);
  }

  /** A public suffix that is a host as well is anybody's (a machine at Amazon's has one as its name), unless the owner names it. */
  function isNamedByOwner(hostname: string): boolean {
    return catalogue.brands.some(({ owns, hosts }) => owns.includes(hostname) || hosts.includes(hostname));
  }

  /** Whether names below this domain's suffix are dealt out to anybody, as far as the suffix says it. */
  function isDealtOutBelow(domain: string): boolean {
    const suffix = domain.slice(domain.indexOf('.') + 1);
    return catalogue.hosting.includes(suffix) || (suffix.includes('.') && !OF_REGISTRIES.test(suffix) && !WITH_REGIONS.test(suffix));
  }

  return (hostname, isTrusted = false) => {
    const registered = directory.registrableDomain(hostname);
    const domain = registered ?? hostname;
    const standing = { hostname, domain, name: '', owners: [], platformOf: [] };
    if (isAddress(hostname) || !hostname.includes('.') || LOCAL.test(hostname)) return { ...standing, kind: 'local' };
    if (isTrusted) return { ...standing, kind: 'trusted' };
    if (RELAYS.some((relay) => hostname === relay || hostname.endsWith(`.${relay}`))) return { ...standing, kind: 'relay' };
    const doubt = doubtAbout()(hostname);
    const isDealtOut = registered === undefined || doubt.kind === 'tenant' || doubt.kind === 'open' || isDealtOutBelow(registered);
    const named = { ...standing, name: isDealtOut ? '' : (domain.split('.')[0] ?? '') };
    if (ANYBODYS_PAGES.some((name) => hostname === name || hostname.endsWith(`.${name}`)))
      return { ...named, platformOf: ownersOf(hostname), kind: 'any' };
    // Below a domain of the owner's where anybody has a host, the owner is not at home.
    const isVouchedFor = doubt.kind === 'none' && (registered !== undefined || isNamedByOwner(hostname));
    const owners = isVouchedFor ? ownersOf(hostname) : [];
    if (PUBLIC_BODIES.test(hostname)) return { ...named, owners, kind: owners.length > 0 ? 'official' : 'restricted' };
    if (owners.length > 0) return { ...named, owners, kind: 'official' };
    const login = directory.loginAt(new URL(`https://${hostname}/`));
    if (isVouchedFor || login?.system.kind === 'provider' || directory.serviceAt(hostname)) return { ...named, kind: 'known' };
    const platformOf = doubt.kind === 'tenant' ? ownersOf(doubt.below) : [];
    return { ...named, platformOf, kind: proxied(hostname) === 'label' ? 'perhaps-relay' : 'any' };
  };
}
