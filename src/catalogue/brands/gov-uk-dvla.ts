import type { Brand } from '../types.ts';

export const govUkDvla = {
  id: 'gov-uk-dvla',
  name: 'DVLA',
  hosts: ['www.vehicletax.service.gov.uk', 'vehicletax.service.gov.uk'],
  owns: ['gov.uk'],
  words: ['dvla'],
  strength: 'strong',
  services: [],
  start: 'https://www.gov.uk/vehicle-tax',
  source: [{ title: 'GOV.UK: tax your vehicle', url: 'https://www.gov.uk/vehicle-tax', checked: '2026-11-26' }],
} satisfies Brand;
