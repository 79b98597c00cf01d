import type { Provider } from '../types.ts';

/** Sign-in with Italy's electronic identity card: a Shibboleth. */
export const cie = {
  kind: 'provider',
  id: 'cie',
  name: 'CIE (Italy)',
  hosts: [
    { host: 'collaudo.idserver.servizicie.interno.gov.it', role: 'authorize', environment: 'test', known: 'seen' },
    { host: 'idserver.servizicie.interno.gov.it', role: 'authorize', environment: 'production', known: 'seen' },
    { host: 'oidc.idserver.servizicie.interno.gov.it', role: 'authorize', environment: 'production', known: 'seen' },
    { host: 'preproduzione.idserver.servizicie.interno.gov.it', role: 'authorize', environment: 'test', known: 'seen' },
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
    {
      // Where its app leads back to, in the browser as well: a step of a server session, told to who kept it.
      path: '/idp/login/livello2mobile',
      with: ['value=e*s*'],
      protocol: 'proprietary',
      required: ['value'],
      keys: ['value'],
      known: 'seen',
    },
    {
      path: '/idp/profile/oidc/authorize',
      without: ['execution'],
      protocol: 'oauth',
      required: ['client_id', 'redirect_uri', 'response_type'],
      known: 'seen',
    },
  ],
  interior: [
    { path: '/idp/profile/**', with: ['execution=e*s*'], keys: ['execution'], known: 'seen' },
    { path: '/idp/Authn/**', with: ['conversation=e*s*'], keys: ['conversation'], known: 'seen' },
  ],
  direct: [],
  services: [
    {
      id: 'cie',
      name: 'CIE: find the service that you use',
      audience: 'everyone',
      start: 'https://www.cartaidentita.interno.gov.it/',
      leadsTo: 'information',
      alsoKnownAs: ["Carta d'identità elettronica"],
      hosts: ['www.cartaidentita.interno.gov.it'],
      known: 'seen',
      source: [{ title: 'public code that sends people there', checked: '2026-11-26' }],
    },
  ],
  alsoServes: ['inps', 'agenzia-entrate'],
  source: [
    { title: 'public code of Italian services and of their tests', checked: '2026-11-26' },
    { title: 'pagopa/io-app, login by CieID (livello2mobile)', url: 'https://github.com/pagopa/io-app', checked: '2026-11-27' },
  ],
} satisfies Provider;
