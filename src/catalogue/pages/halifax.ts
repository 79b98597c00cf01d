import type { BrandPages } from '../types.ts';

export const halifaxPages = {
  id: 'halifax',
  covers: ['halifax'],
  names: ['Halifax Online'],
  logos: ['halifaxonline'],
  loginHosts: [],
  assets: [],
  icons: [],
  fields: [],
  links: [],
  alsoAt: [],
  source: [{ title: 'Halifax', url: 'https://www.halifax.co.uk/', checked: '2026-11-26' }],
} satisfies BrandPages;
