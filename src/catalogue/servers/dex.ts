import type { Server } from '../types.ts';

export const dex = {
  kind: 'server',
  id: 'dex',
  name: 'Dex',
  entries: [
    { path: '/**/dex/auth', protocol: 'oauth', required: ['client_id', 'redirect_uri'], known: 'seen' },
    { path: '/**/dex/auth/*', with: ['client_id'], protocol: 'oauth', required: ['client_id', 'redirect_uri'], known: 'seen' },
  ],
  interior: [
    { path: '/**/dex/auth/*', with: ['req'], keys: ['req'], known: 'seen' },
    { path: '/**/dex/auth/*', with: ['state'], keys: ['state'], known: 'seen' },
    { path: '/**/dex/auth/*/login', with: ['state'], keys: ['state'], known: 'seen' },
    { path: '/auth/*', with: ['req'], keys: ['req'], known: 'seen' },
    { path: '/auth/*/login', with: ['state', 'back'], keys: ['state'], known: 'seen' },
    { path: '/**/dex/approval', with: ['req'], keys: ['req'], known: 'seen' },
    { path: '/approval', with: ['req', 'hmac'], keys: ['req'], known: 'seen' },
    { path: '/**/dex/callback', with: ['state'], keys: ['state'], known: 'seen' },
  ],
  direct: [],
  source: [{ title: 'dexidp/dex, server', checked: '2026-11-23' }],
} satisfies Server;
