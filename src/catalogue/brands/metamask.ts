import type { Brand } from '../types.ts';

export const metamask = {
  id: 'metamask',
  name: 'MetaMask',
  hosts: ['metamask.io', 'portfolio.metamask.io'],
  owns: ['metamask-institutional.io', 'metamask.io'],
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
    { title: 'addresses of MetaMask’s own services in its public code (metamask-institutional.io)', checked: '2026-11-28' },
  ],
} satisfies Brand;
