import type { Provider } from '../types.ts';

/** Singapore's sign-in. With PAR the address shows no more than `client_id` and a `request_uri` that lives for a minute. */
export const singpass = {
  kind: 'provider',
  id: 'singpass',
  name: 'Singpass',
  hosts: [
    { host: 'id.singpass.gov.sg', role: 'authorize', environment: 'production', known: 'seen' },
    { host: 'login.id.singpass.gov.sg', role: 'pages', environment: 'production', known: 'seen' },
    { host: 'stg-id.singpass.gov.sg', role: 'authorize', environment: 'test', known: 'seen' },
    { host: 'www.singpass.gov.sg', role: 'help', environment: 'production', known: 'seen' },
  ],
  entries: [
    {
      hosts: ['id.singpass.gov.sg', 'stg-id.singpass.gov.sg'],
      path: '/auth',
      protocol: 'oauth',
      required: ['client_id', 'redirect_uri', 'scope', 'state', 'nonce', 'response_type'],
      known: 'seen',
    },
    {
      hosts: ['id.singpass.gov.sg', 'stg-id.singpass.gov.sg'],
      path: '/fapi/auth',
      protocol: 'oauth',
      required: ['client_id', 'request_uri'],
      known: 'seen',
    },
  ],
  // The QR code of a request; its address says nothing of it.
  interior: [{ hosts: ['login.id.singpass.gov.sg'], path: '/main', known: 'seen' }],
  direct: [],
  services: [
    {
      id: 'singpass',
      name: 'Singpass',
      audience: 'everyone',
      start: 'https://www.singpass.gov.sg/',
      hosts: ['www.singpass.gov.sg'],
      known: 'seen',
      source: [{ title: 'public code that sends people there', checked: '2026-11-26' }],
    },
  ],
  source: [{ title: 'public code of services and of their tests', checked: '2026-11-26' }],
} satisfies Provider;
