import type { Server } from '../types.ts';

/** Oracle Access Manager percent-encodes its whole query; the old plain form names the page that wanted the login (`rh`, `ru`). */
export const oracleOam = {
  kind: 'server',
  id: 'oracle-oam',
  name: 'Oracle Access Manager',
  entries: [
    {
      path: '/**/obrareq.cgi',
      protocol: 'own',
      required: ['encquery|encreply|rh|wh'],
      keys: ['encquery', 'encreply', 'rh', 'wh'],
      known: 'seen',
    },
  ],
  interior: [
    { path: '/oam/server/auth_cred_submit', keys: ['request_id', 'OAM_REQ'], known: 'seen' },
    { path: '/oam/server/fed/sp/sso', keys: ['SAMLResponse', 'request_id'], known: 'seen' },
    { path: '/oam/**', with: ['request_id'], keys: ['request_id'], known: 'seen' },
    { path: '/**', with: ['OAM_REQ'], keys: ['OAM_REQ'], known: 'seen' },
  ],
  direct: [],
  source: [{ title: 'public code', checked: '2026-11-23' }],
} satisfies Server;
