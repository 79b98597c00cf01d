import type { Directory } from '../directory.ts';
import { lazily } from '../lazily.ts';
import { proxied } from '../names/library-proxy.ts';
import { createDoubtAbout } from '../names/ownership.ts';
import { joined } from '../names/protected-names.ts';
import { isAddress } from '../names/registrable-domain.ts';
import { isAmong, isWithin } from '../names/without-root.ts';
import { isLoopback, PRIVATE_SUFFIXES } from '../request/local-host.ts';

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
  /** Brands by whose words a customer calls itself at the platform where it signed up, by their ids: brands are customers, too (`paypal.eightfold.ai`). */
  readonly customers: readonly string[];
}

const PUBLIC_BODIES = /(?:^|\.)(?:gov|nhs|mil|edu|ac|police|sch)\.[a-z]{2}$|\.(?:edu|gov|mil|int)$/;

/** Second levels at which registries of countries register, and the countries that register below their regions and towns as well. */
const OF_REGISTRIES = /^(?:.{1,3}|info|name|police|coop|asso|school)\.[a-z]{2}$/;
const WITH_REGIONS = /\.(?:jp|pl|no|it|us|br|ua|cn|kr|tw|se|fi|hu|ru|tr|in|vn|id|za|ca|au)$/;

/** A machine nearby, by its name. */
function isNearby(hostname: string): boolean {
  return isLoopback(hostname) || [...PRIVATE_SUFFIXES, '.test'].some((suffix) => hostname.endsWith(suffix));
}

/** A shorter word stands in many names by chance. */
const MIN_PART_CHARACTERS = 4;

/** Tells what is known of hosts. */
export function createHostStanding(
  directory: Pick<Directory, 'catalogue' | 'registrableDomain' | 'loginAt' | 'serviceAt'>,
): (hostname: string, isTrusted?: boolean) => HostStanding {
  const { catalogue } = directory;
  const doubtAbout = lazily(() => createDoubtAbout(catalogue));

  function ownersOf(hostname: string): readonly string[] {
    const isOf = (name: string): boolean => isWithin(hostname, name);
    return catalogue.brands.filter(({ owns, hosts }) => owns.some(isOf) || hosts.some(isOf)).map(({ id }) => id);
  }

  /** A public suffix that is a host as well is anybody's (a machine at Amazon's has one as its name), unless the owner names it. */
  function isNamedByOwner(hostname: string): boolean {
    return catalogue.brands.some(({ owns, hosts }) => owns.includes(hostname) || hosts.includes(hostname));
  }

  function calledAs(customer: string): readonly string[] {
    const isCalled = (word: string): boolean => (word.length < MIN_PART_CHARACTERS ? customer.startsWith(word) : customer.includes(word));
    return catalogue.brands.filter(({ words }) => words.map(joined).some(isCalled)).map(({ id }) => id);
  }

  /** Whether names below this domain's suffix are dealt out to anybody, as far as the suffix says it. */
  function isDealtOutBelow(domain: string): boolean {
    const suffix = domain.slice(domain.indexOf('.') + 1);
    return catalogue.hosting.includes(suffix) || (suffix.includes('.') && !OF_REGISTRIES.test(suffix) && !WITH_REGIONS.test(suffix));
  }

  return (hostname, isTrusted = false) => {
    const registered = directory.registrableDomain(hostname);
    const domain = registered ?? hostname;
    const standing = { hostname, domain, name: '', customers: [], owners: [], platformOf: [] };
    if (isAddress(hostname) || !hostname.includes('.') || isNearby(hostname)) return { ...standing, kind: 'local' };
    if (isTrusted) return { ...standing, kind: 'trusted' };
    if (isAmong(catalogue.relays, hostname)) return { ...standing, kind: 'relay' };
    const doubt = doubtAbout()(hostname);
    const isDealtOut = registered === undefined || doubt.kind === 'tenant' || doubt.kind === 'open' || isDealtOutBelow(registered);
    const customers = doubt.kind === 'tenant' ? calledAs(joined(hostname.slice(0, -doubt.below.length))) : [];
    const named = { ...standing, customers, name: isDealtOut ? '' : (domain.split('.')[0] ?? '') };
    if (isAmong(catalogue.anybodysPages, hostname)) return { ...named, platformOf: ownersOf(hostname), kind: 'any' };
    // Below a domain of the owner's where anybody has a host, the owner is not at home.
    const isVouchedFor = doubt.kind === 'none' && (registered !== undefined || isNamedByOwner(hostname));
    const owners = isVouchedFor ? ownersOf(hostname) : [];
    if (PUBLIC_BODIES.test(hostname)) return { ...named, owners, kind: owners.length > 0 ? 'official' : 'restricted' };
    if (owners.length > 0) return { ...named, owners, kind: 'official' };
    const login = directory.loginAt(new URL(`https://${hostname}/`));
    if (isVouchedFor || login?.system.kind === 'provider' || directory.serviceAt(hostname)) return { ...named, kind: 'known' };
    const platformOf = doubt.kind === 'tenant' ? ownersOf(doubt.below) : [];
    return { ...named, platformOf, kind: ['label', 'suffix'].includes(proxied(hostname).by) ? 'perhaps-relay' : 'any' };
  };
}
