import type { Server } from '../types.ts';

/** Gluu and Janssen. The pages keep the request in cookies: their addresses carry nothing. */
export const gluu = {
  kind: 'server',
  id: 'gluu',
  name: 'Gluu, Janssen',
  entries: [
    {
      path: '/{jans-auth,oxauth}/restv1/authorize',
      protocol: 'oauth',
      required: ['client_id', 'response_type', 'redirect_uri'],
      known: 'seen',
    },
  ],
  interior: [
    { path: '/{jans-auth,oxauth}/*.htm', known: 'seen' },
    { path: '/{jans-auth,oxauth}/auth/**', known: 'remembered' },
  ],
  direct: [{ path: '/{jans-auth,oxauth}/{device_authorization,logout*}.htm', known: 'remembered' }],
  source: [
    { title: 'jans-auth-server, issue 52', url: 'https://github.com/JanssenProject/jans-auth-server/issues/52', checked: '2026-11-23' },
  ],
} satisfies Server;
