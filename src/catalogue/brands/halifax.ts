import type { Brand } from '../types.ts';

export const halifax = {
  id: 'halifax',
  name: 'Halifax',
  hosts: ['www.halifax.co.uk', 'www.halifax-online.co.uk', 'halifax.co.uk'],
  owns: ['halifax-online.co.uk', 'halifax.co.uk'],
  words: ['halifax'],
  strength: 'weak',
  services: [],
  start: 'https://www.halifax.co.uk/',
  source: [{ title: 'Halifax', url: 'https://www.halifax.co.uk/', checked: '2026-11-26' }],
} satisfies Brand;
