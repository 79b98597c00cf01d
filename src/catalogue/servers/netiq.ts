import type { Server } from '../types.ts';

/** NetIQ Access Manager. With a readable `target` its login page takes people on, again and again. */
export const netiq = {
  kind: 'server',
  id: 'netiq',
  name: 'NetIQ Access Manager',
  entries: [
    { path: '/nidp/oauth/nam/authz', protocol: 'oauth', required: ['client_id', 'response_type'], known: 'seen' },
    { path: '/nidp/saml2/sso', without: ['sid'], protocol: 'saml', required: ['SAMLRequest|id'], known: 'seen' },
    { path: '/nidp/idff/sso', with: ['RequestID'], protocol: 'saml', required: ['RequestID'], keys: ['RequestID'], known: 'seen' },
    { path: '/nidp/idff/sso', with: ['target'], protocol: 'own', required: [], known: 'seen' },
  ],
  interior: [
    { path: '/nidp/{idff,saml2}/sso', with: ['sid'], without: ['target'], keys: ['sid'], known: 'seen' },
    { path: '/nidp/app/login', with: ['sid'], without: ['target'], keys: ['sid'], known: 'seen' },
  ],
  direct: [
    { path: '/nidp/{app,portal}', known: 'seen' },
    { path: '/nidp/app/login', with: ['target'], known: 'seen' },
  ],
  source: [{ title: 'public code', checked: '2026-11-23' }],
} satisfies Server;
