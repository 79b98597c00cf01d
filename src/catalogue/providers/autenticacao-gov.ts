import type { Provider } from '../types.ts';

/** Portugal's Chave Móvel Digital and Cartão de Cidadão. Of the production host only its pages of help have been seen; requests go to the same path as in the test. */
export const autenticacaoGov = {
  kind: 'provider',
  id: 'autenticacao-gov',
  name: 'Autenticação.gov',
  hosts: [
    { host: 'autenticacao.gov.pt', role: 'authorize', environment: 'production', known: 'seen' },
    { host: 'preprod.autenticacao.gov.pt', role: 'authorize', environment: 'test', known: 'seen' },
    { host: 'www.autenticacao.gov.pt', role: 'help', environment: 'production', known: 'seen' },
  ],
  entries: [
    {
      hosts: ['preprod.autenticacao.gov.pt'],
      path: '/oauth/askauthorization',
      protocol: 'oauth',
      required: ['client_id', 'redirect_uri'],
      known: 'seen',
    },
  ],
  interior: [],
  direct: [
    { hosts: ['autenticacao.gov.pt'], path: '/fa/ajuda/**', known: 'seen' },
    { hosts: ['www.autenticacao.gov.pt'], path: '/**', known: 'seen' },
  ],
  services: [
    {
      id: 'autenticacao-gov',
      name: 'Autenticação.gov',
      audience: 'everyone',
      start: 'https://www.autenticacao.gov.pt/',
      leadsTo: 'information',
      alsoKnownAs: ['Chave Móvel Digital', 'Cartão de Cidadão'],
      hosts: ['www.autenticacao.gov.pt'],
      known: 'seen',
      source: [
        {
          title: 'amagovpt/doc-AUTENTICACAO, and public code that sends people to its pages',
          url: 'https://github.com/amagovpt/doc-AUTENTICACAO',
          checked: '2026-11-26',
        },
      ],
    },
  ],
  source: [
    {
      title: 'amagovpt/doc-AUTENTICACAO: SAML and OAuth',
      url: 'https://github.com/amagovpt/doc-AUTENTICACAO',
      checked: '2026-11-26',
    },
    { title: 'public code of integrators', checked: '2026-11-26' },
  ],
} satisfies Provider;
