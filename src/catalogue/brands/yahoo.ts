import type { Brand } from '../types.ts';

export const yahoo = {
  id: 'yahoo',
  name: 'Yahoo',
  hosts: ['login.yahoo.com', 'mail.yahoo.com', 'www.yahoo.com', 'yahoo.com'],
  owns: ['storage-yahoo.jp', 'yahoo', 'yahoo.cloud', 'yahoo.co.jp', 'yahoo.com', 'yahoo.net', 'yahooapis.com', 'yahooapis.jp', 'yimg.com'],
  words: ['yahoo'],
  strength: 'weak',
  services: [],
  start: 'https://mail.yahoo.com/',
  source: [
    { title: 'Yahoo Mail', url: 'https://mail.yahoo.com/', checked: '2026-11-26' },
    {
      title: 'v2fly/domain-list-community: yahoo',
      url: 'https://github.com/v2fly/domain-list-community/blob/c975ccef9c19f005a3bfa7a33255d1b406deea64/data/yahoo',
      checked: '2026-11-26',
    },
  ],
} satisfies Brand;
