import type { BrandPagesEntry } from '../types.ts';

export const firstDirectPages = {
  id: 'first-direct',
  covers: ['first-direct'],
  names: ['first direct'],
  logos: ['firstdirect'],
  loginHosts: [],
  source: [{ title: 'first direct', url: 'https://www.firstdirect.com/', checked: '2026-11-26' }],
} satisfies BrandPagesEntry;
