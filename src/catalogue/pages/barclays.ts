import type { BrandPagesEntry } from '../types.ts';

export const barclaysPages = {
  id: 'barclays',
  covers: ['barclays'],
  names: ['Barclays', 'Barclays Online Banking', 'Barclaycard'],
  shared: ['Barclays'],
  logos: ['barclays'],
  loginHosts: [],
  source: [{ title: 'Barclays', url: 'https://www.barclays.co.uk/', checked: '2026-11-26' }],
} satisfies BrandPagesEntry;
