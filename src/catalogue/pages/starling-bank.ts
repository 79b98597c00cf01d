import type { BrandPagesEntry } from '../types.ts';

export const starlingBankPages = {
  id: 'starling-bank',
  covers: ['starling-bank'],
  names: ['Starling Bank'],
  logos: ['starlingbank'],
  loginHosts: [],
  source: [{ title: 'Starling Bank', url: 'https://www.starlingbank.com/', checked: '2026-11-26' }],
} satisfies BrandPagesEntry;
