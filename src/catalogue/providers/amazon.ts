import type { Provider } from '../types.ts';

/** OpenID 2.0, kept for itself. A sign-in with a `return_to` of the same shop is a fine bookmark; a bare one is no functioning page. */
export const amazon = {
  kind: 'provider',
  id: 'amazon',
  name: 'Amazon',
  hosts: [
    { host: 'www.amazon.ae', role: 'site', environment: 'production', known: 'seen' },
    { host: 'www.amazon.ca', role: 'site', environment: 'production', known: 'seen' },
    { host: 'www.amazon.co.jp', role: 'site', environment: 'production', known: 'seen' },
    { host: 'www.amazon.co.uk', role: 'site', environment: 'production', known: 'seen' },
    { host: 'www.amazon.com', role: 'site', environment: 'production', known: 'seen' },
    { host: 'www.amazon.com.au', role: 'site', environment: 'production', known: 'seen' },
    { host: 'www.amazon.com.br', role: 'site', environment: 'production', known: 'seen' },
    { host: 'www.amazon.com.mx', role: 'site', environment: 'production', known: 'seen' },
    { host: 'www.amazon.de', role: 'site', environment: 'production', known: 'seen' },
    { host: 'www.amazon.es', role: 'site', environment: 'production', known: 'seen' },
    { host: 'www.amazon.fr', role: 'site', environment: 'production', known: 'seen' },
    { host: 'www.amazon.ie', role: 'site', environment: 'production', known: 'seen' },
    { host: 'www.amazon.in', role: 'site', environment: 'production', known: 'seen' },
    { host: 'www.amazon.it', role: 'site', environment: 'production', known: 'seen' },
    { host: 'www.amazon.nl', role: 'site', environment: 'production', known: 'seen' },
    { host: 'www.amazon.pl', role: 'site', environment: 'production', known: 'seen' },
    { host: 'www.amazon.se', role: 'site', environment: 'production', known: 'seen' },
  ],
  entries: [
    {
      path: '/ap/{register,signin}/**',
      protocol: 'openid2',
      required: ['openid.return_to', 'openid.assoc_handle', 'openid.mode'],
      known: 'seen',
    },
  ],
  interior: [{ path: '/ap/{cvf,mfa*}/**', keys: ['arb'], known: 'remembered' }],
  direct: [{ path: '/', known: 'seen' }],
  services: [
    {
      id: 'amazon-com',
      name: 'Amazon.com',
      audience: 'everyone',
      start: 'https://www.amazon.com/',
      hosts: ['www.amazon.com'],
      known: 'seen',
      source: [{ title: 'public code', checked: '2026-11-23' }],
    },
    {
      id: 'amazon-co-uk',
      name: 'Amazon.co.uk',
      audience: 'everyone',
      start: 'https://www.amazon.co.uk/',
      hosts: ['www.amazon.co.uk'],
      known: 'seen',
      source: [{ title: 'public code', checked: '2026-11-23' }],
    },
  ],
  source: [{ title: 'public code', checked: '2026-11-23' }],
} satisfies Provider;
