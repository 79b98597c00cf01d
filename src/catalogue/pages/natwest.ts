import type { BrandPagesEntry } from '../types.ts';

export const natwestPages = {
  id: 'natwest',
  covers: ['natwest'],
  names: ['NatWest'],
  logos: ['natwest'],
  loginHosts: ['www.nwolb.com'],
  source: [{ title: 'NatWest: fraud and security', url: 'https://www.natwest.com/fraud-and-security.html', checked: '2026-11-27' }],
} satisfies BrandPagesEntry;
