import type { Server } from '../types.ts';

/** `rd` is the page to go back to, and may be kept; the flow of an OpenID Connect request may not. */
export const authelia = {
  kind: 'server',
  id: 'authelia',
  name: 'Authelia',
  entries: [
    {
      path: '/api/oidc/authorization',
      without: ['consent_id', 'flow_id'],
      protocol: 'oauth',
      required: ['client_id', 'redirect_uri', 'response_type', 'scope'],
      known: 'documented',
    },
  ],
  interior: [
    { path: '/api/oidc/authorization', with: ['consent_id'], keys: ['consent_id'], known: 'documented' },
    { path: '/api/oidc/authorization', with: ['flow_id'], keys: ['flow_id'], known: 'documented' },
    { path: '/consent/**', with: ['flow_id'], keys: ['flow_id'], known: 'documented' },
    { path: '/consent/**', with: ['consent_id'], keys: ['consent_id'], known: 'documented' },
    { path: '/**', with: ['flow_id', 'flow=openid_connect'], keys: ['flow_id'], known: 'documented' },
    { path: '/**', with: ['workflow_id', 'workflow=openid_connect'], keys: ['workflow_id'], known: 'documented' },
  ],
  direct: [],
  source: [
    {
      title: 'authelia/authelia, internal/handlers/const.go',
      url: 'https://github.com/authelia/authelia/blob/master/internal/handlers/const.go',
      checked: '2026-11-26',
    },
  ],
} satisfies Server;
