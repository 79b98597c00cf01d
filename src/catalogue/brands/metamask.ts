import type { Brand } from '../types.ts';

export const metamask = {
  id: 'metamask',
  name: 'MetaMask',
  hosts: ['metamask.io', 'portfolio.metamask.io'],
  owns: ['metamask.io'],
  words: [],
  strength: 'strong',
  services: [],
  start: 'https://metamask.io/',
  source: [
    {
      title: 'v2fly/domain-list-community: category-cryptocurrency',
      url: 'https://github.com/v2fly/domain-list-community/blob/c975ccef9c19f005a3bfa7a33255d1b406deea64/data/category-cryptocurrency',
      checked: '2026-11-27',
    },
  ],
} satisfies Brand;
