import type { Server } from '../types.ts';

const HOSTS = ['auth.descope.com', 'auth.descope.io'];

/** Its hosted page runs a flow for anybody who opens it; for an app's request, `state_id` says for which. */
export const descope = {
  kind: 'server',
  id: 'descope',
  name: 'Descope',
  tenantsAt: ['descope.com', 'descope.io'],
  entries: [],
  interior: [
    { hosts: HOSTS, path: '/**', with: ['state_id'], keys: ['state_id'], known: 'seen' },
    { path: '/**', with: ['saml_idp_state_id'], keys: ['saml_idp_state_id'], known: 'seen' },
    { path: '/**', with: ['sso_app_id', 'state_id'], keys: ['state_id'], known: 'seen' },
  ],
  direct: [],
  source: [
    { title: 'descope/auth-hosting, README', url: 'https://github.com/descope/auth-hosting', checked: '2026-11-26' },
    {
      title: 'Descope, OIDC Federated Applications (flow hosting URL)',
      url: 'https://docs.descope.com/customize/auth/oidc/',
      checked: '2026-11-26',
    },
    {
      title: 'descope/descope-js, web-component, names of parameters',
      url: 'https://github.com/descope/descope-js/blob/main/packages/sdks/web-component/src/lib/constants/index.ts',
      checked: '2026-11-26',
    },
  ],
} satisfies Server;
