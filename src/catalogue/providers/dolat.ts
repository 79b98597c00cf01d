import type { Provider } from '../types.ts';

/** Sign-in of Iran’s public services. */
export const dolat = {
  kind: 'provider',
  id: 'dolat',
  name: 'Dolat-e Man (Iran)',
  hosts: [
    { host: 'my.gov.ir', role: 'portal', environment: 'production', known: 'seen' },
    { host: 'sso.my.gov.ir', role: 'authorize', environment: 'production', known: 'seen' },
  ],
  entries: [
    {
      hosts: ['sso.my.gov.ir'],
      path: '/oauth2/authorize',
      protocol: 'oauth',
      required: ['client_id', 'redirect_uri', 'response_type'],
      known: 'seen',
    },
  ],
  interior: [],
  direct: [{ hosts: ['sso.my.gov.ir'], path: '/login', known: 'seen' }],
  services: [
    {
      id: 'my-gov-ir',
      name: 'my.gov.ir',
      audience: 'everyone',
      start: 'https://my.gov.ir/',
      alsoKnownAs: ['دولت من'],
      hosts: ['my.gov.ir'],
      known: 'seen',
      source: [{ title: 'public code that sends people there', checked: '2026-11-27' }],
    },
  ],
  source: [{ title: 'public code of services that sign people in there', checked: '2026-11-27' }],
} satisfies Provider;
