import type { Brand } from '../types.ts';

export const tsb = {
  id: 'tsb',
  name: 'TSB',
  hosts: ['internetbanking.tsb.co.uk', 'www.tsb.co.uk', 'tsb.co.uk'],
  owns: ['tsb.co.uk'],
  words: ['tsb'],
  strength: 'weak',
  services: [],
  start: 'https://www.tsb.co.uk/',
  source: [{ title: 'TSB', url: 'https://www.tsb.co.uk/', checked: '2026-11-26' }],
} satisfies Brand;
