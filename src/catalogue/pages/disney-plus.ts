import type { BrandPagesEntry } from '../types.ts';

export const disneyPlusPages = {
  id: 'disney-plus',
  covers: ['disney-plus'],
  names: ['Disney+', 'Disney Plus'],
  logos: ['disney'],
  loginHosts: [],
  source: [{ title: 'Disney+', url: 'https://www.disneyplus.com/', checked: '2026-11-26' }],
} satisfies BrandPagesEntry;
