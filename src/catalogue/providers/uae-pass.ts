import type { Provider } from '../types.ts';

/** Sign-in of public services and banks in the United Arab Emirates. */
export const uaePass = {
  kind: 'provider',
  id: 'uae-pass',
  name: 'UAE PASS',
  hosts: [
    { host: 'id.uaepass.ae', role: 'authorize', environment: 'production', known: 'seen' },
    { host: 'stg-id.uaepass.ae', role: 'authorize', environment: 'test', known: 'seen' },
    { host: 'uaepass.ae', role: 'help', environment: 'production', known: 'seen' },
  ],
  entries: [
    {
      hosts: ['id.uaepass.ae', 'stg-id.uaepass.ae'],
      path: '/idshub/authorize',
      protocol: 'oauth',
      required: ['client_id', 'redirect_uri', 'response_type'],
      known: 'seen',
    },
  ],
  interior: [],
  direct: [],
  services: [
    {
      id: 'uae-pass',
      name: 'UAE PASS: find the service that you use',
      audience: 'everyone',
      start: 'https://uaepass.ae/',
      leadsTo: 'information',
      hosts: [],
      known: 'seen',
      source: [{ title: 'public code that sends people there', checked: '2026-11-27' }],
    },
  ],
  source: [{ title: 'public code of services that sign people in there', checked: '2026-11-27' }],
} satisfies Provider;
