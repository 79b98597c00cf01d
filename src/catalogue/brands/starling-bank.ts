import type { Brand } from '../types.ts';

export const starlingBank = {
  id: 'starling-bank',
  name: 'Starling Bank',
  hosts: ['www.starlingbank.com', 'starlingbank.com'],
  owns: ['starlingbank.com'],
  words: ['starlingbank'],
  strength: 'strong',
  services: [],
  start: 'https://www.starlingbank.com/',
  source: [{ title: 'Starling Bank', url: 'https://www.starlingbank.com/', checked: '2026-11-26' }],
} satisfies Brand;
