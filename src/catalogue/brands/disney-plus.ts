import { CHANGE_PASSWORD_URLS } from '../sources.ts';
import type { Brand } from '../types.ts';

export const disneyPlus = {
  id: 'disney-plus',
  name: 'Disney+',
  hosts: ['www.disneyplus.com', 'disneyplus.com'],
  owns: ['disney.co.jp', 'disney.com', 'disneyplus.com'],
  words: ['disneyplus'],
  strength: 'strong',
  services: [],
  start: 'https://www.disneyplus.com/',
  changePassword: {
    page: 'https://my.disney.com/edit/password',
    source: [CHANGE_PASSWORD_URLS],
  },
  source: [
    { title: 'Disney+', url: 'https://www.disneyplus.com/', checked: '2026-11-26' },
    {
      title: 'v2fly/domain-list-community: disney',
      url: 'https://github.com/v2fly/domain-list-community/blob/c975ccef9c19f005a3bfa7a33255d1b406deea64/data/disney',
      checked: '2026-11-26',
    },
  ],
} satisfies Brand;
