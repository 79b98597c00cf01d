import type { Server } from '../types.ts';

/** Its account portal is made to be linked; only the way back from another provider is not. */
export const clerk = {
  kind: 'server',
  id: 'clerk',
  name: 'Clerk',
  tenantsAt: ['accounts.dev', 'clerk.com'],
  entries: [],
  interior: [{ path: '/v1/oauth_callback', with: ['state'], keys: ['state'], known: 'documented' }],
  direct: [
    { hosts: ['*.accounts.dev'], path: '/{sign-in,sign-up,user}/**', known: 'documented' },
    { path: '/**', with: ['__clerk_ticket'], known: 'documented' },
  ],
  source: [{ title: 'clerk/clerk-docs, guides/account-portal/direct-links', checked: '2026-11-23' }],
} satisfies Server;
