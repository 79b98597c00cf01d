import type { Server } from '../types.ts';

/**
 * It takes requests at its own page (`/ui/oauth2`). Where the person has to sign in first, the request waits in a cookie of a quarter of an hour, is taken out of it once at
 * `/ui/oauth2/resume`, and is gone: opened again that page ends in an error that leads nowhere. Steps of signing in, opened by their address, lead to the front page.
 */
export const kanidm = {
  kind: 'server',
  id: 'kanidm',
  name: 'Kanidm',
  entries: [
    {
      path: '/ui/oauth2',
      with: ['client_id'],
      protocol: 'oauth',
      required: ['client_id', 'redirect_uri', 'response_type', 'scope'],
      known: 'documented',
    },
  ],
  interior: [{ path: '/ui/oauth2/resume', known: 'documented' }],
  direct: [{ path: '/ui/oauth2/device', known: 'documented' }],
  source: [
    {
      title: 'kanidm/kanidm, server/core/src/https/views/oauth2.rs (“unable to resume session”, UI0003InvalidOauth2Resume), views/mod.rs',
      url: 'https://github.com/kanidm/kanidm/blob/master/server/core/src/https/views/oauth2.rs',
      checked: '2026-11-27',
    },
    {
      title: 'kanidm/kanidm, proto/src/oauth2.rs (AuthorisationRequest)',
      url: 'https://github.com/kanidm/kanidm/blob/master/proto/src/oauth2.rs',
      checked: '2026-11-27',
    },
  ],
} satisfies Server;
