import type { BrandPagesEntry } from '../types.ts';

export const halifaxPages = {
  id: 'halifax',
  covers: ['halifax'],
  names: ['Halifax Online'],
  logos: ['halifaxonline'],
  loginHosts: [],
  source: [{ title: 'Halifax', url: 'https://www.halifax.co.uk/', checked: '2026-11-26' }],
} satisfies BrandPagesEntry;
