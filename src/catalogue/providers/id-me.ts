import type { Provider } from '../types.ts';

/** Identity proofing for US agencies and shops. */
export const idMe = {
  kind: 'provider',
  id: 'id.me',
  name: 'ID.me',
  hosts: [
    { host: 'account.id.me', role: 'settings', environment: 'production', known: 'seen' },
    { host: 'api.id.me', role: 'authorize', environment: 'production', known: 'seen' },
    { host: 'api.idmelabs.com', role: 'authorize', environment: 'test', known: 'seen' },
  ],
  entries: [
    {
      hosts: ['api.id.me', 'api.idmelabs.com'],
      path: '/oauth/authorize',
      protocol: 'oauth',
      required: ['client_id', 'redirect_uri', 'response_type', 'scope'],
      known: 'seen',
    },
  ],
  interior: [{ path: '/*/multifactor/**', known: 'remembered' }],
  direct: [
    { hosts: ['api.id.me'], path: '/', known: 'seen' },
    { hosts: ['api.id.me'], path: '/en', known: 'seen' },
    { hosts: ['api.id.me'], path: '/*/{registration,session}/new', known: 'seen' },
  ],
  services: [
    {
      id: 'id.me',
      name: 'ID.me account',
      audience: 'everyone',
      start: 'https://account.id.me/',
      hosts: ['account.id.me'],
      known: 'seen',
      source: [{ title: 'public code that sends people there to sign in', checked: '2026-11-26' }],
    },
    {
      id: 'irs-online-account',
      name: 'IRS online account (United States)',
      audience: 'everyone',
      start: 'https://www.irs.gov/payments/your-online-account',
      alsoKnownAs: ['IRS', 'IRS online account', 'Internal Revenue Service'],
      hosts: ['sa.www4.irs.gov', 'www.irs.gov'],
      known: 'seen',
      source: [
        {
          title: 'public code that leads there, and says that ID.me signs people in',
          url: 'https://www.irs.gov/payments/your-online-account',
          checked: '2026-11-27',
        },
      ],
    },
  ],
  alsoServes: ['social-security', 'va-gov'],
  source: [{ title: 'public code', checked: '2026-11-23' }],
} satisfies Provider;
