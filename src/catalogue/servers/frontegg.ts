import type { Server } from '../types.ts';

/** Remembered only, so that it stays quiet. */
export const frontegg = {
  kind: 'server',
  id: 'frontegg',
  name: 'Frontegg',
  tenantsAt: ['frontegg.com'],
  entries: [
    {
      hosts: ['*.frontegg.com'],
      path: '/oauth/authorize',
      protocol: 'oauth',
      required: ['client_id', 'redirect_uri'],
      known: 'remembered',
    },
  ],
  interior: [],
  direct: [{ hosts: ['*.frontegg.com'], path: '/oauth/account/login', known: 'remembered' }],
  source: [{ title: 'remembered', checked: '2026-11-23' }],
} satisfies Server;
