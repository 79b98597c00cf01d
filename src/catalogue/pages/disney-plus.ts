import type { BrandPages } from '../types.ts';

export const disneyPlusPages = {
  id: 'disney-plus',
  covers: ['disney-plus'],
  names: ['Disney+', 'Disney Plus'],
  logos: ['disney'],
  loginHosts: [],
  assets: [],
  icons: [],
  fields: [],
  links: [],
  alsoAt: [],
  source: [{ title: 'Disney+', url: 'https://www.disneyplus.com/', checked: '2026-11-26' }],
} satisfies BrandPages;
