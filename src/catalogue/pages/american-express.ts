import type { BrandPagesEntry } from '../types.ts';

export const americanExpressPages = {
  id: 'american-express',
  covers: ['american-express', 'amex'],
  names: ['American Express', 'Amex'],
  logos: ['americanexpress'],
  loginHosts: [],
  source: [{ title: 'American Express', url: 'https://www.americanexpress.com/', checked: '2026-11-26' }],
} satisfies BrandPagesEntry;
