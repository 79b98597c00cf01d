import type { Provider } from '../types.ts';

export const salesforce = {
  kind: 'provider',
  id: 'salesforce',
  name: 'Salesforce',
  nameOf: 'owner',
  hosts: [
    { host: '*.my.salesforce.com', role: 'site', environment: 'production', home: '/', known: 'seen' },
    { host: 'login.salesforce.com', role: 'pages', environment: 'production', known: 'seen' },
    { host: 'test.salesforce.com', role: 'pages', environment: 'test', known: 'seen' },
  ],
  entries: [
    {
      path: '/services/oauth2/authorize/**',
      protocol: 'oauth',
      required: ['client_id', 'redirect_uri', 'response_type'],
      known: 'seen',
    },
    { path: '/idp/endpoint/HttpRedirect', protocol: 'saml', required: ['SAMLRequest'], known: 'seen' },
  ],
  interior: [
    { path: '/setup/secur/RemoteAccessAuthorizationPage.apexp', with: ['source'], keys: ['source'], known: 'seen' },
    // The request stands in `source`, which a sign-in page takes along.
    {
      path: '/',
      with: ['startURL=*RemoteAccessAuthorizationPage.apexp*source=*'],
      keys: ['startURL'],
      known: 'seen',
    },
    { path: '/_ui/identity/verification/**', keys: ['vcsrf', 'vpol'], known: 'remembered' },
  ],
  direct: [{ path: '/', without: ['startURL=*RemoteAccessAuthorizationPage.apexp*source=*'], known: 'seen' }],
  services: [
    {
      id: 'salesforce',
      name: 'Salesforce',
      audience: 'everyone',
      start: 'https://login.salesforce.com/',
      hosts: ['login.salesforce.com'],
      known: 'seen',
      source: [{ title: 'public code', checked: '2026-11-23' }],
    },
  ],
  source: [{ title: 'public code', checked: '2026-11-23' }],
} satisfies Provider;
