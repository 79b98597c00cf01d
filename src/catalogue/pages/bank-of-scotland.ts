import type { BrandPagesEntry } from '../types.ts';

export const bankOfScotlandPages = {
  id: 'bank-of-scotland',
  covers: ['bank-of-scotland'],
  names: ['Bank of Scotland'],
  logos: ['bankofscotland'],
  loginHosts: ['secure.bankofscotland.co.uk'],
  source: [{ title: 'Bank of Scotland', url: 'https://www.bankofscotland.co.uk/', checked: '2026-11-27' }],
} satisfies BrandPagesEntry;
