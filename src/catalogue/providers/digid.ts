import type { Provider } from '../types.ts';

/** The Dutch government's sign-in, over SAML. */
export const digid = {
  kind: 'provider',
  id: 'digid',
  name: 'DigiD',
  hosts: [
    { host: 'digid.nl', role: 'pages', environment: 'production', known: 'seen' },
    { host: 'login.digid.nl', role: 'pages', environment: 'production', known: 'seen' },
    { host: 'mijn.digid.nl', role: 'settings', environment: 'production', known: 'seen' },
    { host: 'preprod1.digid.nl', role: 'authorize', environment: 'test', known: 'seen' },
    { host: 'www.digid.nl', role: 'help', environment: 'production', known: 'seen' },
  ],
  entries: [{ path: '/saml/idp/request_authentication', protocol: 'saml', required: ['SAMLRequest|SAMLart'], known: 'seen' }],
  interior: [{ hosts: ['login.digid.nl'], path: '/inloggen_{app,sms}', known: 'seen' }],
  direct: [
    { path: '/', known: 'seen' },
    { hosts: ['mijn.digid.nl', 'www.digid.nl'], path: '/**', known: 'seen' },
  ],
  services: [
    {
      id: 'mijn-digid',
      name: 'Mijn DigiD',
      audience: 'everyone',
      start: 'https://mijn.digid.nl/',
      hosts: ['mijn.digid.nl'],
      known: 'seen',
      source: [{ title: 'guide of a Dutch project that sends people to Mijn DigiD', checked: '2026-11-26' }],
    },
  ],
  source: [{ title: 'public code; SAML metadata of DigiD kept by municipalities', checked: '2026-11-26' }],
} satisfies Provider;
