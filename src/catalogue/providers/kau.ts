import type { Provider } from '../types.ts';

/** Sign-in of Hungary’s public services (Ügyfélkapu+, DÁP); requests come by form. */
export const kau = {
  kind: 'provider',
  id: 'kau',
  name: 'KAÜ (Hungary)',
  hosts: [{ host: 'kau.gov.hu', role: 'authorize', environment: 'production', known: 'seen' }],
  entries: [{ path: '/proxy/saml/authnrequest', protocol: 'saml', required: ['SAMLRequest'], known: 'seen' }],
  interior: [],
  direct: [],
  services: [
    {
      id: 'magyarorszag-hu',
      name: 'magyarorszag.hu',
      audience: 'everyone',
      start: 'https://magyarorszag.hu/',
      alsoKnownAs: ['Ügyfélkapu', 'Ügyfélkapu+', 'KAÜ'],
      hosts: ['magyarorszag.hu', 'ugyfelkapu.gov.hu'],
      known: 'seen',
      source: [{ title: 'public code that sends people there', checked: '2026-11-27' }],
    },
    {
      id: 'eeszt',
      name: 'EESZT',
      audience: 'everyone',
      start: 'https://www.eeszt.gov.hu/',
      hosts: ['www.eeszt.gov.hu'],
      known: 'seen',
      source: [{ title: 'public code that sends people there', checked: '2026-11-27' }],
    },
  ],
  source: [{ title: 'public code of services that sign people in there', checked: '2026-11-27' }],
} satisfies Provider;
