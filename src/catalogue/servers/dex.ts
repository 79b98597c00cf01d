import type { Server } from '../types.ts';

/**
 * The id of a request is 25 characters of base32, and its `hmac` 43 of base64url. At the root of a host no word is Dex's own (`back` is empty where there is one
 * connector): there only values that look like these are known.
 */
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
    { path: '/auth/*', with: ['req=<25>'], keys: ['req'], known: 'documented' },
    { path: '/auth/*/login', with: ['state=<25>'], keys: ['state'], known: 'documented' },
    { path: '/**/dex/approval', with: ['req'], keys: ['req'], known: 'seen' },
    { path: '/approval', with: ['req=<25>', 'hmac=<43>'], keys: ['req'], known: 'documented' },
    { path: '/**/dex/callback', with: ['state'], keys: ['state'], known: 'seen' },
  ],
  direct: [],
  source: [
    { title: 'dexidp/dex, server', checked: '2026-11-23' },
    {
      title: 'dexidp/dex, storage/storage.go (NewID), server/authflow/login.go',
      url: 'https://github.com/dexidp/dex/blob/master/storage/storage.go',
      checked: '2026-11-26',
    },
    { title: 'dexidp/dex, issue 1561: "User session expired"', url: 'https://github.com/dexidp/dex/issues/1561', checked: '2026-11-26' },
  ],
} satisfies Server;
