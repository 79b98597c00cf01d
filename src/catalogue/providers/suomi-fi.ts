import type { Provider } from '../types.ts';

/** Sign-in of Finland's public services: a Shibboleth. */
export const suomiFi = {
  kind: 'provider',
  id: 'suomi-fi',
  name: 'Suomi.fi (Finland)',
  hosts: [
    { host: 'kortti.tunnistautuminen.suomi.fi', role: 'pages', environment: 'production', known: 'seen' },
    { host: 'testi.apro.tunnistus.fi', role: 'authorize', environment: 'test', known: 'seen' },
    { host: 'tunnistautuminen.suomi.fi', role: 'authorize', environment: 'production', known: 'seen' },
  ],
  entries: [
    {
      path: '/idp/profile/SAML2/{Redirect,POST}/SSO',
      with: ['SAMLRequest'],
      without: ['execution'],
      protocol: 'saml',
      required: ['SAMLRequest'],
      known: 'seen',
    },
  ],
  interior: [{ path: '/idp/profile/SAML2/*/SSO', with: ['execution=e*s*'], keys: ['execution'], known: 'documented' }],
  direct: [],
  services: [
    {
      id: 'kanta',
      name: 'MyKanta (OmaKanta)',
      audience: 'everyone',
      start: 'https://www.kanta.fi/omakanta',
      hosts: ['www.kanta.fi'],
      known: 'seen',
      source: [{ title: 'public code that sends people there', checked: '2026-11-26' }],
    },
    {
      id: 'suomi-fi',
      name: 'Suomi.fi',
      audience: 'everyone',
      start: 'https://www.suomi.fi/',
      hosts: ['www.suomi.fi'],
      known: 'seen',
      source: [{ title: 'public code that sends people there', checked: '2026-11-26' }],
    },
  ],
  source: [
    { title: 'public code of Espoo, Helsinki and Fintraffic', checked: '2026-11-26' },
    { title: 'Shibboleth documentation: pages of the login flow', checked: '2026-11-26' },
  ],
} satisfies Provider;
