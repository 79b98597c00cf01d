import type { Claim } from '../types.ts';
import { said } from './sources.ts';

/** Suffixes below which nobody but public bodies, or schools, can register. Where the policy could not be read, a suffix is not here. */
const restricted = (owner: string, names: readonly string[], ...source: Claim['source']): Claim => ({
  vouching: 'restricted',
  owner,
  names,
  known: 'documented',
  source,
});

export const publicBodies: readonly Claim[] = [
  restricted(
    'Australia: government, schools, CSIRO',
    ['csiro.au', 'edu.au', 'gov.au'],
    said(
      'Identity Digital: closed second level domains of .au',
      'https://identitydigital.au/newsroom/blog-posts/look-how-closed-second-level-domain-names-are-used-au',
    ),
  ),
  restricted(
    'Austria: government, universities',
    ['ac.at', 'gv.at'],
    said('Wikipedia: second-level domain', 'https://en.wikipedia.org/wiki/Second-level_domain'),
  ),
  restricted(
    'Bangladesh: government, armed forces',
    ['gov.bd', 'mil.bd'],
    said('Wikipedia: second-level domain', 'https://en.wikipedia.org/wiki/Second-level_domain'),
  ),
  restricted(
    'China: government, schools, armed forces, research',
    ['ac.cn', 'edu.cn', 'gov.cn', 'mil.cn'],
    said('ICANNWiki: .cn', 'https://icannwiki.org/.cn'),
  ),
  restricted(
    'France: government',
    ['gouv.fr'],
    said('AFNIC: naming charter', 'https://www.afnic.fr/en/domain-names-and-support/resources/the-reference-documents/'),
  ),
  restricted('Hong Kong: government, schools', ['edu.hk', 'gov.hk'], said('HKIRC: categories of .hk', 'https://www.hkdnr.hk/')),
  restricted(
    'Japan: government, schools',
    ['ac.jp', 'ed.jp', 'go.jp'],
    said('JPRS: guide to JP domain names', 'https://jprs.co.jp/en/jpdomain.html'),
  ),
  restricted(
    'New Zealand: government, research institutes, iwi, armed forces, parliament',
    ['cri.nz', 'govt.nz', 'iwi.nz', 'mil.nz', 'parliament.nz'],
    said('Domain Name Commission: moderated second levels', 'https://dnc.org.nz/'),
  ),
  restricted(
    'Nigeria: government, schools, armed forces',
    ['edu.ng', 'gov.ng', 'mil.ng', 'sch.ng'],
    said('Wikipedia: second-level domain', 'https://en.wikipedia.org/wiki/Second-level_domain'),
  ),
  restricted('Treaty organisations', ['int'], said('IANA: .int policy and procedures', 'https://www.iana.org/domains/int/policy')),
  restricted(
    'United Kingdom: public bodies',
    ['gov.uk'],
    said('GOV.UK: apply for a .gov.uk domain name', 'https://www.gov.uk/apply-for-and-manage-a-gov-uk-domain-name'),
  ),
  restricted(
    'United Kingdom: schools',
    ['ac.uk', 'sch.uk'],
    said(
      'Jisc: eligibility for an ac.uk domain name',
      'https://community.jisc.ac.uk/library/janet-services-documentation/eligibility-policy',
    ),
    said('Nominet: second level domains of .uk', 'https://www.nominet.uk/uk-domains/'),
  ),
  restricted(
    'United Kingdom: public bodies',
    ['bl.uk', 'gov.scot', 'gov.wales', 'judiciary.uk', 'mod.uk', 'nhs.uk', 'parliament.uk', 'police.uk'],
    said('Nominet: second level domains of .uk', 'https://www.nominet.uk/uk-domains/'),
  ),
  restricted('Scottish Government', ['mygov.scot'], said('mygov.scot: the Scottish Government’s services', 'https://www.mygov.scot/')),
  restricted(
    'United States: armed forces',
    ['mil'],
    said('IANA: delegation record of .mil', 'https://www.iana.org/domains/root/db/mil.html'),
  ),
  restricted('United States: government', ['gov'], said('CISA: eligibility for .gov domains', 'https://get.gov/domains/eligibility/')),
  restricted('United States: universities', ['edu'], said('EDUCAUSE: who may have a .edu name', 'https://net.educause.edu/FAQ/General')),
];
