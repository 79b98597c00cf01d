import type { Brand } from '../types.ts';

export const tvLicensing = {
  id: 'tv-licensing',
  name: 'TV Licensing',
  hosts: ['www.tvlicensing.co.uk', 'tvlicensing.co.uk'],
  owns: ['tvlicensing.co.uk'],
  words: ['tvlicensing', 'tvlicence'],
  strength: 'strong',
  services: [],
  start: 'https://www.tvlicensing.co.uk/',
  source: [{ title: 'TV Licensing', url: 'https://www.tvlicensing.co.uk/', checked: '2026-11-26' }],
} satisfies Brand;
