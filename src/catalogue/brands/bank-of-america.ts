import type { Brand } from '../types.ts';

export const bankOfAmerica = {
  id: 'bank-of-america',
  name: 'Bank of America',
  hosts: ['www.bankofamerica.com', 'secure.bankofamerica.com', 'bankofamerica.com'],
  owns: ['bankofamerica.com', 'bofa.com'],
  words: ['bankofamerica'],
  strength: 'strong',
  services: [],
  start: 'https://www.bankofamerica.com/',
  source: [{ title: 'Bank of America', url: 'https://www.bankofamerica.com/', checked: '2026-11-26' }],
} satisfies Brand;
