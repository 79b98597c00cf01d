import { shibboleth } from '../servers/shibboleth.ts';
import type { Provider } from '../types.ts';

/** Sign-in of Swiss universities, each at a host of its own: Shibboleth, with the pages of the make. The account itself is nobody's wish: only its operator's page about it is offered. */
export const switchEduId = {
  kind: 'provider',
  id: 'switch-edu-id',
  name: 'Switch edu-ID (Switzerland)',
  hosts: [
    { host: '*.login.eduid.ch', role: 'authorize', environment: 'production', known: 'seen' },
    { host: 'login.eduid.ch', role: 'authorize', environment: 'production', known: 'documented' },
  ],
  entries: shibboleth.entries,
  interior: shibboleth.interior,
  direct: [{ path: '/.well-known/**', known: 'documented' }],
  services: [
    {
      id: 'switch-edu-id',
      name: 'Switch edu-ID: about your account',
      audience: 'everyone',
      start: 'https://www.switch.ch/edu-id/',
      leadsTo: 'information',
      alsoKnownAs: ['edu-ID', 'Switch edu-ID', 'SWITCHaai'],
      hosts: [],
      known: 'seen',
      source: [{ title: 'links of projects to Switch’s page about it', checked: '2026-11-27' }],
    },
  ],
  source: [
    {
      title: 'Switch edu-ID, discovery document (/idp/profile/oidc/authorize)',
      url: 'https://login.eduid.ch/.well-known/openid-configuration',
      checked: '2026-11-27',
    },
    {
      title: 'public code of students: /idp/profile/SAML2/… at login.eduid.ch and at hosts of universities below it',
      checked: '2026-11-27',
    },
  ],
} satisfies Provider;
