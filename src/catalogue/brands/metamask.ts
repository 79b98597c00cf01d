import type { Brand } from '../types.ts';

export const metamask = {
  id: 'metamask',
  name: 'MetaMask',
  hosts: ['metamask.io', 'portfolio.metamask.io'],
  owns: ['metamask.io'],
  words: ['metamask'],
  strength: 'strong',
  services: [],
  start: 'https://metamask.io/',
  source: [
    { title: 'MetaMask', url: 'https://metamask.io/', checked: '2026-11-26' },
    {
      title: 'v2fly/domain-list-community: category-cryptocurrency',
      url: 'https://github.com/v2fly/domain-list-community/blob/c975ccef9c19f005a3bfa7a33255d1b406deea64/data/category-cryptocurrency',
      checked: '2026-11-26',
    },
  ],
} satisfies Brand;
