import type { Server } from '../types.ts';

/** Its pages (`/sign-in`) keep the request in a cookie and look like anybody's: only newer ones, with `app_id`, and its error page are known by shape. */
export const logto = {
  kind: 'server',
  id: 'logto',
  name: 'Logto',
  tenantsAt: ['logto.app'],
  entries: [{ path: '/oidc/auth', protocol: 'oauth', required: ['client_id', 'response_type', 'redirect_uri'], known: 'documented' }],
  interior: [
    { path: '/{consent,forgot-password,register,sign-in,single-sign-on}/**', with: ['app_id'], keys: ['app_id'], known: 'documented' },
    { hosts: ['*.logto.app'], path: '/{consent,forgot-password,register,sign-in,single-sign-on}/**', known: 'documented' },
    { path: '/unknown-session', known: 'documented' },
  ],
  direct: [],
  source: [{ title: 'logto-io/logto, koa-spa-session-guard.ts; CHANGELOG 1.19', checked: '2026-11-23' }],
} satisfies Server;
