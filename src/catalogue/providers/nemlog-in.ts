import type { Provider } from '../types.ts';

/** Sign-in of Denmark's public services. Its pages keep the request out of their addresses. */
export const nemlogIn = {
  kind: 'provider',
  id: 'nemlog-in',
  name: 'MitID (NemLog-in, Denmark)',
  hosts: [{ host: 'nemlog-in.mitid.dk', role: 'pages', environment: 'production', known: 'seen' }],
  entries: [],
  interior: [
    { path: '/LoginOption.aspx', known: 'seen' },
    { path: '/login/mitid', known: 'seen' },
    { path: '/login.aspx/*', known: 'seen' },
  ],
  direct: [{ path: '/ShowCookies', known: 'seen' }],
  services: [
    {
      id: 'borger-dk',
      name: 'borger.dk',
      audience: 'everyone',
      start: 'https://www.borger.dk/',
      hosts: ['www.borger.dk'],
      known: 'seen',
      source: [{ title: 'public code that sends people there', checked: '2026-11-26' }],
    },
    {
      id: 'sundhed-dk',
      name: 'sundhed.dk',
      audience: 'everyone',
      start: 'https://www.sundhed.dk/',
      hosts: ['www.sundhed.dk'],
      known: 'seen',
      source: [{ title: 'public code that sends people there', checked: '2026-11-26' }],
    },
  ],
  source: [{ title: 'public code that walks through a sign-in and expects these very addresses', checked: '2026-11-26' }],
} satisfies Provider;
