import type { Server } from '../types.ts';

/**
 * Active Directory Federation Services. Bare `/adfs/ls/` is also where a POSTed request shows its form: without parameters it proves nothing.
 *
 * WS-Federation requests carry their time in `wct`; Microsoft 365 puts a ticket of its own into `wctx`.
 */
export const adfs = {
  kind: 'server',
  id: 'adfs',
  name: 'AD FS',
  entries: [
    { path: '/adfs/ls', with: ['SAMLRequest'], protocol: 'saml', required: ['SAMLRequest'], known: 'seen' },
    {
      path: '/adfs/ls',
      with: ['wctx=*estsrequest=*'],
      protocol: 'ws-federation',
      required: ['wa', 'wtrealm'],
      keys: ['wctx'],
      known: 'seen',
    },
    {
      path: '/adfs/ls',
      with: ['pullStatus'],
      protocol: 'ws-federation',
      required: [],
      keys: ['pullStatus', 'client-request-id'],
      known: 'seen',
    },
    {
      path: '/adfs/ls',
      with: ['wa'],
      without: ['wa=wsignout*'],
      protocol: 'ws-federation',
      required: ['wa', 'wtrealm'],
      known: 'seen',
    },
    { path: '/adfs/oauth2/authorize/**', protocol: 'oauth', required: ['client_id', 'redirect_uri', 'response_type'], known: 'seen' },
  ],
  interior: [],
  direct: [
    { path: '/adfs/ls/idpinitiatedsignon*', known: 'seen' },
    { path: '/adfs/portal/**', known: 'seen' },
    { path: '/adfs/ls', with: ['wa=wsignout*'], known: 'seen' },
  ],
  source: [{ title: 'Microsoft documentation in public code (MSIS7042)', checked: '2026-11-23' }],
} satisfies Server;
