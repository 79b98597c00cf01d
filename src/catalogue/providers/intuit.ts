import type { Provider } from '../types.ts';

/** QuickBooks, TurboTax and others. Its sign-in page may be kept: sites link to it with the name of the product. */
export const intuit = {
  kind: 'provider',
  id: 'intuit',
  name: 'Intuit',
  nameOf: 'owner',
  hosts: [
    { host: 'accounts.intuit.com', role: 'pages', environment: 'production', known: 'seen' },
    { host: 'appcenter.intuit.com', role: 'authorize', environment: 'production', known: 'seen' },
    { host: 'qbo.intuit.com', role: 'portal', environment: 'production', known: 'documented' },
  ],
  entries: [
    {
      hosts: ['appcenter.intuit.com'],
      path: '/connect/oauth2',
      protocol: 'oauth',
      required: ['client_id', 'redirect_uri', 'response_type'],
      known: 'seen',
    },
  ],
  interior: [],
  direct: [
    { hosts: ['accounts.intuit.com'], path: '/app/sign-in', known: 'seen' },
    { hosts: ['qbo.intuit.com'], path: '/', known: 'documented' },
    { hosts: ['qbo.intuit.com'], path: '/app/**', known: 'seen' },
  ],
  services: [
    {
      id: 'quickbooks',
      name: 'QuickBooks Online',
      audience: 'everyone',
      start: 'https://qbo.intuit.com/',
      alsoKnownAs: ['QuickBooks', 'QBO'],
      hosts: ['qbo.intuit.com'],
      known: 'documented',
      source: [
        {
          title: 'Intuit, Managing firm users: says to bookmark this very address',
          url: 'https://community.intuit.com/articles/1521861-managing-firm-users',
          checked: '2026-11-26',
        },
      ],
    },
  ],
  source: [
    {
      title: 'Intuit, Managing firm users',
      url: 'https://community.intuit.com/articles/1521861-managing-firm-users',
      checked: '2026-11-26',
    },
    { title: 'public code of apps, and of sites that link to the sign-in page', checked: '2026-11-26' },
  ],
} satisfies Provider;
