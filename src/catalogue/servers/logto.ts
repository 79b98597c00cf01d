import type { Server } from '../types.ts';

/**
 * Its pages (`/sign-in`) keep the request in a cookie and look like anybody's, also newer ones with `app_id`, which is who asks (the client id) and the same for ever:
 * they are known at the maker's hosts, and elsewhere only its error page is.
 */
export const logto = {
  kind: 'server',
  id: 'logto',
  name: 'Logto',
  tenantsAt: ['logto.app'],
  entries: [{ path: '/oidc/auth', protocol: 'oauth', required: ['client_id', 'response_type', 'redirect_uri'], known: 'documented' }],
  interior: [
    { hosts: ['*.logto.app'], path: '/{consent,forgot-password,register,sign-in,single-sign-on}/**', known: 'documented' },
    { path: '/unknown-session', known: 'documented' },
  ],
  direct: [],
  source: [
    { title: 'logto-io/logto, koa-spa-session-guard.ts; CHANGELOG 1.19', checked: '2026-11-23' },
    {
      title: 'Logto, Application data structure (the application ID is the client ID)',
      url: 'https://docs.logto.io/integrate-logto/application-data-structure',
      checked: '2026-11-26',
    },
  ],
} satisfies Server;
