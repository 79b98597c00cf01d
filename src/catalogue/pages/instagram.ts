import type { BrandPagesEntry } from '../types.ts';

export const instagramPages = {
  id: 'instagram',
  covers: ['instagram'],
  names: ['Instagram from Meta'],
  titles: ['Instagram', 'Login • Instagram'],
  logos: ['instagram'],
  loginHosts: ['www.instagram.com'],
  alsoAt: ['facebook.com', 'meta.com', 'messenger.com', 'threads.net'],
  source: [
    {
      title: 'A copy of Instagram’s sign-in (public)',
      url: 'https://github.com/htr-tech/zphisher/tree/65b99bccaa746ec3edda4291ec7f4048fbd49771/.sites/instagram',
      checked: '2026-11-27',
    },
    { title: 'public code that asks whether it met the sign-in page (“Login • Instagram”)', checked: '2026-11-27' },
  ],
} satisfies BrandPagesEntry;
