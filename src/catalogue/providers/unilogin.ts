import type { Provider } from '../types.ts';

/** Sign-in of Denmark’s schools: a Keycloak, with a SAML of its own beside that of the make. */
export const unilogin = {
  kind: 'provider',
  id: 'unilogin',
  name: 'Unilogin (Denmark)',
  hosts: [
    { host: 'broker.unilogin.dk', role: 'authorize', environment: 'production', known: 'seen' },
    { host: 'et-broker.unilogin.dk', role: 'authorize', environment: 'test', known: 'seen' },
  ],
  entries: [
    {
      path: '/auth/realms/broker/protocol/openid-connect/auth',
      protocol: 'oauth',
      required: ['client_id', 'response_type'],
      known: 'seen',
    },
    {
      path: '/auth/realms/broker/protocol/{saml,saml-stil}',
      protocol: 'saml',
      required: ['SAMLRequest|SAMLResponse|SAMLart'],
      known: 'seen',
    },
  ],
  interior: [],
  direct: [],
  services: [
    {
      id: 'aula',
      name: 'Aula',
      audience: 'everyone',
      start: 'https://www.aula.dk/portal/',
      hosts: ['www.aula.dk'],
      known: 'seen',
      source: [{ title: 'public code that sends people there', checked: '2026-11-27' }],
    },
    {
      id: 'minuddannelse',
      name: 'MinUddannelse',
      audience: 'everyone',
      start: 'https://www.minuddannelse.net/',
      hosts: ['www.minuddannelse.net'],
      known: 'seen',
      source: [{ title: 'public code that sends people there', checked: '2026-11-27' }],
    },
  ],
  source: [
    { title: 'public code of services that sign people in there', checked: '2026-11-27' },
    { title: 'public code that walks through a sign-in: a service sends SAMLRequest to saml-stil', checked: '2026-11-27' },
  ],
} satisfies Provider;
