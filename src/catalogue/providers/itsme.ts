import type { Provider } from '../types.ts';

/** Belgium's sign-in by phone. */
export const itsme = {
  kind: 'provider',
  id: 'itsme',
  name: 'itsme',
  hosts: [
    { host: 'idp.e2e.itsme.services', role: 'authorize', environment: 'test', known: 'seen' },
    { host: 'idp.prd.itsme.services', role: 'authorize', environment: 'production', known: 'seen' },
    { host: 'www.itsme-id.com', role: 'help', environment: 'production', known: 'remembered' },
  ],
  entries: [
    {
      hosts: ['idp.e2e.itsme.services', 'idp.prd.itsme.services'],
      path: '/v2/authorization',
      protocol: 'oauth',
      required: ['client_id', 'response_type', 'redirect_uri', 'scope'],
      known: 'seen',
    },
  ],
  interior: [],
  direct: [{ hosts: ['www.itsme-id.com'], path: '/**', known: 'remembered' }],
  services: [
    {
      id: 'itsme',
      name: 'itsme: find the service that you use',
      audience: 'everyone',
      start: 'https://www.itsme-id.com/',
      leadsTo: 'information',
      hosts: [],
      known: 'remembered',
      source: [{ title: 'remembered', checked: '2026-11-23' }],
    },
  ],
  source: [{ title: 'public code', checked: '2026-11-23' }],
} satisfies Provider;
