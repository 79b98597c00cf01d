import type { Provider } from '../types.ts';

/** Belgium's sign-in by phone. */
export const itsme = {
  kind: 'provider',
  id: 'itsme',
  name: 'itsme',
  hosts: [
    { host: 'idp.e2e.itsme.services', role: 'authorize', environment: 'test', known: 'seen' },
    { host: 'idp.prd.itsme.services', role: 'authorize', environment: 'production', known: 'seen' },
    { host: 'oidc.e2e.itsme.services', role: 'authorize', environment: 'test', known: 'documented' },
    { host: 'oidc.prd.itsme.services', role: 'authorize', environment: 'production', known: 'documented' },
    { host: 'www.itsme-id.com', role: 'help', environment: 'production', known: 'seen' },
  ],
  entries: [
    {
      hosts: ['idp.e2e.itsme.services', 'idp.prd.itsme.services'],
      path: '/v2/authorization',
      protocol: 'oauth',
      required: ['client_id', 'response_type', 'redirect_uri', 'scope'],
      known: 'seen',
    },
    {
      hosts: ['oidc.e2e.itsme.services', 'oidc.prd.itsme.services'],
      path: '/clientsecret-oidc/csapi/v0.1/connect/authorize',
      protocol: 'oauth',
      required: ['client_id', 'response_type', 'redirect_uri', 'scope'],
      known: 'documented',
    },
  ],
  interior: [],
  direct: [],
  services: [
    {
      id: 'itsme',
      name: 'itsme: find the service that you use',
      audience: 'everyone',
      start: 'https://www.itsme-id.com/',
      leadsTo: 'information',
      hosts: [],
      known: 'seen',
      source: [{ title: 'public code that sends people there', checked: '2026-11-26' }],
    },
  ],
  source: [{ title: 'itsme documentation for partners (two generations), in public code', checked: '2026-11-26' }],
} satisfies Provider;
