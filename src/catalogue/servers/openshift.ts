import type { Server } from '../types.ts';

/**
 * OpenShift's pages, whatever the identity provider behind them, keep the request in `then`. The web console compares its `state` with a cookie; the page that
 * shows a token for the command line has none.
 */
export const openshift = {
  kind: 'server',
  id: 'openshift',
  name: 'OpenShift',
  entries: [],
  interior: [{ path: '/**', with: ['then=/oauth/authorize*state=*'], keys: ['then'], known: 'seen' }],
  direct: [
    { path: '/**', with: ['then=/oauth/authorize*'], without: ['then=/oauth/authorize*state=*'], known: 'seen' },
    { path: '/oauth/token/{display,implicit,request}', known: 'seen' },
  ],
  source: [
    {
      title: 'openshift/console, pull request 15523: "There was an error verifying your session"',
      url: 'https://github.com/openshift/console/pull/15523',
      checked: '2026-11-26',
    },
    { title: 'public code (login?then=%2Foauth%2Fauthorize…)', checked: '2026-11-26' },
  ],
} satisfies Server;
