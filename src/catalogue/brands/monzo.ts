import type { Brand } from '../types.ts';

export const monzo = {
  id: 'monzo',
  name: 'Monzo',
  hosts: ['web.monzo.com', 'monzo.com'],
  owns: ['monzo.com', 'monzo.me'],
  words: ['monzo'],
  strength: 'strong',
  services: [],
  start: 'https://web.monzo.com/',
  source: [{ title: 'Monzo', url: 'https://web.monzo.com/', checked: '2026-11-26' }],
} satisfies Brand;
