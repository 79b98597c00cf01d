import type { BrandPagesEntry } from '../types.ts';

export const rbsPages = {
  id: 'rbs',
  covers: ['rbs'],
  names: ['Royal Bank of Scotland', 'RBS', 'RBS Digital Banking'],
  shared: ['RBS'],
  logos: ['royalbankofscotland', 'rbs'],
  loginHosts: ['www.rbsdigital.com'],
  source: [{ title: 'Royal Bank of Scotland', url: 'https://www.rbs.co.uk/', checked: '2026-11-27' }],
} satisfies BrandPagesEntry;
