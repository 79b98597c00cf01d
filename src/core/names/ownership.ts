import type { Brand } from '../../catalogue/types.ts';

/** Nobody but public bodies of the United Kingdom can register here: https://www.gov.uk/apply-for-and-manage-a-gov-uk-domain-name and its like. */
const RESTRICTED = ['nhs.uk', 'gov.uk', 'ac.uk', 'police.uk', 'mod.uk', 'parliament.uk', 'gov.scot', 'gov.wales', 'judiciary.uk', 'bl.uk'];

/** Suffixes of the Public Suffix List that governments keep for themselves (`gov.pl`), and those of the United States. */
const GOVERNMENT = /(?:^|\.)gov(?:\.[a-z]{2,3})?\.(?!uk$)[a-z]{2}$|\.(?:mil|int)$/;

/**
 * Networks that repeat their customers' names in front of their own, and the reverse tree of addresses (RFC 3172): what stands there was
 * put there for the customer, and no page to log in on is opened by that name.
 */
const NETWORKS = [
  'akadns.net',
  'akamai.net',
  'akamaiedge.net',
  'akamaized.net',
  'arpa',
  'awswaf.com',
  'azionedge.net',
  'cdngslb.com',
  'cdn.cloudflare.net',
  'datadome.co',
  'edgekey.net',
  'edgesuite.net',
  'fastly.net',
  'fastly-edge.com',
  'ks-cdn.com',
  'mcas.ms',
  'omtrdc.net',
  'pool.ntp.org',
  'trafficmanager.net',
  'yahoodns.net',
];

/** The domains below which every host is beyond doubt. */
export function domainsBeyondDoubt(brands: readonly Brand[]): readonly string[] {
  return [...brands.flatMap(({ owns, hosts }) => [...owns, ...hosts]), ...RESTRICTED, ...NETWORKS, ...NAMESAKES];
}

/** Well-known firms of their own whose names come close to a protected one. */
const NAMESAKES = [
  'authy.com',
  'barclaysimpson.com',
  'github1s.com',
  'jive.com',
  'lloyds.com',
  'lloydspharmacy.com',
  'lloydsregister.org',
  'okra.com',
  'outlookindia.com',
  'paypay.ne.jp',
];

/** Whether a host is beyond doubt: its owner protects or guards the name, or it is part of a network's plumbing. */
export function createIsBeyondDoubt(brands: readonly Brand[]): (hostname: string) => boolean {
  const owned = new Set(domainsBeyondDoubt(brands));
  const registered = new Set([...owned].filter((domain) => !RESTRICTED.includes(domain)));
  return (hostname) => {
    if (GOVERNMENT.test(hostname)) return true;
    if (owned.has(hostname)) return true;
    // Public bodies have no names in other letters: below their suffixes, too, such a name is somebody's trick.
    const vouched = hostname.includes('xn--') ? registered : owned;
    for (let dot = hostname.indexOf('.'); dot >= 0; dot = hostname.indexOf('.', dot + 1)) {
      if (vouched.has(hostname.slice(dot + 1))) return true;
    }
    return false;
  };
}
