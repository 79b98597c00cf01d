import type { BrandPages } from '../types.ts';

export const starlingBankPages = {
  id: 'starling-bank',
  covers: ['starling-bank'],
  names: ['Starling Bank'],
  logos: ['starlingbank'],
  loginHosts: [],
  assets: [],
  icons: [],
  fields: [],
  links: [],
  alsoAt: [],
  source: [{ title: 'Starling Bank', url: 'https://www.starlingbank.com/', checked: '2026-11-26' }],
} satisfies BrandPages;
