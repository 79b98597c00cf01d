import type { Server } from '../types.ts';

/** The hub of SURFconext and others: its choice of institution stands at an address with the request in it, and people keep it. */
export const openconext = {
  kind: 'server',
  id: 'openconext',
  name: 'OpenConext',
  tenantsAt: ['surfconext.nl'],
  entries: [{ path: '/authentication/idp/single-sign-on/**', protocol: 'saml', required: ['SAMLRequest'], known: 'seen' }],
  interior: [],
  direct: [{ path: '/authentication/idp/unsolicited-single-sign-on/**', known: 'seen' }],
  source: [
    {
      title: 'OpenConext-engineblock, pull request 1987',
      url: 'https://github.com/OpenConext/OpenConext-engineblock/pull/1987',
      checked: '2026-11-23',
    },
  ],
} satisfies Server;
