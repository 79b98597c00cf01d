import { CHANGE_PASSWORD_URLS } from '../sources.ts';
import type { Brand } from '../types.ts';

export const coinbase = {
  id: 'coinbase',
  name: 'Coinbase',
  hosts: ['www.coinbase.com', 'login.coinbase.com', 'coinbase.com'],
  owns: ['coinbase-corp.com', 'coinbase.com'],
  words: ['coinbase'],
  strength: 'strong',
  services: [],
  start: 'https://www.coinbase.com/',
  changePassword: {
    page: 'https://accounts.coinbase.com/security',
    source: [CHANGE_PASSWORD_URLS],
  },
  source: [
    { title: 'Coinbase', url: 'https://www.coinbase.com/', checked: '2026-11-26' },
    {
      title: 'v2fly/domain-list-community: category-cryptocurrency',
      url: 'https://github.com/v2fly/domain-list-community/blob/c975ccef9c19f005a3bfa7a33255d1b406deea64/data/category-cryptocurrency',
      checked: '2026-11-26',
    },
  ],
} satisfies Brand;
