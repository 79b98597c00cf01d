import type { Brand } from '../types.ts';

export const evri = {
  id: 'evri',
  name: 'Evri',
  hosts: ['www.evri.com', 'evri.com'],
  owns: ['evri.com'],
  words: ['evri'],
  strength: 'weak',
  services: [],
  start: 'https://www.evri.com/track-a-parcel',
  source: [{ title: 'Evri: track a parcel', url: 'https://www.evri.com/track-a-parcel', checked: '2026-11-26' }],
} satisfies Brand;
