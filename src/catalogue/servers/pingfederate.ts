import type { Server } from '../types.ts';

/** The number of the login stands in the path, or in `resume` of a login page outside of it. */
export const pingfederate = {
  kind: 'server',
  id: 'pingfederate',
  name: 'PingFederate',
  tenantsAt: ['ping-eng.com'],
  entries: [
    { path: '/**/as/authorization.oauth2', protocol: 'oauth', required: ['client_id', 'response_type'], known: 'documented' },
    { path: '/idp/SSO.saml2', protocol: 'saml', required: ['SAMLRequest|SAMLart'], known: 'documented' },
    // Starts at the provider: made to be kept. Whom it is for has two names, and so has the page to go on to, which may say it as well.
    {
      path: '/idp/startSSO.ping',
      protocol: 'proprietary',
      required: ['PartnerSpId|PARTNER|SpSessionAuthnAdapterId|TargetResource|TARGET'],
      known: 'documented',
    },
  ],
  interior: [
    { path: '/**/as/*/resume/as/authorization.ping', pathKeyName: 'resume', known: 'documented' },
    { path: '/**/as/*/resume/as/*/authorization.ping', pathKeyName: 'resume', known: 'documented' },
    { path: '/**/idp/*/resume*/idp/*.ping', pathKeyName: 'resume', known: 'documented' },
    { path: '/**', with: ['resumePath=*/resume*.ping*'], keys: ['resumePath'], known: 'documented' },
    { path: '/**', with: ['resume=*/resume*.ping*'], keys: ['resume'], known: 'documented' },
  ],
  direct: [],
  source: [
    {
      title: 'PingFederate, IdP endpoints (/idp/startSSO.ping: "PartnerSpId or PARTNER", "TargetResource or TARGET")',
      url: 'https://docs.pingidentity.com/pingfederate/latest/developers_reference_guide/pf_idp_endpoints.html',
      checked: '2026-11-28',
    },
    { title: 'PingFederate, WAM integration kit (resumePath)', url: 'https://docs.pingidentity.com/', checked: '2026-11-23' },
  ],
} satisfies Server;
