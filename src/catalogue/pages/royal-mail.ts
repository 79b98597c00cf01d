import type { BrandPages } from '../types.ts';

export const royalMailPages = {
  id: 'royal-mail',
  covers: ['royal-mail'],
  names: ['Royal Mail'],
  logos: ['royalmail'],
  loginHosts: [],
  assets: [],
  icons: [],
  fields: [],
  links: [],
  alsoAt: [],
  source: [{ title: 'Royal Mail', url: 'https://www.royalmail.com/', checked: '2026-11-26' }],
} satisfies BrandPages;
