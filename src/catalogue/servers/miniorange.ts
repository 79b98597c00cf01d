import type { Server } from '../types.ts';

/** Of its pages only where apps ask is known, at a path that nobody else has. */
export const miniorange = {
  kind: 'server',
  id: 'miniorange',
  name: 'miniOrange',
  tenantsAt: ['miniorange.in', 'xecurify.com'],
  entries: [
    {
      path: '/moas/idp/openidsso',
      protocol: 'oauth',
      required: ['client_id', 'redirect_uri', 'response_type'],
      known: 'seen',
    },
  ],
  interior: [],
  direct: [
    { path: '/moas/login', known: 'seen' },
    { path: '/moas/idp/jwtsso/*', known: 'seen' },
  ],
  source: [
    {
      title: 'libraries of the maker, and public code of services (/moas/idp/openidsso, /moas/idp/jwtsso/ID, /moas/login)',
      checked: '2026-11-27',
    },
  ],
} satisfies Server;
