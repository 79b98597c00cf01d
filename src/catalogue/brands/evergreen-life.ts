import type { Brand } from '../types.ts';

export const evergreenLife = {
  id: 'evergreen-life',
  name: 'Evergreen Life',
  hosts: ['evergreen-life.co.uk', 'www.evergreen-life.co.uk'],
  owns: ['evergreen-life.co.uk', 'evergreenlife.co.uk'],
  words: ['evergreenlife'],
  strength: 'strong',
  services: ['evergreen-life'],
  start: 'https://www.evergreen-life.co.uk/',
  source: [{ title: 'Evergreen Life', url: 'https://www.evergreen-life.co.uk/', checked: '2026-11-23' }],
} satisfies Brand;
