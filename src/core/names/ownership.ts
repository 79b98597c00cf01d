import type { Brand } from '../../catalogue/types.ts';
import { lazily } from '../lazily.ts';

/** Nobody but public bodies of the United Kingdom can register here: https://www.gov.uk/apply-for-and-manage-a-gov-uk-domain-name and its like. */
const RESTRICTED = ['nhs.uk', 'gov.uk', 'ac.uk', 'police.uk', 'mod.uk', 'parliament.uk', 'gov.scot', 'gov.wales', 'judiciary.uk', 'bl.uk'];

/** Suffixes of the Public Suffix List that governments keep for themselves (`gov.pl`), and those of the United States; but not `gov.uk.ar`. */
const GOVERNMENT = /(?:^|\.)gov(?:\.(?!uk\.)[a-z]{2,3})?\.(?!uk$)[a-z]{2}$|\.(?:mil|int)$/;

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
  'fastly.net',
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
  'trafficmanager.net',
  'wscdns.com',
  'yahoodns.net',
];

/** The domains below which every host is beyond doubt. */
export function domainsBeyondDoubt(brands: readonly Brand[]): readonly string[] {
  return [...brands.flatMap(({ owns, hosts }) => [...owns, ...hosts]), ...RESTRICTED, ...NETWORKS, ...NAMESAKES];
}

/**
 * Services with logins and millions of users of their own whose very names are one slip away from a protected one, or are one: an insurers' market,
 * the largest way to pay by phone in Japan, an app for sign-in codes. No rule can tell these from an impostor; nobody is listed for less.
 */
const NAMESAKES = ['authy.com', 'lloyds.com', 'paypay.ne.jp'];

/** Whether a host is beyond doubt: its owner protects or guards the name, or it is part of a network's plumbing. */
export function createIsBeyondDoubt(brands: readonly Brand[]): (hostname: string) => boolean {
  const owned = lazily(() => new Set(domainsBeyondDoubt(brands)));
  const registered = lazily(() => new Set([...owned()].filter((domain) => !RESTRICTED.includes(domain))));
  return (hostname) => {
    if (GOVERNMENT.test(hostname)) return true;
    if (owned().has(hostname)) return true;
    // Public bodies have no names in other letters: below their suffixes, too, such a name is somebody's trick.
    const vouched = hostname.includes('xn--') ? registered() : owned();
    for (let dot = hostname.indexOf('.'); dot >= 0; dot = hostname.indexOf('.', dot + 1)) {
      if (vouched.has(hostname.slice(dot + 1))) return true;
    }
    return false;
  };
}

/** The domains that a host name is below, the longest first. */
export function domainsAbove(hostname: string): readonly string[] {
  const domains: string[] = [];
  for (let dot = hostname.indexOf('.'); dot >= 0; dot = hostname.indexOf('.', dot + 1)) domains.push(hostname.slice(dot + 1));
  return domains;
}
