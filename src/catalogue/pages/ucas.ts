import type { BrandPages } from '../types.ts';

export const ucasPages = {
  id: 'ucas',
  covers: ['ucas'],
  names: ['UCAS'],
  logos: ['ucas'],
  loginHosts: [],
  assets: [],
  icons: [],
  fields: [],
  links: [],
  alsoAt: [],
  source: [{ title: 'UCAS', url: 'https://www.ucas.com/', checked: '2026-11-26' }],
} satisfies BrandPages;
