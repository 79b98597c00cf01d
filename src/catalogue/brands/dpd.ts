import type { Brand } from '../types.ts';

export const dpd = {
  id: 'dpd',
  name: 'DPD',
  hosts: ['track.dpd.co.uk', 'www.dpd.co.uk', 'dpd.co.uk'],
  owns: ['dpd.co.uk', 'dpd.com', 'dpd.com.pl', 'dpd.cz', 'dpd.de', 'dpd.fr', 'dpd.ie', 'dpd.nl', 'dpd.ru', 'dpdgroup.co.uk'],
  words: ['dpd'],
  strength: 'weak',
  services: [],
  start: 'https://track.dpd.co.uk/',
  source: [{ title: 'DPD: track a parcel', url: 'https://track.dpd.co.uk/', checked: '2026-11-26' }],
} satisfies Brand;
