import type { Provider } from '../types.ts';

/** The sign-in of England's patients; NHS Wales uses it too. Its pages keep the request in a cookie: their URLs are the same in health and in a bookmark. */
export const nhsLogin = {
  kind: 'provider',
  id: 'nhs-login',
  name: 'NHS login',
  hosts: [
    { host: 'access.login.nhs.uk', role: 'pages', environment: 'production', known: 'seen' },
    { host: 'account.login.nhs.uk', role: 'pages', environment: 'production', known: 'seen' },
    { host: 'auth.login.nhs.uk', role: 'authorize', environment: 'production', known: 'documented' },
    { host: 'help.login.nhs.uk', role: 'help', environment: 'production', known: 'documented' },
    { host: 'settings.login.nhs.uk', role: 'settings', environment: 'production', known: 'documented' },
  ],
  entries: [
    {
      hosts: ['auth.login.nhs.uk'],
      path: '/authorize',
      protocol: 'oauth',
      required: ['scope', 'response_type', 'client_id', 'redirect_uri', 'state', 'nonce'],
      known: 'documented',
    },
  ],
  interior: [{ hosts: ['access.login.nhs.uk', 'account.login.nhs.uk'], path: '/**', known: 'seen' }],
  direct: [
    { hosts: ['access.login.nhs.uk', 'account.login.nhs.uk'], path: '/{privacy,terms-and-conditions,accessibility}', known: 'seen' },
  ],
  services: [
    {
      id: 'nhs-app',
      name: 'NHS App',
      audience: 'patients',
      start: 'https://www.nhsapp.service.nhs.uk/login',
      look: 'Continue with NHS login',
      alsoKnownAs: ['NHS account'],
      hosts: ['www.nhsapp.service.nhs.uk'],
      clientIds: ['nhs-online'],
      known: 'seen',
      source: [{ title: 'NHSDigital/vaccinations-app, infrastructure', checked: '2026-11-23' }],
    },
  ],
  source: [
    {
      title: 'NHS login External Interface Specification - Federation',
      url: 'https://nhsconnect.github.io/nhslogin/interface-spec-doc/',
      checked: '2026-11-23',
    },
  ],
} satisfies Provider;
