import type { Provider } from '../types.ts';

/** The Dutch government's sign-in, over SAML. `/inloggen` is a page of its own. */
export const digid = {
  kind: 'provider',
  id: 'digid',
  name: 'DigiD',
  hosts: [
    { host: 'digid.nl', role: 'pages', environment: 'production', known: 'seen' },
    { host: 'login.digid.nl', role: 'pages', environment: 'production', known: 'seen' },
    { host: 'mijn.digid.nl', role: 'settings', environment: 'production', known: 'seen' },
    { host: 'www.digid.nl', role: 'help', environment: 'production', known: 'seen' },
  ],
  entries: [{ path: '/saml/idp/request_authentication', protocol: 'saml', required: ['SAMLRequest|SAMLart'], known: 'remembered' }],
  interior: [{ hosts: ['login.digid.nl'], path: '/inloggen_{app,sms}', known: 'seen' }],
  direct: [
    { path: '/', known: 'seen' },
    { path: '/inloggen', known: 'seen' },
    { hosts: ['mijn.digid.nl', 'www.digid.nl'], path: '/**', known: 'seen' },
  ],
  services: [
    {
      id: 'mijn-digid',
      name: 'Mijn DigiD',
      audience: 'everyone',
      start: 'https://mijn.digid.nl/',
      hosts: ['mijn.digid.nl'],
      known: 'remembered',
      source: [{ title: 'public code names the host', checked: '2026-11-23' }],
    },
  ],
  source: [{ title: 'public code', checked: '2026-11-23' }],
} satisfies Provider;
