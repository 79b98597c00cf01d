import type { BrandPagesEntry } from '../types.ts';

export const monzoPages = {
  id: 'monzo',
  covers: ['monzo'],
  names: ['Monzo'],
  shared: ['Monzo'],
  logos: ['monzo'],
  loginHosts: [],
  source: [
    {
      title: 'Monzo: how it keeps accounts safe (“log in to Monzo”, by a link, without a password)',
      url: 'https://monzo.com/help/monzo-fraud-category/keep-your-account-safe/',
      checked: '2026-11-27',
    },
    { title: 'a public description of the sign-in page (“Securely log in to Monzo for Emergencies”)', checked: '2026-11-27' },
  ],
} satisfies BrandPagesEntry;
