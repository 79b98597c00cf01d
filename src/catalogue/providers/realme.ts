import type { Provider } from '../types.ts';

/** New Zealand's sign-in, over SAML or a customers' tenant of Microsoft. Only its test host was seen. */
export const realme = {
  kind: 'provider',
  id: 'realme',
  name: 'RealMe (New Zealand)',
  hosts: [
    { host: 'login.realme.govt.nz', role: 'pages', environment: 'production', known: 'remembered' },
    { host: 'mts.realme.govt.nz', role: 'authorize', environment: 'test', known: 'seen' },
    { host: 'www.realme.govt.nz', role: 'help', environment: 'production', known: 'remembered' },
  ],
  entries: [
    { hosts: ['mts.realme.govt.nz'], path: '/**', with: ['SAMLRequest'], protocol: 'saml', required: ['SAMLRequest'], known: 'seen' },
    { hosts: ['mts.realme.govt.nz'], path: '/**', with: ['client_id'], protocol: 'oauth', required: ['client_id'], known: 'seen' },
  ],
  interior: [{ hosts: ['login.realme.govt.nz'], path: '/**', known: 'remembered' }],
  direct: [{ hosts: ['www.realme.govt.nz'], path: '/**', known: 'remembered' }],
  services: [
    {
      id: 'realme',
      name: 'RealMe',
      audience: 'everyone',
      start: 'https://www.realme.govt.nz/',
      hosts: ['www.realme.govt.nz'],
      known: 'remembered',
      source: [{ title: 'remembered', checked: '2026-11-23' }],
    },
  ],
  source: [{ title: 'public code', checked: '2026-11-23' }],
} satisfies Provider;
