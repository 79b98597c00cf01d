import type { Provider } from '../types.ts';

/** An IdentityServer; Citrix's own documentation once linked to a page in the middle of a login. */
export const citrixCloud = {
  kind: 'provider',
  id: 'citrix-cloud',
  name: 'Citrix Cloud',
  nameOf: 'owner',
  hosts: [
    { host: 'accounts.cloud.com', role: 'authorize', environment: 'production', known: 'seen' },
    { host: 'citrix.cloud.com', role: 'portal', environment: 'production', known: 'documented' },
  ],
  entries: [
    {
      hosts: ['accounts.cloud.com'],
      path: '/core/connect/authorize',
      protocol: 'oauth',
      required: ['client_id', 'redirect_uri', 'response_type'],
      known: 'seen',
    },
  ],
  interior: [
    { hosts: ['accounts.cloud.com'], path: '/core/login', with: ['ReturnUrl=*/connect/authorize*'], keys: ['ReturnUrl'], known: 'seen' },
  ],
  direct: [],
  services: [
    {
      id: 'citrix-cloud',
      name: 'Citrix Cloud',
      audience: 'everyone',
      start: 'https://citrix.cloud.com/',
      hosts: ['citrix.cloud.com'],
      known: 'documented',
      source: [{ title: 'Citrix documentation, in public code', checked: '2026-11-26' }],
    },
  ],
  source: [{ title: 'Citrix documentation and public code', checked: '2026-11-26' }],
} satisfies Provider;
