import type { Server } from '../types.ts';

/** `verify` is a link out of an e-mail. */
export const supabase = {
  kind: 'server',
  id: 'supabase',
  name: 'Supabase Auth',
  tenantsAt: ['supabase.co', 'supabase.com'],
  entries: [{ path: '/auth/v1/authorize', protocol: 'proprietary', required: ['provider'], known: 'seen' }],
  interior: [{ path: '/auth/v1/callback', keys: ['code', 'state'], known: 'seen' }],
  direct: [{ path: '/auth/v1/verify', known: 'seen' }],
  source: [{ title: 'supabase/auth', checked: '2026-11-23' }],
} satisfies Server;
