import type { Server } from '../types.ts';

export const authentik = {
  kind: 'server',
  id: 'authentik',
  name: 'authentik',
  entries: [
    { path: '/application/o/authorize', protocol: 'oauth', required: ['client_id', 'redirect_uri', 'response_type'], known: 'seen' },
    { path: '/application/saml/*/sso/binding/{post,redirect}', protocol: 'saml', required: ['SAMLRequest'], known: 'seen' },
  ],
  interior: [{ path: '/if/flow/*', with: ['next=*/application/o/authorize*'], keys: ['next'], known: 'seen' }],
  direct: [
    { path: '/application/saml/*/sso/binding/init', known: 'seen' },
    { path: '/if/flow/*', without: ['next=*/application/o/authorize*'], known: 'seen' },
    { path: '/if/user/**', known: 'seen' },
  ],
  source: [{ title: 'public code', checked: '2026-11-23' }],
} satisfies Server;
