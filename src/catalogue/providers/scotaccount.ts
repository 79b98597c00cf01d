import type { Provider } from '../types.ts';

/** Sign-in of Scotland's public services. Only its integration host was seen. */
export const scotaccount = {
  kind: 'provider',
  id: 'scotaccount',
  name: 'ScotAccount',
  hosts: [
    { host: 'authz.integration.scotaccount.service.gov.scot', role: 'authorize', environment: 'test', known: 'seen' },
    { host: 'authz.scotaccount.service.gov.scot', role: 'authorize', environment: 'production', known: 'remembered' },
  ],
  entries: [
    {
      hosts: ['authz.integration.scotaccount.service.gov.scot'],
      path: '/authorize',
      protocol: 'oauth',
      required: ['client_id', 'redirect_uri', 'response_type', 'scope', 'state', 'nonce'],
      known: 'seen',
    },
    {
      hosts: ['authz.scotaccount.service.gov.scot'],
      path: '/authorize',
      protocol: 'oauth',
      required: ['client_id', 'redirect_uri', 'response_type', 'scope', 'state', 'nonce'],
      known: 'remembered',
    },
  ],
  interior: [],
  direct: [],
  services: [
    {
      id: 'scotaccount',
      name: 'ScotAccount: find the service that you use',
      audience: 'everyone',
      start: 'https://www.mygov.scot/scotaccount',
      leadsTo: 'information',
      hosts: ['www.mygov.scot'],
      known: 'remembered',
      source: [{ title: 'remembered', checked: '2026-11-23' }],
    },
  ],
  source: [{ title: 'public code', checked: '2026-11-23' }],
} satisfies Provider;
