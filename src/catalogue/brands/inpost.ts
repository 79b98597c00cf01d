import type { Brand } from '../types.ts';

export const inpost = {
  id: 'inpost',
  name: 'InPost',
  hosts: ['inpost.co.uk', 'www.inpost.co.uk'],
  owns: ['inpost-group.com', 'inpost.co.uk', 'inpost.es', 'inpost.eu', 'inpost.it', 'inpost.pl', 'inpost.pt'],
  words: ['inpost'],
  strength: 'weak',
  services: [],
  start: 'https://inpost.co.uk/',
  source: [
    { title: 'InPost UK', url: 'https://inpost.co.uk/', checked: '2026-11-26' },
    { title: 'InPost: terms of its account, in all countries', url: 'https://terms.inpost-group.com/uk/terms', checked: '2026-11-28' },
    {
      title: 'InPost Spain: terms for firms',
      url: 'https://www.inpost.es/realiza-un-envio/condiciones-generales-de-venta-a-clientes-profesionales/',
      checked: '2026-11-28',
    },
    {
      title: 'InPost Portugal: terms for firms',
      url: 'https://www.inpost.pt/condicoes-gerais-de-venda-clientes-comerciais/',
      checked: '2026-11-28',
    },
  ],
} satisfies Brand;
