import type { Provider } from '../types.ts';

/** Sign in with Apple. */
export const apple = {
  kind: 'provider',
  id: 'apple',
  name: 'Apple',
  nameOf: 'owner',
  hosts: [
    { host: 'account.apple.com', role: 'settings', environment: 'production', known: 'seen' },
    { host: 'appleid.apple.com', role: 'authorize', environment: 'production', known: 'seen' },
    { host: 'idmsa.apple.com', role: 'pages', environment: 'production', known: 'seen' },
  ],
  entries: [
    {
      hosts: ['appleid.apple.com'],
      path: '/auth/authorize',
      protocol: 'oauth',
      required: ['client_id', 'redirect_uri', 'response_type'],
      known: 'seen',
    },
  ],
  interior: [],
  direct: [
    { path: '/', known: 'remembered' },
    // Apple's own sites send people here.
    { hosts: ['idmsa.apple.com'], path: '/IDMSWebAuth/signin', with: ['appIdKey'], known: 'seen' },
  ],
  services: [
    {
      id: 'apple-account',
      name: 'Apple Account',
      audience: 'everyone',
      start: 'https://account.apple.com/',
      alsoKnownAs: ['Apple ID', 'iCloud'],
      hosts: ['account.apple.com'],
      known: 'seen',
      source: [{ title: 'public code that sends people there to sign in and for app passwords', checked: '2026-11-26' }],
    },
  ],
  source: [{ title: 'public code', checked: '2026-11-23' }],
} satisfies Provider;
