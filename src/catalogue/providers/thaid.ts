import type { Provider } from '../types.ts';

/** Sign-in of Thailand’s public services, by an app. */
export const thaid = {
  kind: 'provider',
  id: 'thaid',
  name: 'ThaID (Thailand)',
  hosts: [{ host: 'imauth.bora.dopa.go.th', role: 'authorize', environment: 'production', known: 'seen' }],
  entries: [
    { path: '/api/{v1,v2}/oauth2/auth', protocol: 'oauth', required: ['client_id', 'redirect_uri', 'response_type'], known: 'seen' },
  ],
  interior: [],
  direct: [],
  services: [
    {
      id: 'thaid',
      name: 'ThaID: find the service that you use',
      audience: 'everyone',
      start: 'https://www.bora.dopa.go.th/app-thaid/',
      leadsTo: 'information',
      hosts: [],
      known: 'seen',
      source: [{ title: 'public code that sends people there', checked: '2026-11-27' }],
    },
  ],
  source: [{ title: 'public code of services that sign people in there', checked: '2026-11-27' }],
} satisfies Provider;
