import type { BrandPages } from '../types.ts';

export const firstDirectPages = {
  id: 'first-direct',
  covers: ['first-direct'],
  names: ['first direct'],
  logos: ['firstdirect'],
  loginHosts: [],
  assets: [],
  icons: [],
  fields: [],
  links: [],
  alsoAt: [],
  source: [{ title: 'first direct', url: 'https://www.firstdirect.com/', checked: '2026-11-26' }],
} satisfies BrandPages;
