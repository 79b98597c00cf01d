import type { BrandPages } from '../types.ts';

export const virginMediaPages = {
  id: 'virgin-media',
  covers: ['virgin-media'],
  names: ['Virgin Media', 'My Virgin Media'],
  logos: ['virginmedia'],
  loginHosts: [],
  assets: [],
  icons: [],
  fields: [],
  links: [],
  alsoAt: [],
  source: [{ title: 'Virgin Media', url: 'https://www.virginmedia.com/', checked: '2026-11-26' }],
} satisfies BrandPages;
