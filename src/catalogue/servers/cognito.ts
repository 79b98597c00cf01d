import type { Server } from '../types.ts';

const HOSTS = ['*.auth.*.amazoncognito.com'];

/** Amazon Cognito's managed login. A link without `state` is published on purpose, and one page serves a healthy bookmark and a dead one. */
export const cognito = {
  kind: 'server',
  id: 'cognito',
  name: 'Amazon Cognito',
  tenantsAt: ['amazoncognito.com'],
  entries: [
    {
      hosts: HOSTS,
      path: '/{forgotpassword,login,signup}',
      protocol: 'oauth',
      required: ['client_id', 'response_type', 'redirect_uri'],
      known: 'seen',
    },
    { hosts: HOSTS, path: '/oauth2/authorize', protocol: 'oauth', required: ['client_id', 'response_type', 'redirect_uri'], known: 'seen' },
  ],
  interior: [
    { hosts: HOSTS, path: '/error', known: 'seen' },
    // Back from another provider.
    { hosts: HOSTS, path: '/oauth2/idpresponse', with: ['state'], keys: ['state'], known: 'seen' },
  ],
  direct: [{ hosts: HOSTS, path: '/{confirmuser,logout}', known: 'remembered' }],
  source: [{ title: 'public code', checked: '2026-11-26' }],
} satisfies Server;
