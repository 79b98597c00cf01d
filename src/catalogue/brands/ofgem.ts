import type { Brand } from '../types.ts';

export const ofgem = {
  id: 'ofgem',
  name: 'Ofgem',
  hosts: ['www.ofgem.gov.uk'],
  owns: ['gov.uk'],
  words: ['ofgem'],
  strength: 'strong',
  services: [],
  start: 'https://www.ofgem.gov.uk/',
  source: [{ title: 'Ofgem', url: 'https://www.ofgem.gov.uk/', checked: '2026-11-26' }],
} satisfies Brand;
