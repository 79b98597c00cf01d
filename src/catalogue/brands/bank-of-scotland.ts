import type { Brand } from '../types.ts';

export const bankOfScotland = {
  id: 'bank-of-scotland',
  name: 'Bank of Scotland',
  hosts: ['www.bankofscotland.co.uk', 'bankofscotland.co.uk'],
  owns: ['bankofscotland.co.uk'],
  words: ['bankofscotland'],
  strength: 'strong',
  services: [],
  start: 'https://www.bankofscotland.co.uk/',
  source: [{ title: 'Bank of Scotland', url: 'https://www.bankofscotland.co.uk/', checked: '2026-11-26' }],
} satisfies Brand;
