import type { BrandPagesEntry } from '../types.ts';

export const nationwidePages = {
  id: 'nationwide',
  covers: ['nationwide'],
  names: ['Nationwide Building Society'],
  logos: ['nationwidebuildingsociety'],
  loginHosts: [],
  source: [{ title: 'Nationwide', url: 'https://www.nationwide.co.uk/', checked: '2026-11-26' }],
} satisfies BrandPagesEntry;
