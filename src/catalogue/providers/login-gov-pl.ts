import type { Provider } from '../types.ts';

/** Sign-in of Poland’s public services; requests come by form. */
export const loginGovPl = {
  kind: 'provider',
  id: 'login-gov-pl',
  name: 'login.gov.pl (Poland)',
  hosts: [
    { host: 'int.login.gov.pl', role: 'authorize', environment: 'test', known: 'seen' },
    { host: 'login.gov.pl', role: 'authorize', environment: 'production', known: 'seen' },
    { host: 'symulator.login.gov.pl', role: 'authorize', environment: 'test', known: 'seen' },
  ],
  entries: [{ path: '/login/SingleSignOnService', protocol: 'saml', required: ['SAMLRequest'], known: 'seen' }],
  interior: [],
  direct: [],
  services: [
    {
      id: 'gov-pl',
      name: 'gov.pl: find the service that you use',
      audience: 'everyone',
      start: 'https://www.gov.pl/',
      leadsTo: 'information',
      alsoKnownAs: ['Profil Zaufany', 'login.gov.pl', 'Węzeł Krajowy'],
      hosts: ['www.gov.pl'],
      known: 'seen',
      source: [{ title: 'public code that sends people there', checked: '2026-11-27' }],
    },
  ],
  source: [{ title: 'public code of services that sign people in there', checked: '2026-11-27' }],
} satisfies Provider;
