import type { Server } from '../types.ts';

/** Gigya. The customer's own page signs people in for an app's request, by its number (`context=eu1_tk1.….SECONDS`). */
export const sapCustomerDataCloud = {
  kind: 'server',
  id: 'sap-customer-data-cloud',
  name: 'SAP Customer Data Cloud',
  tenantsAt: ['gigya.com'],
  entries: [
    {
      path: '/oidc/op/v1.0/*/authorize',
      protocol: 'oauth',
      required: ['client_id', 'response_type', 'redirect_uri'],
      known: 'documented',
    },
  ],
  interior: [{ path: '/**', with: ['context=*_tk1.*.*'], keys: ['context'], known: 'seen' }],
  direct: [],
  source: [
    {
      title: 'OpenIDC/mod_auth_openidc, SAP Customer Data Cloud (aka Gigya)',
      url: 'https://github.com/OpenIDC/mod_auth_openidc/wiki/SAP-Customer-Data-Cloud-(aka-Gigya)',
      checked: '2026-11-26',
    },
    { title: 'public code: sign-in pages of a maker of machines, an airport and others', checked: '2026-11-26' },
  ],
} satisfies Server;
