import type { Brand } from '../types.ts';

export const royalMail = {
  id: 'royal-mail',
  name: 'Royal Mail',
  hosts: ['www.royalmail.com', 'royalmail.com'],
  owns: ['parcelforce.com', 'parcelforce.net', 'royalmail.com', 'royalmail.net'],
  words: ['royalmail', 'parcelforce'],
  strength: 'strong',
  services: [],
  start: 'https://www.royalmail.com/track-your-item',
  source: [{ title: 'Royal Mail: track your item', url: 'https://www.royalmail.com/track-your-item', checked: '2026-11-26' }],
} satisfies Brand;
