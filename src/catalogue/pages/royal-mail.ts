import type { BrandPagesEntry } from '../types.ts';

export const royalMailPages = {
  id: 'royal-mail',
  covers: ['royal-mail'],
  names: ['Royal Mail'],
  logos: ['royalmail'],
  loginHosts: [],
  source: [{ title: 'Royal Mail', url: 'https://www.royalmail.com/', checked: '2026-11-26' }],
} satisfies BrandPagesEntry;
