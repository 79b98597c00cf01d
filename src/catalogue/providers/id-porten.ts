import type { Provider } from '../types.ts';

/** Sign-in of Norway's public services, with BankID, MinID and others. */
export const idPorten = {
  kind: 'provider',
  id: 'id-porten',
  name: 'ID-porten (Norway)',
  hosts: [
    { host: 'login.idporten.no', role: 'authorize', environment: 'production', known: 'seen' },
    { host: 'login.test.idporten.no', role: 'authorize', environment: 'test', known: 'seen' },
  ],
  entries: [{ path: '/authorize', protocol: 'oauth', required: ['client_id', 'redirect_uri', 'response_type', 'scope'], known: 'seen' }],
  interior: [],
  direct: [{ path: '/logout', known: 'seen' }],
  services: [
    {
      id: 'nav-no',
      name: 'Nav',
      audience: 'everyone',
      start: 'https://www.nav.no/minside',
      alsoKnownAs: ['Min side'],
      hosts: ['www.nav.no'],
      known: 'seen',
      source: [{ title: 'public code of Nav', checked: '2026-11-26' }],
    },
    {
      id: 'altinn',
      name: 'Altinn',
      audience: 'everyone',
      start: 'https://www.altinn.no/',
      hosts: ['www.altinn.no'],
      known: 'seen',
      source: [{ title: 'public code that sends people there', checked: '2026-11-26' }],
    },
    {
      id: 'helsenorge',
      name: 'Helsenorge',
      audience: 'everyone',
      start: 'https://www.helsenorge.no/',
      hosts: ['www.helsenorge.no'],
      known: 'seen',
      source: [{ title: 'public code that sends people there', checked: '2026-11-26' }],
    },
  ],
  source: [{ title: 'public code of Norwegian agencies', checked: '2026-11-26' }],
} satisfies Provider;
