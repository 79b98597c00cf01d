import type { BrandPagesEntry } from '../types.ts';

export const inpostPages = {
  id: 'inpost',
  covers: ['inpost'],
  names: ['InPost', 'InPost UK'],
  logos: ['inpost'],
  loginHosts: [],
  source: [{ title: 'InPost UK', url: 'https://inpost.co.uk/', checked: '2026-11-27' }],
} satisfies BrandPagesEntry;
