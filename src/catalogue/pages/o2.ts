import type { BrandPagesEntry } from '../types.ts';

export const o2Pages = {
  id: 'o2',
  covers: ['o2'],
  names: ['My O2'],
  shared: ['My O2'],
  logos: [],
  loginHosts: ['accounts.o2.co.uk'],
  source: [{ title: 'O2: sign in', url: 'https://accounts.o2.co.uk/signin', checked: '2026-11-27' }],
} satisfies BrandPagesEntry;
