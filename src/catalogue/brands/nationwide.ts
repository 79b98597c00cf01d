import type { Brand } from '../types.ts';

export const nationwide = {
  id: 'nationwide',
  name: 'Nationwide',
  hosts: ['onlinebanking.nationwide.co.uk', 'www.nationwide.co.uk', 'nationwide.co.uk'],
  owns: ['nationwide.co.uk'],
  words: ['nationwide'],
  strength: 'weak',
  services: [],
  start: 'https://www.nationwide.co.uk/',
  source: [{ title: 'Nationwide Building Society', url: 'https://www.nationwide.co.uk/', checked: '2026-11-26' }],
} satisfies Brand;
