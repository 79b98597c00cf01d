import type { Provider } from '../types.ts';

/** New Zealand's sign-in, over SAML, in a customers' tenant of Microsoft. */
export const realme = {
  kind: 'provider',
  id: 'realme',
  name: 'RealMe (New Zealand)',
  hosts: [
    { host: 'login.realme.govt.nz', role: 'authorize', environment: 'production', known: 'seen' },
    { host: 'mts.login.realme.govt.nz', role: 'authorize', environment: 'test', known: 'seen' },
    { host: 'mts.realme.govt.nz', role: 'authorize', environment: 'test', known: 'seen' },
    { host: 'www.realme.govt.nz', role: 'help', environment: 'production', known: 'seen' },
  ],
  entries: [
    {
      hosts: ['login.realme.govt.nz', 'mts.login.realme.govt.nz'],
      path: '/*/B2C_1A_DIA_RealMe_*/Samlp/sso/login',
      protocol: 'saml',
      required: ['SAMLRequest'],
      known: 'seen',
    },
    { hosts: ['mts.realme.govt.nz'], path: '/**', with: ['SAMLRequest'], protocol: 'saml', required: ['SAMLRequest'], known: 'seen' },
    { hosts: ['mts.realme.govt.nz'], path: '/**', with: ['client_id'], protocol: 'oauth', required: ['client_id'], known: 'seen' },
  ],
  interior: [],
  direct: [],
  services: [
    {
      id: 'realme',
      name: 'RealMe',
      audience: 'everyone',
      start: 'https://www.realme.govt.nz/',
      hosts: ['www.realme.govt.nz'],
      known: 'seen',
      source: [{ title: 'public code of agencies that sends people there', checked: '2026-11-26' }],
    },
  ],
  source: [{ title: 'public code of agencies; silverstripe-realme', checked: '2026-11-26' }],
} satisfies Provider;
