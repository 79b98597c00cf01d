import type { Server } from '../types.ts';

/**
 * The base of many servers of people's own. An interaction has an id in the path (43 characters since version 9) and a cookie for an hour; then "interaction
 * session id cookie not found". Where it goes on (`/auth/<id>`) looks like a link out of an e-mail: left alone.
 */
export const nodeOidcProvider = {
  kind: 'server',
  id: 'node-oidc-provider',
  name: 'node-oidc-provider',
  entries: [],
  interior: [
    { path: '/**/interaction/<43>', pathKeyName: 'uid', known: 'documented' },
    { path: '/**/interaction/<43>/{abort,confirm,continue,login}', pathKeyName: 'uid', known: 'documented' },
  ],
  direct: [],
  source: [
    {
      title: 'panva/node-oidc-provider, docs (interactions), lib/helpers/nanoid.js, lib/provider.js',
      url: 'https://github.com/panva/node-oidc-provider/blob/main/docs/README.md',
      checked: '2026-11-26',
    },
    {
      title: 'panva/node-oidc-provider, pull request 301: SessionNotFound',
      url: 'https://github.com/panva/node-oidc-provider/pull/301',
      checked: '2026-11-26',
    },
  ],
} satisfies Server;
