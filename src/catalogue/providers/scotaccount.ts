import type { Provider } from '../types.ts';

/** Sign-in of Scotland's public services. */
export const scotaccount = {
  kind: 'provider',
  id: 'scotaccount',
  name: 'ScotAccount',
  hosts: [
    { host: 'authz.integration.scotaccount.service.gov.scot', role: 'authorize', environment: 'test', known: 'documented' },
    { host: 'authz.scotaccount.service.gov.scot', role: 'authorize', environment: 'production', known: 'documented' },
  ],
  entries: [
    {
      path: '/authorize',
      protocol: 'oauth',
      required: ['client_id', 'redirect_uri', 'response_type', 'scope', 'state', 'nonce'],
      known: 'documented',
    },
  ],
  interior: [],
  direct: [],
  services: [
    {
      id: 'mycare-scot',
      name: 'MyCare.scot (NHS Scotland)',
      audience: 'patients',
      start: 'https://mycare.scot/',
      alsoKnownAs: ['MyCare', 'Scottish NHS app', 'NHS Scotland app', 'Digital Front Door'],
      hosts: ['dfd.products.ndp.scot', 'mycare.scot', 'www.mycare.scot'],
      known: 'seen',
      source: [
        {
          title: 'NHS Forth Valley: MyCare.scot needs a verified ScotAccount; public code of the service’s makers names the address',
          url: 'https://nhsforthvalley.com/?p=3811533',
          checked: '2026-11-26',
        },
      ],
    },
    {
      id: 'scotaccount',
      name: 'ScotAccount: find the service that you use',
      audience: 'everyone',
      start: 'https://www.mygov.scot/scotaccount',
      leadsTo: 'information',
      hosts: ['www.mygov.scot'],
      known: 'seen',
      source: [{ title: 'public code that explains ScotAccount', checked: '2026-11-26' }],
    },
    {
      id: 'nhs-inform',
      name: 'NHS inform (Scotland)',
      audience: 'patients',
      start: 'https://www.nhsinform.scot/',
      leadsTo: 'information',
      alsoKnownAs: ['NHS Scotland'],
      hosts: ['www.nhsinform.scot'],
      known: 'seen',
      source: [{ title: 'lists of NHS sites in public code', checked: '2026-11-26' }],
    },
    {
      id: 'nhs-24',
      name: 'NHS 24 (Scotland)',
      audience: 'patients',
      start: 'https://www.nhs24.scot/',
      leadsTo: 'information',
      alsoKnownAs: ['111 Scotland'],
      hosts: ['www.nhs24.scot'],
      known: 'seen',
      source: [{ title: 'lists of NHS sites in public code', checked: '2026-11-26' }],
    },
  ],
  source: [{ title: 'ScotAccount, technical documentation for services: environments, authorization request', checked: '2026-11-26' }],
} satisfies Provider;
