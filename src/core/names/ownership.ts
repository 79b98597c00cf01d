import type { Brand, Catalogue } from '../../catalogue/types.ts';
import { lazily } from '../lazily.ts';
import { createFindRegistrable } from './registrable-domain.ts';

/** Nobody but public bodies of the United Kingdom can register here: https://www.gov.uk/apply-for-and-manage-a-gov-uk-domain-name and its like. */
const RESTRICTED: ReadonlySet<string> = new Set(
  'nhs.uk gov.uk ac.uk police.uk mod.uk parliament.uk gov.scot gov.wales judiciary.uk bl.uk'.split(' '),
);

/** Top-level domains of the United States and of treaty organisations: nobody buys a name there. */
const PUBLIC_BODIES = /\.(?:mil|int)$/;

/** Where a government may be at home: `gov.pl`, and `gov.nl.ca`; but not `gov.uk.ar`, which looks like another. */
const GOVERNMENT = /(?:^|\.)gov(?:\.(?!uk\.)[a-z]{2,3})?\.(?!uk$)[a-z]{2}$/;

/** A suffix that a government keeps for itself, where the Public Suffix List has it; below an open one (`gov.com.co`) the name is anybody's. */
const GOVERNMENT_SUFFIX = /^gov\.[a-z]{2}$/;

/** Platforms of such logins and offices as organisations sign up for: each customer chooses the name of a host, and is often a protected organisation. */
const TENANTS = ['auth0.com', 'b2clogin.com', 'okta-emea.com', 'okta.com', 'oktapreview.com', 'onmicrosoft.com', 'sharepoint.com'];

/**
 * Where anybody has a host at once, below domains whose owner vouches for everything else, and which the Public Suffix List does not have: it is kept
 * for cookies, and nobody asked for these.
 */
const OPEN = ['app.github.dev', 'cloudapp.azure.com', 'fastly.net', 'file.core.windows.net', 'trafficmanager.net', 'web.core.windows.net'];

/**
 * Networks that write their customers' names in front of their own: content delivery, traffic steering, measuring, the proxies of firms and libraries; and the
 * reverse tree of addresses (RFC 3172). What stands there was put there under contract with the customer, for machines or behind a login of its own. Platforms
 * where anybody has a host at once do not belong here.
 */
const NETWORKS = [
  '2o7.net',
  'akadns.net',
  'akamai.net',
  'akamaiedge.net',
  'akamaihd.net',
  'akamaistream.net',
  'akamaized.net',
  'arpa',
  'awswaf.com',
  'azionedge.net',
  'cas.ms',
  'cdn.cloudflare.net',
  'cdnetworks.net',
  'cdngslb.com',
  'datadome.co',
  'demdex.net',
  'edgecastcdn.net',
  'edgekey.net',
  'edgesuite.net',
  'fastly-edge.com',
  'fastlylb.net',
  'footprint.net',
  'idm.oclc.org',
  'impervadns.net',
  'incapdns.net',
  'ks-cdn.com',
  'llnwd.net',
  'lxdns.com',
  'mcas.ms',
  'nsatc.net',
  'omtrdc.net',
  'pool.ntp.org',
  'srip.net',
  'wscdns.com',
  'yahoodns.net',
];

/** The domains below which every host is beyond doubt. */
export function domainsBeyondDoubt(brands: readonly Brand[]): readonly string[] {
  return [...brands.flatMap(({ owns, hosts }) => [...owns, ...hosts]), ...RESTRICTED, ...NETWORKS, ...NAMESAKES];
}

/** Platforms below which strangers have hosts, though their owners are trusted; the Public Suffix List has the others. */
export const PLATFORMS: readonly string[] = [...TENANTS, ...OPEN];

/**
 * Services with logins and millions of users of their own whose very names are one slip away from a protected one, or are one: an insurers' market,
 * the largest way to pay by phone in Japan, an app for sign-in codes. No rule can tell these from an impostor; nobody is listed for less.
 */
const NAMESAKES = ['authy.com', 'lloyds.com', 'paypay.ne.jp'];

/**
 * How far a host is vouched for by its name.
 *
 * - `none`: there is no doubt, as its owner protects or guards the name, or it is part of a network's plumbing
 * - `tenant`: a customer's, who signed up at the platform below which it stands, and chose the name
 * - `open`: anybody's, below a domain whose owner vouches for the rest (`bucket.s3.amazonaws.com`)
 * - `any`: nobody vouches for it
 */
export type Doubt = { readonly kind: 'none' | 'any' } | { readonly kind: 'tenant' | 'open'; readonly below: string };

const NONE: Doubt = { kind: 'none' };
const ANY: Doubt = { kind: 'any' };

/** Tells how far a host name is vouched for: by who owns it, unless the owner lets strangers in below. */
export function createDoubtAbout({
  brands,
  hosting,
  providers,
}: Pick<Catalogue, 'brands' | 'hosting' | 'providers'>): (hostname: string) => Doubt {
  const owned = lazily(() => new Set([...domainsBeyondDoubt(brands), ...OPEN]));
  const plumbing = lazily(() => new Set(NETWORKS));
  const tenants = lazily(() => new Set([...TENANTS, ...tenantDomains(providers)]));
  const findRegistrable = createFindRegistrable(hosting);
  const suffixOf = (hostname: string): string => {
    const { suffixLabels = 0 } = findRegistrable(hostname) ?? {};
    return suffixLabels === 0 ? '' : hostname.split('.').slice(-suffixLabels).join('.');
  };

  return (hostname) => {
    if (PUBLIC_BODIES.test(hostname) || owned().has(hostname)) return NONE;
    const above = domainsAbove(hostname);
    // Public bodies have no names in other letters: below their suffixes, too, such a name is somebody's trick.
    const isForeign = hostname.includes('xn--');
    if (!isForeign && above.some((domain) => RESTRICTED.has(domain))) return NONE;
    if (above.some((domain) => plumbing().has(domain))) return NONE;
    const tenantsOf = above.find((domain) => tenants().has(domain));
    if (tenantsOf !== undefined) return { kind: 'tenant', below: tenantsOf };
    const owner = above.find((domain) => owned().has(domain) && !(isForeign && RESTRICTED.has(domain)));
    if (owner !== undefined) {
      const suffix = suffixOf(hostname);
      const open = isOpen(suffix, owner) ? suffix : above.find((domain) => OPEN.includes(domain));
      return open === undefined ? NONE : { kind: 'open', below: open };
    }
    return GOVERNMENT.test(hostname) ? government(suffixOf(hostname)) : ANY;
  };
}

function government(suffix: string): Doubt {
  return GOVERNMENT_SUFFIX.test(suffix) ? NONE : { kind: 'open', below: suffix };
}

/** The domains that a host name is below, the longest first. */
export function domainsAbove(hostname: string): readonly string[] {
  const domains: string[] = [];
  for (let dot = hostname.indexOf('.'); dot >= 0; dot = hostname.indexOf('.', dot + 1)) domains.push(hostname.slice(dot + 1));
  return domains;
}

/** Whether strangers register below an owner's domain: a public suffix lies there, or the domain is one. A top-level domain of one owner is closed. */
function isOpen(suffix: string, owner: string): boolean {
  return suffix === owner ? owner.includes('.') : suffix.endsWith(`.${owner}`);
}

/** Where the star of a provider's host stands for customers; below a suffix that outsiders cannot have, it stands for the provider's own hosts. */
function tenantDomains(providers: Catalogue['providers']): readonly string[] {
  return providers.flatMap(({ hosts }) => hosts.flatMap(({ host }) => (isTenantPattern(host) ? [host.slice(2)] : [])));
}

export function isTenantPattern(host: string): boolean {
  return host.startsWith('*.') && !domainsAbove(host).some((domain) => RESTRICTED.has(domain));
}
