import type { BrandPagesEntry } from '../types.ts';

export const dhlPages = {
  id: 'dhl',
  covers: ['dhl'],
  names: ['DHL'],
  shared: ['DHL'],
  logos: ['dhl'],
  loginHosts: [],
  source: [{ title: 'DHL: fraud awareness', url: 'https://www.dhl.com/gb-en/home/footer/fraud-awareness.html', checked: '2026-11-27' }],
} satisfies BrandPagesEntry;
