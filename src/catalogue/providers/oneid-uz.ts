import type { Provider } from '../types.ts';

/** Sign-in of Uzbekistan’s public services; `response_type` is `one_code`. */
export const oneidUz = {
  kind: 'provider',
  id: 'oneid-uz',
  name: 'OneID (Uzbekistan)',
  hosts: [{ host: 'sso.egov.uz', role: 'authorize', environment: 'production', known: 'seen' }],
  entries: [{ path: '/sso/oauth/Authorization.do', protocol: 'oauth', required: ['client_id', 'response_type'], known: 'seen' }],
  interior: [],
  direct: [],
  services: [
    {
      id: 'my-gov-uz',
      name: 'my.gov.uz',
      audience: 'everyone',
      start: 'https://my.gov.uz/',
      alsoKnownAs: ['OneID', 'YIDXP'],
      hosts: ['my.gov.uz'],
      known: 'seen',
      source: [{ title: 'public code that sends people there', checked: '2026-11-27' }],
    },
  ],
  source: [{ title: 'public code of services that sign people in there', checked: '2026-11-27' }],
} satisfies Provider;
