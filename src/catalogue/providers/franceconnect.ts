import type { Provider } from '../types.ts';

/** The French state's sign-in: a hub to other accounts. */
export const franceconnect = {
  kind: 'provider',
  id: 'franceconnect',
  name: 'FranceConnect',
  hosts: [
    { host: 'app.franceconnect.gouv.fr', role: 'authorize', environment: 'production', known: 'seen' },
    { host: 'fcp-low.integ01.dev-franceconnect.fr', role: 'authorize', environment: 'test', known: 'seen' },
    { host: 'fcp-low.sbx.dev-franceconnect.fr', role: 'authorize', environment: 'test', known: 'seen' },
    { host: 'fcp.integ01.dev-franceconnect.fr', role: 'authorize', environment: 'test', known: 'seen' },
    { host: 'franceconnect.gouv.fr', role: 'help', environment: 'production', known: 'seen' },
    { host: 'oidc.franceconnect.gouv.fr', role: 'authorize', environment: 'production', known: 'seen' },
  ],
  entries: [
    {
      path: '/api/v{1,2}/authorize',
      protocol: 'oauth',
      required: ['response_type', 'client_id', 'redirect_uri', 'scope', 'state', 'nonce'],
      known: 'seen',
    },
  ],
  interior: [],
  direct: [],
  services: [
    {
      id: 'franceconnect',
      name: 'FranceConnect: find the service that you use',
      audience: 'everyone',
      start: 'https://franceconnect.gouv.fr/',
      leadsTo: 'information',
      hosts: [],
      known: 'seen',
      source: [{ title: 'public code that sends people there to read what FranceConnect is', checked: '2026-11-26' }],
    },
  ],
  source: [{ title: 'public code of partners, for versions 1 and 2', checked: '2026-11-26' }],
} satisfies Provider;
