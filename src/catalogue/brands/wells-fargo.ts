import type { Brand } from '../types.ts';

export const wellsFargo = {
  id: 'wells-fargo',
  name: 'Wells Fargo',
  hosts: ['www.wellsfargo.com', 'connect.secure.wellsfargo.com', 'wellsfargo.com'],
  owns: ['mywellsfargorewards.com', 'wellsfargo.com', 'wellsfargojobs.com', 'wellsfargomedia.com'],
  words: ['wellsfargo'],
  strength: 'strong',
  services: [],
  start: 'https://www.wellsfargo.com/',
  source: [{ title: 'Wells Fargo', url: 'https://www.wellsfargo.com/', checked: '2026-11-26' }],
} satisfies Brand;
