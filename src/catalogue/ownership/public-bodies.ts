import type { Claim } from '../types.ts';
import { said } from './sources.ts';

/**
 * Suffixes below which only public bodies, schools, or others who were checked, can register. Where the policy could not be read, a suffix is not
 * here; nor where a feed of phishing names more than five hosts below it (`ac.id`, `ac.ug`, `edu.pk`, `go.id`, `sch.id`).
 */
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
    'Banks and insurers whose licence was checked',
    ['bank', 'insurance'],
    said('fTLD: how registrants are verified', 'https://www.ftld.com/faqs/how-does-the-ftld-verification-process-work/'),
  ),
  restricted(
    'Brazil: government, universities, armed forces',
    ['edu.br', 'gov.br', 'mil.br'],
    said('CGI.br: resolution 2005/002, categories of .br', 'https://docplayer.com.br/amp/9470348-Resolucao-cgi-br-res-002.html'),
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
  restricted(
    'Guatemala: government, schools, armed forces',
    ['edu.gt', 'gob.gt', 'mil.gt'],
    said('ICANNWiki: .gt', 'https://icannwiki.org/.gt'),
  ),
  restricted('Hong Kong: government, schools', ['edu.hk', 'gov.hk'], said('HKIRC: categories of .hk', 'https://www.hkdnr.hk/')),
  restricted(
    'India: universities, schools, research',
    ['ac.in', 'edu.in', 'res.in'],
    said('ERNET India: policies', 'http://www.registry.ernet.in/Policy.asp'),
  ),
  restricted(
    'Japan: government, schools',
    ['ac.jp', 'ed.jp', 'go.jp'],
    said('JPRS: guide to JP domain names', 'https://jprs.co.jp/en/jpdomain.html'),
  ),
  restricted('Mexico: government', ['gob.mx'], said('ICANNWiki: .mx', 'https://icannwiki.org/.mx')),
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
  restricted(
    'South Africa: universities, research, armed forces',
    ['ac.za', 'mil.za'],
    said('TENET: applying for an ac.za name', 'https://www.ac.za/apply'),
    said(
      'MyBroadband: second levels of .za that are moderated, by ZADNA',
      'https://mybroadband.co.za/news/internet/252247-second-level-za-domain-names-considered-for-south-africa.html',
    ),
  ),
  restricted(
    'South Korea: government, schools, armed forces',
    ['ac.kr', 'es.kr', 'go.kr', 'hs.kr', 'kg.kr', 'mil.kr', 'ms.kr', 'sc.kr'],
    said('ICANNWiki: .kr', 'https://icannwiki.org/.kr'),
  ),
  restricted(
    'Thailand: government, schools, armed forces',
    ['ac.th', 'go.th', 'mi.th'],
    said('THNIC: policies and procedures', 'http://www.domain.dmak.net/policy_th.html'),
  ),
  restricted('Treaty organisations', ['int'], said('IANA: .int policy and procedures', 'https://www.iana.org/domains/int/policy')),
  restricted(
    'Turkey: municipalities',
    ['bel.tr'],
    said('Documents that .tr asks for', 'https://www.oweb.net.tr/en/tr-domain-required-documents'),
  ),
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
