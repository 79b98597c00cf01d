import type { Claim } from '../types.ts';
import { misp, said, thirdPartyWeb, v2fly } from './sources.ts';

/**
 * Networks that write their customers' names in front of their own: content delivery, traffic steering, measuring, the proxies of firms and libraries; and the
 * reverse tree of addresses (RFC 3172). What stands there was put there under contract with the customer, for machines or behind a login of its own. Platforms
 * where anybody has a host at once do not belong here.
 */
const network = (owner: string, names: readonly string[], ...source: Claim['source']): Claim => ({
  vouching: 'network',
  owner,
  names,
  known: 'documented',
  source,
});

export const networks: readonly Claim[] = [
  network('Adobe', ['2o7.net', 'adobedc.net', 'demdex.net', 'omtrdc.net'], v2fly('adobe')),
  network(
    'Akamai',
    [
      'akadns.net',
      'akahost.net',
      'akamai.net',
      'akamaiedge.net',
      'akamaihd.net',
      'akamaistream.net',
      'akamaized.net',
      'edgekey.net',
      'edgesuite.net',
    ],
    v2fly('akamai'),
    said('Akamai: what an edge hostname is', 'https://techdocs.akamai.com/edge-hostnames/docs/edge-hn-terminology'),
  ),
  network('Akamai', ['srip.net'], thirdPartyWeb),
  network('Alibaba Cloud', ['cdngslb.com'], v2fly('aliyun')),
  network('Amazon', ['awswaf.com'], v2fly('aws')),
  network(
    'Azion',
    ['azionedge.net'],
    said('Azion: domains', 'https://www.azion.com/en/documentation/products/build/edge-application/domains/'),
  ),
  network('CDNetworks', ['cdnetworks.net'], thirdPartyWeb),
  network(
    'Cloudflare',
    ['cdn.cloudflare.net'],
    said('Cloudflare: partial setup', 'https://developers.cloudflare.com/dns/zone-setups/partial-setup/'),
  ),
  network('DataDome', ['datadome.co'], said('DataDome', 'https://docs.datadome.co/')),
  network('Edgecast', ['edgecastcdn.net'], thirdPartyWeb),
  network('Fastly', ['fastly-edge.com', 'fastlylb.net'], v2fly('fastly')),
  network('IANA', ['arpa'], said('RFC 3172: the address and routing parameter area domain', 'https://www.rfc-editor.org/rfc/rfc3172')),
  // Forcepoint ONE, once Bitglass: the broker of a firm's access; dots are dashes in front of it (`mail-google-com`).
  network('Forcepoint', ['btglss.net'], {
    title: 'Forcepoint ONE: where a person goes on to from the identity provider',
    url: 'https://help.forcepoint.com/fpone/deploy/rhtml/guid-95f59731-6893-47d8-8a8a-74b95cd685cf.html',
    checked: '2026-11-28',
  }),
  // Pages about hosts, each at the host's name in front of its own; public code and pages link to them as such (read there on 27 November 2026, not at the site).
  network('IPAddress.com', ['ipaddress.com'], said('IPAddress.com: the page about github.com', 'https://github.com.ipaddress.com/')),
  network('Imperva', ['impervadns.net', 'incapdns.net'], said('Imperva: onboarding a site', 'https://docs.imperva.com/')),
  network('Kingsoft Cloud', ['ks-cdn.com'], v2fly('kingsoft')),
  network('Limelight', ['llnwd.net'], v2fly('limelight')),
  network('Lumen', ['footprint.net'], thirdPartyWeb),
  network(
    'Microsoft',
    ['cas.ms', 'mcas-gov.ms', 'mcas-gov.us', 'mcas.ms', 'rs-mcas.ms'],
    misp('microsoft-mdca-proxy'),
    said(
      'Microsoft: session controls, the suffix of the proxy',
      'https://learn.microsoft.com/defender-cloud-apps/troubleshooting-proxy-url',
    ),
  ),
  network(
    'Microsoft',
    ['nsatc.net'],
    said(
      'Microsoft 365 network connectivity: why nsatc.net',
      'https://learn.microsoft.com/microsoft-365/enterprise/microsoft-365-networking-overview',
    ),
  ),
  network('NTP Pool Project', ['pool.ntp.org'], v2fly('category-ntp')),
  network('OCLC', ['idm.oclc.org'], said('OCLC: EZproxy, hosted', 'https://www.oclc.org/en/ezproxy.html')),
  network('Wangsu', ['lxdns.com', 'wscdns.com'], v2fly('wangsu')),
  network('Yahoo', ['yahoodns.net'], v2fly('yahoo')),
];
