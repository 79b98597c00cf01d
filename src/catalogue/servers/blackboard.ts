import type { Server } from '../types.ts';

/** Universities' learning: an application, which lets other programs ask. Its ways in (`/auth-saml/saml/login?apId=`) are made to be kept, and no login of others. */
export const blackboard = {
  kind: 'server',
  id: 'blackboard',
  name: 'Blackboard',
  home: '/',
  tenantsAt: ['blackboard.com'],
  entries: [
    {
      path: '/learn/api/public/v1/oauth2/authorizationcode',
      protocol: 'oauth',
      required: ['client_id', 'response_type'],
      known: 'documented',
    },
  ],
  interior: [],
  direct: [],
  source: [
    {
      title: 'Anthology, Three-Legged OAuth',
      url: 'https://docs.anthology.com/docs/blackboard/rest-apis/getting-started/3lo',
      checked: '2026-11-26',
    },
  ],
} satisfies Server;
