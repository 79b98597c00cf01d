import type { BrandPagesEntry } from '../types.ts';

export const hsbcPages = {
  id: 'hsbc',
  covers: ['hsbc'],
  names: ['HSBC', 'HSBC UK', 'HSBC Bank'],
  logos: ['hsbc'],
  loginHosts: [],
  source: [{ title: 'HSBC UK', url: 'https://www.hsbc.co.uk/', checked: '2026-11-26' }],
} satisfies BrandPagesEntry;
