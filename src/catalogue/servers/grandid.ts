import type { Server } from '../types.ts';

/**
 * GrandID of Svensk e-identitet. A service asks its API for a session, and sends people to `/` with the number of that; the page before may be a script's, so it is
 * told to those who kept it.
 */
export const grandid = {
  kind: 'server',
  id: 'grandid',
  name: 'GrandID',
  tenantsAt: ['grandid.com'],
  entries: [
    {
      hosts: ['login.grandid.com'],
      path: '/',
      with: ['sessionid=<32>'],
      protocol: 'proprietary',
      required: ['sessionid'],
      keys: ['sessionid'],
      known: 'documented',
    },
  ],
  interior: [],
  direct: [],
  source: [
    { title: 'Svensk e-identitet, GrandID API, REST and JSON, developer documentation 1.1 (FederatedLogin)', checked: '2026-11-27' },
    { title: 'public code of services and of clients of schools (the number of the session in the address)', checked: '2026-11-27' },
  ],
} satisfies Server;
