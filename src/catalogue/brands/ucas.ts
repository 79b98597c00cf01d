import type { Brand } from '../types.ts';

export const ucas = {
  id: 'ucas',
  name: 'UCAS',
  hosts: ['accounts.ucas.com', 'www.ucas.com', 'ucas.com'],
  owns: ['ucas.com'],
  words: ['ucas'],
  strength: 'weak',
  services: [],
  start: 'https://www.ucas.com/',
  source: [{ title: 'UCAS', url: 'https://www.ucas.com/', checked: '2026-11-26' }],
} satisfies Brand;
