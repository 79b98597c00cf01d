import type { Provider } from '../types.ts';

/** `redirect_uri` may be absent: the app has registered one. */
export const github = {
  kind: 'provider',
  id: 'github',
  name: 'GitHub',
  nameOf: 'owner',
  hosts: [{ host: 'github.com', role: 'site', environment: 'production', known: 'seen' }],
  entries: [{ path: '/login/oauth/authorize', protocol: 'oauth', required: ['client_id'], known: 'seen' }],
  interior: [
    { path: '/login', with: ['return_to=*/login/oauth/authorize*'], keys: ['return_to'], known: 'seen' },
    { path: '/{session,sessions}/**', known: 'remembered' },
  ],
  direct: [
    { path: '/login', without: ['return_to=*/login/oauth/authorize*'], known: 'seen' },
    { path: '/login/device/**', known: 'seen' },
    { path: '/sessions/sso', known: 'seen' },
    { path: '/orgs/*/sso', known: 'seen' },
  ],
  services: [
    {
      id: 'github',
      name: 'GitHub',
      audience: 'everyone',
      start: 'https://github.com/login',
      hosts: ['github.com'],
      known: 'seen',
      source: [{ title: 'public code', checked: '2026-11-23' }],
    },
  ],
  source: [{ title: 'public code', checked: '2026-11-23' }],
} satisfies Provider;
