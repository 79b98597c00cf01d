import type { Provider } from '../types.ts';

/** Accounting in the cloud: an IdentityServer. */
export const xero = {
  kind: 'provider',
  id: 'xero',
  name: 'Xero',
  nameOf: 'owner',
  hosts: [
    { host: 'go.xero.com', role: 'portal', environment: 'production', known: 'seen' },
    { host: 'login.xero.com', role: 'authorize', environment: 'production', known: 'seen' },
  ],
  entries: [
    {
      hosts: ['login.xero.com'],
      path: '/identity/connect/authorize',
      protocol: 'oauth',
      required: ['client_id', 'redirect_uri', 'response_type'],
      known: 'seen',
    },
  ],
  interior: [
    {
      hosts: ['login.xero.com'],
      path: '/identity/user/login',
      with: ['ReturnUrl=*/connect/authorize*'],
      keys: ['ReturnUrl'],
      known: 'documented',
    },
  ],
  direct: [],
  services: [
    {
      id: 'xero',
      name: 'Xero',
      audience: 'everyone',
      start: 'https://go.xero.com/',
      hosts: ['go.xero.com'],
      known: 'seen',
      source: [{ title: 'public code that sends people there', checked: '2026-11-26' }],
    },
  ],
  source: [
    { title: 'public code of apps', checked: '2026-11-26' },
    { title: 'IdentityServer documentation: the page of a login carries its request in ReturnUrl', checked: '2026-11-26' },
  ],
} satisfies Provider;
