import type { Provider } from '../types.ts';

/** Sign-in of Spain's public services. Requests come by form to its gateway, whose address alone asks for nothing. */
export const clave = {
  kind: 'provider',
  id: 'clave',
  name: 'Cl@ve (Spain)',
  hosts: [
    { host: 'clave.gob.es', role: 'help', environment: 'production', known: 'seen' },
    { host: 'pasarela.clave.gob.es', role: 'authorize', environment: 'production', known: 'seen' },
    { host: 'se-pasarela.clave.gob.es', role: 'authorize', environment: 'test', known: 'seen' },
  ],
  entries: [{ path: '/Proxy2/ServiceProvider', protocol: 'saml', required: ['SAMLRequest'], known: 'seen' }],
  interior: [],
  direct: [],
  services: [
    {
      id: 'agencia-tributaria',
      name: 'Agencia Tributaria',
      audience: 'everyone',
      start: 'https://sede.agenciatributaria.gob.es/',
      hosts: ['sede.agenciatributaria.gob.es'],
      known: 'seen',
      source: [{ title: 'public code that sends people there', checked: '2026-11-26' }],
    },
    {
      id: 'clave',
      name: 'Cl@ve: find the service that you use',
      audience: 'everyone',
      start: 'https://clave.gob.es/',
      leadsTo: 'information',
      alsoKnownAs: ['Clave'],
      hosts: [],
      known: 'seen',
      source: [{ title: 'public code that sends people there', checked: '2026-11-26' }],
    },
  ],
  source: [{ title: 'public code that walks through a sign-in: a form posts to the gateway', checked: '2026-11-26' }],
} satisfies Provider;
