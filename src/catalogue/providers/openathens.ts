import type { Provider } from '../types.ts';

/** The NHS's and many universities' way to journals. Links to an organisation's sign-in are made to be kept; `t` holds the request of a publisher. */
export const openathens = {
  kind: 'provider',
  id: 'openathens',
  name: 'OpenAthens',
  hosts: [
    { host: 'docs.openathens.net', role: 'help', environment: 'production', known: 'documented' },
    { host: 'go.openathens.net', role: 'portal', environment: 'production', known: 'seen' },
    { host: 'login.openathens.net', role: 'authorize', environment: 'production', known: 'seen' },
    { host: 'my.openathens.net', role: 'settings', environment: 'production', known: 'seen' },
    { host: 'wayfinder.openathens.net', role: 'pages', environment: 'production', known: 'seen' },
  ],
  entries: [
    {
      hosts: ['login.openathens.net'],
      path: '/saml/2/sso/**',
      with: ['SAMLRequest'],
      protocol: 'saml',
      required: ['SAMLRequest'],
      known: 'seen',
    },
    // It takes requests by redirect, never by form. With anything else in its query nobody says what it does.
    {
      hosts: ['login.openathens.net'],
      path: '/saml/2/sso/**',
      without: ['entityID', 'providerId', 'redirectUri', 'spentityid', 'target'],
      protocol: 'saml',
      required: ['SAMLRequest'],
      known: 'documented',
    },
  ],
  interior: [{ hosts: ['login.openathens.net'], path: '/auth/**', with: ['t=*SAMLRequest=*'], keys: ['t'], known: 'seen' }],
  direct: [],
  services: [
    {
      id: 'my-openathens',
      name: 'MyAthens',
      audience: 'everyone',
      start: 'https://my.openathens.net/',
      alsoKnownAs: ['OpenAthens'],
      hosts: ['my.openathens.net'],
      known: 'seen',
      source: [{ title: 'public code that opens it to sign in', checked: '2026-11-26' }],
    },
    {
      id: 'nhs-openathens',
      name: 'NHS OpenAthens',
      audience: 'staff',
      start: 'https://openathens.nice.org.uk/',
      alsoKnownAs: ['Athens', 'NHS Athens', 'NHS journals', 'Knowledge and Library Hub'],
      hosts: ['openathens.nice.org.uk'],
      known: 'seen',
      source: [{ title: 'guides for NHS staff', checked: '2026-11-26' }],
    },
  ],
  source: [
    { title: 'OpenAthens documentation: links that are made to be kept', url: 'https://docs.openathens.net/', checked: '2026-11-26' },
    {
      title: "OpenAthens, SSO address of a domain (\"This should be 'Redirect' rather than 'Post'\")",
      url: 'https://docs.openathens.net/pages/diffpagesbyversion.action?pageId=331634&selectedPageVersions=7&selectedPageVersions=8',
      checked: '2026-11-27',
    },
    { title: 'public code of services and of tools for libraries', checked: '2026-11-26' },
  ],
} satisfies Provider;
