import type { Provider } from '../types.ts';

/** Sign-in of Brazil's public services; `authorization_id` is the login under way. */
export const govBr = {
  kind: 'provider',
  id: 'gov-br',
  name: 'gov.br (Brazil)',
  hosts: [
    // The same pages, for who signs in by a certificate.
    { host: 'certificado.sso.acesso.gov.br', role: 'authorize', environment: 'production', known: 'seen' },
    { host: 'sso.acesso.gov.br', role: 'authorize', environment: 'production', known: 'seen' },
    { host: 'sso.staging.acesso.gov.br', role: 'authorize', environment: 'test', known: 'seen' },
  ],
  entries: [{ path: '/authorize', protocol: 'oauth', required: ['client_id', 'redirect_uri', 'response_type'], known: 'seen' }],
  interior: [{ path: '/login', with: ['authorization_id'], keys: ['authorization_id'], known: 'seen' }],
  direct: [],
  services: [
    {
      id: 'gov-br-e-cac',
      name: 'e-CAC (Receita Federal)',
      audience: 'everyone',
      start: 'https://cav.receita.fazenda.gov.br/',
      hosts: ['cav.receita.fazenda.gov.br'],
      clientIds: ['cav.receita.fazenda.gov.br'],
      known: 'seen',
      source: [{ title: 'public code that sends people there', checked: '2026-11-26' }],
    },
    {
      id: 'gov-br',
      name: 'gov.br: find the service that you use',
      audience: 'everyone',
      start: 'https://www.gov.br/pt-br',
      leadsTo: 'information',
      hosts: ['www.gov.br'],
      clientIds: ['www.gov.br'],
      known: 'seen',
      source: [{ title: 'public code that sends people there', checked: '2026-11-26' }],
    },
  ],
  source: [{ title: 'public code of integrators; many keep an address with an authorization_id that is over', checked: '2026-11-26' }],
} satisfies Provider;
