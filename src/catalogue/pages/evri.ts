import type { BrandPagesEntry } from '../types.ts';

export const evriPages = {
  id: 'evri',
  covers: ['evri'],
  names: ['Evri'],
  logos: ['evri'],
  loginHosts: [],
  source: [{ title: 'Evri', url: 'https://www.evri.com/', checked: '2026-11-26' }],
} satisfies BrandPagesEntry;
