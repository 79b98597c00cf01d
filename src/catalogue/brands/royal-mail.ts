import type { Brand } from '../types.ts';

export const royalMail = {
  id: 'royal-mail',
  name: 'Royal Mail',
  hosts: ['www.royalmail.com', 'royalmail.com'],
  owns: ['parcelforce.com', 'parcelforce.net', 'royalmail.com', 'royalmail.net', 'royalmailgroup.com'],
  words: ['royalmail', 'parcelforce'],
  strength: 'strong',
  services: [],
  start: 'https://www.royalmail.com/track-your-item',
  source: [
    { title: 'Royal Mail: track your item', url: 'https://www.royalmail.com/track-your-item', checked: '2026-11-26' },
    { title: 'name of the namespace of Royal Mail’s shipping interface, in public code (royalmailgroup.com)', checked: '2026-11-28' },
  ],
} satisfies Brand;
