import type { Provider } from '../types.ts';

/** Sign-in of Chile’s public services. */
export const claveunica = {
  kind: 'provider',
  id: 'claveunica',
  name: 'ClaveÚnica (Chile)',
  hosts: [
    { host: 'accounts.claveunica.gob.cl', role: 'authorize', environment: 'production', known: 'seen' },
    { host: 'claveunica.gob.cl', role: 'help', environment: 'production', known: 'seen' },
  ],
  entries: [
    {
      hosts: ['accounts.claveunica.gob.cl'],
      path: '/openid/authorize',
      protocol: 'oauth',
      required: ['client_id', 'redirect_uri', 'response_type'],
      known: 'seen',
    },
  ],
  interior: [],
  direct: [],
  services: [
    {
      id: 'claveunica',
      name: 'ClaveÚnica: find the service that you use',
      audience: 'everyone',
      start: 'https://claveunica.gob.cl/',
      leadsTo: 'information',
      hosts: [],
      known: 'seen',
      source: [{ title: 'public code that sends people there', checked: '2026-11-27' }],
    },
  ],
  source: [{ title: 'public code of services that sign people in there (which parameters it demands)', checked: '2026-11-27' }],
} satisfies Provider;
