import type { BrandPagesEntry } from '../types.ts';

export const govUkDwpPages = {
  id: 'gov-uk-dwp',
  covers: ['gov-uk-dwp'],
  names: ['Universal Credit GOV.UK', 'DWP GOV.UK'],
  shared: ['Universal Credit GOV.UK', 'DWP GOV.UK'],
  logos: [],
  loginHosts: ['www.universal-credit.service.gov.uk'],
  source: [
    {
      title: 'GOV.UK: sign in to your Universal Credit account',
      url: 'https://www.gov.uk/sign-in-universal-credit',
      checked: '2026-11-27',
    },
  ],
} satisfies BrandPagesEntry;
