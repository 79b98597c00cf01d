import type { Provider } from '../types.ts';

/** Sign-in of Austria's public services: a Shibboleth. */
export const idAustria = {
  kind: 'provider',
  id: 'id-austria',
  name: 'ID Austria',
  hosts: [
    { host: 'eid.oesterreich.gv.at', role: 'authorize', environment: 'production', known: 'seen' },
    { host: 'eid2.oesterreich.gv.at', role: 'authorize', environment: 'test', known: 'seen' },
  ],
  entries: [
    {
      path: '/auth/idp/profile/oidc/authorize',
      without: ['execution'],
      protocol: 'oauth',
      required: ['client_id', 'redirect_uri', 'response_type'],
      known: 'seen',
    },
    {
      path: '/auth/idp/profile/SAML2/{Redirect,POST}/SSO',
      with: ['SAMLRequest'],
      without: ['execution'],
      protocol: 'saml',
      required: ['SAMLRequest'],
      known: 'seen',
    },
  ],
  interior: [{ path: '/auth/idp/profile/**', with: ['execution=e*s*'], keys: ['execution'], known: 'documented' }],
  direct: [],
  services: [
    {
      id: 'finanzonline',
      name: 'FinanzOnline',
      audience: 'everyone',
      start: 'https://finanzonline.bmf.gv.at/',
      hosts: ['finanzonline.bmf.gv.at'],
      known: 'seen',
      source: [{ title: 'public code that sends people there', checked: '2026-11-26' }],
    },
    {
      id: 'oesterreich-gv-at',
      name: 'oesterreich.gv.at',
      audience: 'everyone',
      start: 'https://www.oesterreich.gv.at/',
      alsoKnownAs: ['Handy-Signatur'],
      hosts: ['www.oesterreich.gv.at'],
      known: 'seen',
      source: [{ title: 'public code that sends people there', checked: '2026-11-26' }],
    },
  ],
  source: [
    { title: 'public code of services', checked: '2026-11-26' },
    { title: 'Shibboleth documentation: pages of the login flow', checked: '2026-11-26' },
  ],
} satisfies Provider;
