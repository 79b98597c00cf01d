import type { Server } from '../types.ts';

/**
 * HealtheIntent of Oracle Health (Cerner): each hospital's patients sign in at a host of its own. The page carries the number of the portal's SAML request, which is
 * compared with the answer (SAML 2.0 Core 3.2.2, `InResponseTo`). Hospitals publish such pages as the address of their portal, so a link to one is left in peace.
 */
export const healtheintent = {
  kind: 'server',
  id: 'healtheintent',
  name: 'HealtheIntent',
  tenantsAt: ['healtheintent.com'],
  entries: [
    {
      hosts: ['*.consumeridp.*.healtheintent.com'],
      path: '/saml2/sso/login',
      with: ['authenticationRequestId=<36>'],
      protocol: 'proprietary',
      required: ['authenticationRequestId'],
      keys: ['authenticationRequestId'],
      known: 'seen',
    },
  ],
  interior: [],
  direct: [],
  source: [
    {
      title: 'HealtheIntent, Consumer Identity Provider API v1 (portals are service providers of SAML 2.0)',
      url: 'https://docs.healtheintent.com/api/v1/consumer-identity-provider/',
      checked: '2026-11-27',
    },
    { title: 'public code that links to portals of hospitals by such a page', checked: '2026-11-27' },
  ],
} satisfies Server;
