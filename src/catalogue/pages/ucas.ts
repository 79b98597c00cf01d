import type { BrandPagesEntry } from '../types.ts';

export const ucasPages = {
  id: 'ucas',
  covers: ['ucas'],
  names: ['UCAS'],
  logos: ['ucas'],
  loginHosts: [],
  source: [{ title: 'UCAS', url: 'https://www.ucas.com/', checked: '2026-11-26' }],
} satisfies BrandPagesEntry;
