import type { Provider } from '../types.ts';

export const gitlab = {
  kind: 'provider',
  id: 'gitlab',
  name: 'GitLab',
  nameOf: 'owner',
  hosts: [{ host: 'gitlab.com', role: 'site', environment: 'production', known: 'seen' }],
  entries: [{ path: '/oauth/authorize', protocol: 'oauth', required: ['client_id', 'redirect_uri', 'response_type'], known: 'seen' }],
  interior: [{ path: '/users/auth/*/callback', keys: ['code', 'state'], known: 'remembered' }],
  direct: [
    { path: '/users/sign_in', known: 'seen' },
    { path: '/-/profile/**', known: 'seen' },
  ],
  services: [
    {
      id: 'gitlab',
      name: 'GitLab',
      audience: 'everyone',
      start: 'https://gitlab.com/users/sign_in',
      hosts: ['gitlab.com'],
      known: 'seen',
      source: [{ title: 'public code', checked: '2026-11-23' }],
    },
  ],
  source: [{ title: 'public code', checked: '2026-11-23' }],
} satisfies Provider;
