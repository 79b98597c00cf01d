import type { BrandPagesEntry } from '../types.ts';

export const revolutPages = {
  id: 'revolut',
  covers: ['revolut'],
  names: ['Revolut'],
  logos: ['revolut'],
  loginHosts: [],
  source: [{ title: 'Revolut', url: 'https://www.revolut.com/', checked: '2026-11-26' }],
} satisfies BrandPagesEntry;
