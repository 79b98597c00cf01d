import type { Server } from '../types.ts';

/**
 * NetIQ Access Manager. Its login page is opened by its contract (`id`) again and again, with or without a `target`: programs and people begin there. `sid` is the
 * number of the page in the person's own session (`0`, `1`). Behind a request its pages look the same (`/nidp/saml2/sso?id=…&sid=0`), and nobody says that they
 * end in an error; opened without anything it shows its form.
 */
export const netiq = {
  kind: 'server',
  id: 'netiq',
  name: 'NetIQ Access Manager',
  entries: [
    { path: '/nidp/oauth/nam/authz', protocol: 'oauth', required: ['client_id', 'response_type'], known: 'seen' },
    { path: '/nidp/saml2/sso', without: ['sid'], protocol: 'saml', required: [], known: 'seen' },
    { path: '/nidp/idff/sso', with: ['RequestID'], protocol: 'saml', required: ['RequestID'], keys: ['RequestID'], known: 'seen' },
    { path: '/nidp/idff/sso', with: ['target'], protocol: 'proprietary', required: [], known: 'seen' },
  ],
  interior: [],
  direct: [
    { path: '/nidp/{app,portal}', known: 'seen' },
    { path: '/nidp/app/login', known: 'seen' },
    { path: '/nidp/{idff,saml2}/sso', with: ['sid'], known: 'seen' },
  ],
  source: [
    { title: 'public code: programs of a firm and of a university that open /nidp/saml2/sso bare, and sign in', checked: '2026-11-28' },
    {
      title: 'public code: programs of taxpayers, students and staff begin at /nidp/app/login?id= and /nidp/saml2/sso?id=',
      checked: '2026-11-26',
    },
  ],
} satisfies Server;
