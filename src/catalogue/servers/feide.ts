import type { Server } from '../types.ts';

/** Norway's federation of schools and universities: it asks by OAuth, and its older host is a SimpleSAMLphp. It signs in to others' services: nobody wants it. */
export const feide = {
  kind: 'server',
  id: 'feide',
  name: 'Feide',
  tenantsAt: ['dataporten.no', 'feide.no'],
  entries: [
    {
      hosts: ['auth.dataporten.no'],
      path: '/oauth/authorization',
      protocol: 'oauth',
      required: ['client_id', 'response_type'],
      known: 'seen',
    },
  ],
  interior: [],
  direct: [],
  source: [
    {
      title: 'torgeirl, Rocket.Chat with Feide login',
      url: 'https://gist.github.com/torgeirl/f132527d4831ccebd37e0ab95c80139b',
      checked: '2026-11-26',
    },
    { title: 'public code of services in Norway', checked: '2026-11-26' },
  ],
} satisfies Server;
