import type { Brand } from '../types.ts';

export const govUkDwp = {
  id: 'gov-uk-dwp',
  name: 'DWP, Universal Credit',
  hosts: ['www.universal-credit.service.gov.uk', 'universal-credit.service.gov.uk'],
  owns: ['gov.uk'],
  words: ['dwp'],
  strength: 'weak',
  services: ['universal-credit'],
  start: 'https://www.gov.uk/sign-in-universal-credit',
  source: [
    {
      title: 'GOV.UK: sign in to your Universal Credit account',
      url: 'https://www.gov.uk/sign-in-universal-credit',
      checked: '2026-11-26',
    },
  ],
} satisfies Brand;
