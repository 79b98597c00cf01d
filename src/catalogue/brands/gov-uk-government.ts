import type { Brand } from '../types.ts';

/** The government as impostors write it: beside the name of a department, or alone. */
export const govUkGovernment = {
  id: 'gov-uk-government',
  name: 'HM Government',
  hosts: ['www.gov.uk'],
  owns: ['gov.uk'],
  words: ['hmgov', 'hmtreasury', 'ukgov'],
  strength: 'strong',
  services: [],
  start: 'https://www.gov.uk/',
  source: [{ title: 'GOV.UK', url: 'https://www.gov.uk/', checked: '2026-11-26' }],
} satisfies Brand;
