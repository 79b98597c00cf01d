import type { Server } from '../types.ts';

/** Its login page is Spring Security's `/login` and stands on its own: nothing tells it from others. */
export const mitreid = {
  kind: 'server',
  id: 'mitreid',
  name: 'MITREid Connect',
  entries: [
    {
      path: '/openid-connect-server-webapp/authorize',
      protocol: 'oauth',
      required: ['client_id', 'response_type'],
      known: 'seen',
    },
  ],
  interior: [],
  direct: [{ path: '/openid-connect-server-webapp/login', known: 'seen' }],
  source: [
    {
      title: 'MITREid Connect, issue 901',
      url: 'https://github.com/mitreid-connect/OpenID-Connect-Java-Spring-Server/issues/901',
      checked: '2026-11-23',
    },
  ],
} satisfies Server;
