import type { Server } from '../types.ts';

/** Kinde, at its own hosts and at custom domains. `psid` is one login's and stands in the path; people publish such addresses as sign-up links. */
export const kinde = {
  kind: 'server',
  id: 'kinde',
  name: 'Kinde',
  tenantsAt: ['kinde.com', 'kindedemo.com'],
  entries: [],
  interior: [{ path: '/auth/cx/*m:{login,register}&psid:*', pathKeyName: 'psid', known: 'documented' }],
  direct: [],
  source: [
    {
      title: 'Kinde, Set a default login route: "a bookmarked link … tries to access an expired session"',
      url: 'https://kinde.com/docs/build/default-login-routes/',
      checked: '2026-11-26',
    },
    { title: 'public code (/auth/cx/_:nav&m:login&psid:…)', checked: '2026-11-26' },
  ],
} satisfies Server;
