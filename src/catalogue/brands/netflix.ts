import { CHANGE_PASSWORD_URLS } from '../sources.ts';
import type { Brand } from '../types.ts';

export const netflix = {
  id: 'netflix',
  name: 'Netflix',
  hosts: ['www.netflix.com', 'netflix.com'],
  owns: [
    'fast.com',
    'netflix',
    'netflix.ca',
    'netflix.com',
    'netflix.net',
    'netflix.shop',
    'netflixinvestor.com',
    'netflixtechblog.com',
    'nflxext.com',
    'nflximg.net',
    'nflxvideo.net',
  ],
  words: ['netflix'],
  strength: 'weak',
  services: [],
  start: 'https://www.netflix.com/',
  changePassword: {
    page: 'https://www.netflix.com/password',
    source: [CHANGE_PASSWORD_URLS],
  },
  source: [
    { title: 'Netflix', url: 'https://www.netflix.com/', checked: '2026-11-26' },
    {
      title: 'v2fly/domain-list-community: netflix',
      url: 'https://github.com/v2fly/domain-list-community/blob/c975ccef9c19f005a3bfa7a33255d1b406deea64/data/netflix',
      checked: '2026-11-26',
    },
    { title: 'foot of Netflix’s own pages, kept in public code (netflix.shop)', checked: '2026-11-28' },
  ],
} satisfies Brand;
