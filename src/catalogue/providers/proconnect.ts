import type { Provider } from '../types.ts';

/** Sign-in of people who work for France's public services, once AgentConnect. */
export const proconnect = {
  kind: 'provider',
  id: 'proconnect',
  name: 'ProConnect (France)',
  hosts: [
    { host: 'auth.agentconnect.gouv.fr', role: 'authorize', environment: 'production', known: 'documented' },
    { host: 'fca.integ01.dev-agentconnect.fr', role: 'authorize', environment: 'test', known: 'documented' },
  ],
  entries: [
    {
      path: '/api/v2/authorize',
      protocol: 'oauth',
      required: ['client_id', 'redirect_uri', 'response_type', 'scope', 'state', 'nonce'],
      known: 'documented',
    },
  ],
  interior: [{ path: '/api/v2/interaction/**', pathKeyName: 'interaction', known: 'seen' }],
  direct: [],
  services: [
    {
      id: 'proconnect',
      name: 'ProConnect: find the service that you use',
      audience: 'everyone',
      start: 'https://www.proconnect.gouv.fr/',
      leadsTo: 'information',
      alsoKnownAs: ['AgentConnect'],
      hosts: ['www.proconnect.gouv.fr'],
      known: 'seen',
      source: [{ title: 'public code that sends people there', checked: '2026-11-26' }],
    },
  ],
  source: [{ title: 'ProConnect documentation for partners; public code', checked: '2026-11-26' }],
} satisfies Provider;
