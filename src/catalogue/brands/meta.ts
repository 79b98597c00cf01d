import type { Brand } from '../types.ts';

export const meta = {
  id: 'meta',
  name: 'Meta',
  hosts: ['www.meta.com', 'auth.meta.com', 'meta.com'],
  owns: ['atmeta.com', 'meta.ai', 'meta.com'],
  words: [],
  strength: 'weak',
  isQuiet: true,
  services: [],
  start: 'https://www.meta.com/',
  source: [
    {
      title: 'v2fly/domain-list-community: meta',
      url: 'https://github.com/v2fly/domain-list-community/blob/c975ccef9c19f005a3bfa7a33255d1b406deea64/data/meta',
      checked: '2026-11-27',
    },
  ],
} satisfies Brand;
