import type { Provider } from '../types.ts';

/** The French state's sign-in: a hub to other accounts. */
export const franceconnect = {
  kind: 'provider',
  id: 'franceconnect',
  name: 'FranceConnect',
  hosts: [
    { host: 'app.franceconnect.gouv.fr', role: 'authorize', environment: 'production', known: 'seen' },
    { host: 'fcp.integ01.dev-franceconnect.fr', role: 'authorize', environment: 'test', known: 'seen' },
    { host: 'franceconnect.gouv.fr', role: 'help', environment: 'production', known: 'remembered' },
    { host: 'oidc.franceconnect.gouv.fr', role: 'authorize', environment: 'production', known: 'remembered' },
  ],
  entries: [
    {
      hosts: ['app.franceconnect.gouv.fr', 'fcp.integ01.dev-franceconnect.fr'],
      path: '/api/v{1,2}/authorize',
      protocol: 'oauth',
      required: ['response_type', 'client_id', 'redirect_uri', 'scope', 'state', 'nonce'],
      known: 'seen',
    },
    {
      hosts: ['oidc.franceconnect.gouv.fr'],
      path: '/api/v2/authorize',
      protocol: 'oauth',
      required: ['response_type', 'client_id', 'redirect_uri', 'scope', 'state', 'nonce'],
      known: 'remembered',
    },
  ],
  interior: [{ path: '/api/v*/interaction/**', keyInPath: 'interaction', known: 'remembered' }],
  direct: [{ hosts: ['franceconnect.gouv.fr'], path: '/**', known: 'remembered' }],
  services: [
    {
      id: 'franceconnect',
      name: 'FranceConnect: find the service that you use',
      audience: 'everyone',
      start: 'https://franceconnect.gouv.fr/',
      leadsTo: 'information',
      hosts: [],
      known: 'remembered',
      source: [{ title: 'remembered', checked: '2026-11-23' }],
    },
  ],
  source: [{ title: 'public code', checked: '2026-11-23' }],
} satisfies Provider;
