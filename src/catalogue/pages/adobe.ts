import type { BrandPagesEntry } from '../types.ts';

export const adobePages = {
  id: 'adobe',
  covers: ['adobe'],
  names: ['Adobe ID'],
  shared: ['Adobe ID'],
  logos: ['adobe'],
  loginHosts: [],
  source: [
    {
      title: 'A copy of Adobe’s sign-in (public)',
      url: 'https://github.com/htr-tech/zphisher/tree/65b99bccaa746ec3edda4291ec7f4048fbd49771/.sites/adobe',
      checked: '2026-11-27',
    },
  ],
} satisfies BrandPagesEntry;
