import type { Provider } from '../types.ts';

/** Sign-in of Germany's public services: a Shibboleth. */
export const bundid = {
  kind: 'provider',
  id: 'bundid',
  name: 'BundID (Germany)',
  hosts: [
    { host: 'id.bund.de', role: 'authorize', environment: 'production', known: 'seen' },
    { host: 'int.id.bund.de', role: 'authorize', environment: 'test', known: 'seen' },
  ],
  entries: [
    {
      path: '/idp/profile/SAML2/{Redirect,POST}/SSO',
      with: ['SAMLRequest'],
      without: ['execution'],
      protocol: 'saml',
      required: ['SAMLRequest'],
      known: 'documented',
    },
  ],
  interior: [{ path: '/idp/profile/SAML2/*/SSO', with: ['execution=e*s*'], keys: ['execution'], known: 'documented' }],
  direct: [{ path: '/{de,en}/**', known: 'seen' }],
  services: [
    {
      id: 'bundid',
      name: 'BundID',
      audience: 'everyone',
      start: 'https://id.bund.de/',
      alsoKnownAs: ['Nutzerkonto Bund'],
      hosts: ['id.bund.de'],
      known: 'seen',
      source: [{ title: 'public code of services', checked: '2026-11-26' }],
    },
  ],
  source: [
    { title: 'public code of services: addresses, metadata', checked: '2026-11-26' },
    { title: 'Shibboleth documentation: pages of the login flow', checked: '2026-11-26' },
  ],
} satisfies Provider;
