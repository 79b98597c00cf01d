import type { Server } from '../types.ts';

/**
 * How Nextcloud lets apps in: an app opens `/login/v2/flow/TOKEN` in the browser, and all that follows lives in that session ("State token does not match").
 *
 * Its own sign-in page stands on its own, whatever page it leads on to.
 */
export const nextcloud = {
  kind: 'server',
  id: 'nextcloud',
  name: 'Nextcloud',
  home: '/',
  entries: [
    {
      path: '/**/apps/oauth2/authorize',
      with: ['client_id'],
      protocol: 'oauth',
      required: ['client_id', 'response_type'],
      known: 'documented',
    },
  ],
  interior: [
    { path: '/**/login/{flow,v2}/grant', with: ['stateToken'], keys: ['stateToken'], known: 'documented' },
    { path: '/**/login/v2/flow', known: 'documented' },
    { path: '/**/login/flow', with: ['clientIdentifier'], known: 'documented' },
    { path: '/**', with: ['redirect_url=*/login/*stateToken=*'], keys: ['redirect_url'], known: 'documented' },
  ],
  direct: [{ path: '/**/login/v2/flow/*', known: 'documented' }],
  source: [
    {
      title: 'nextcloud/server, ClientFlowLoginV2Controller and ClientFlowLoginController',
      url: 'https://github.com/nextcloud/server/blob/master/core/Controller/ClientFlowLoginV2Controller.php',
      checked: '2026-11-26',
    },
    { title: 'nextcloud/desktop, issue 1284', url: 'https://github.com/nextcloud/desktop/issues/1284', checked: '2026-11-26' },
  ],
} satisfies Server;
