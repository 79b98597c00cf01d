import type { Server } from '../types.ts';

/** Its pages about an app's request carry nothing in their addresses; signing in, and a forgotten password, stand on their own. */
export const communitySolidServer = {
  kind: 'server',
  id: 'community-solid-server',
  name: 'Community Solid Server',
  entries: [{ path: '/**/.oidc/auth', protocol: 'oauth', required: ['client_id', 'response_type', 'redirect_uri'], known: 'documented' }],
  interior: [{ path: '/**/.account/oidc/{consent,pick-webid,prompt}', known: 'documented' }],
  direct: [
    { path: '/.account/login/**', known: 'documented' },
    { path: '/.account/account/**', known: 'documented' },
  ],
  source: [
    {
      title: 'Community Solid Server, account management JSON API',
      url: 'https://github.com/CommunitySolidServer/CommunitySolidServer/blob/main/documentation/markdown/usage/account/json-api.md',
      checked: '2026-11-26',
    },
    { title: 'version 7.2.0, walked to the end', checked: '2026-11-26' },
  ],
} satisfies Server;
