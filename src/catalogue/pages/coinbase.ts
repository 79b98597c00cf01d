import type { BrandPages } from '../types.ts';

export const coinbasePages = {
  id: 'coinbase',
  covers: ['coinbase'],
  names: ['Coinbase'],
  logos: ['coinbase'],
  loginHosts: ['login.coinbase.com'],
  assets: [],
  icons: [],
  fields: [],
  links: [],
  alsoAt: [],
  source: [{ title: 'Coinbase', url: 'https://www.coinbase.com/', checked: '2026-11-26' }],
} satisfies BrandPages;
