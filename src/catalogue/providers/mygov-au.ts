import type { Provider } from '../types.ts';

/** Sign-in of Australian government services; `execution` is the step of a server session. */
export const mygovAu = {
  kind: 'provider',
  id: 'mygov-au',
  name: 'myGov (Australia)',
  hosts: [
    { host: 'auth.my.gov.au', role: 'authorize', environment: 'production', known: 'seen' },
    { host: 'login.my.gov.au', role: 'pages', environment: 'production', known: 'seen' },
    { host: 'my.gov.au', role: 'portal', environment: 'production', known: 'seen' },
  ],
  entries: [
    {
      hosts: ['auth.my.gov.au'],
      path: '/mga/sps/oauth/oauth20/authorize',
      protocol: 'oauth',
      required: ['client_id', 'response_type'],
      known: 'seen',
    },
    {
      hosts: ['login.my.gov.au'],
      path: '/mga/sps/oauth/oauth20/authorize',
      protocol: 'oauth',
      required: ['client_id'],
      known: 'seen',
    },
  ],
  interior: [
    { hosts: ['login.my.gov.au'], path: '/las/mygov-login', with: ['execution'], keys: ['execution'], known: 'seen' },
    { hosts: ['my.gov.au'], path: '/LoginServices/main/login', with: ['execution'], keys: ['execution'], known: 'seen' },
  ],
  direct: [{ hosts: ['login.my.gov.au'], path: '/las/mygov-login', without: ['execution'], known: 'remembered' }],
  services: [
    {
      id: 'mygov-au',
      name: 'myGov',
      audience: 'everyone',
      start: 'https://my.gov.au/',
      alsoKnownAs: ['Medicare', 'Centrelink', 'ATO'],
      hosts: ['my.gov.au'],
      known: 'seen',
      source: [{ title: 'public code', checked: '2026-11-23' }],
    },
  ],
  source: [{ title: 'public code', checked: '2026-11-23' }],
} satisfies Provider;
