import type { BrandPagesEntry } from '../types.ts';

export const lloydsBankPages = {
  id: 'lloyds-bank',
  covers: ['lloyds-bank'],
  names: ['Lloyds Bank'],
  logos: ['lloydsbank'],
  loginHosts: [],
  source: [{ title: 'Lloyds Bank', url: 'https://www.lloydsbank.com/', checked: '2026-11-26' }],
} satisfies BrandPagesEntry;
