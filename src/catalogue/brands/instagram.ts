import type { Brand } from '../types.ts';

export const instagram = {
  id: 'instagram',
  name: 'Instagram',
  hosts: ['www.instagram.com', 'instagram.com'],
  owns: ['cdninstagram.com', 'ig.me', 'instagram.com'],
  words: ['instagram'],
  strength: 'weak',
  services: [],
  start: 'https://www.instagram.com/',
  source: [
    { title: 'Instagram', url: 'https://www.instagram.com/', checked: '2026-11-26' },
    {
      title: 'v2fly/domain-list-community: instagram',
      url: 'https://github.com/v2fly/domain-list-community/blob/c975ccef9c19f005a3bfa7a33255d1b406deea64/data/instagram',
      checked: '2026-11-26',
    },
  ],
} satisfies Brand;
