import type { Server } from '../types.ts';

/** WorkOS AuthKit begins a stale login anew by itself, at the application's own address or on its behalf: made for bookmarks. */
export const workosAuthkit = {
  kind: 'server',
  id: 'workos-authkit',
  name: 'WorkOS AuthKit',
  tenantsAt: ['authkit.app'],
  entries: [],
  interior: [
    {
      path: '/**',
      with: ['authorization_session_id', 'client_id=client_*'],
      keys: ['authorization_session_id'],
      restartsItself: true,
      known: 'documented',
    },
  ],
  direct: [],
  source: [
    {
      title: 'WorkOS, Simplified Login Initiation (30 April 2025)',
      url: 'https://workos.com/changelog/simplified-login-initiation',
      checked: '2026-11-26',
    },
  ],
} satisfies Server;
