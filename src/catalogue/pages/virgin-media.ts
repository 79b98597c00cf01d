import type { BrandPagesEntry } from '../types.ts';

export const virginMediaPages = {
  id: 'virgin-media',
  covers: ['virgin-media'],
  names: ['Virgin Media', 'My Virgin Media'],
  logos: ['virginmedia'],
  loginHosts: [],
  source: [{ title: 'Virgin Media', url: 'https://www.virginmedia.com/', checked: '2026-11-26' }],
} satisfies BrandPagesEntry;
