import type { Brand } from '../types.ts';

/** Its three letters are too many other people’s to be sought. */
export const rbs = {
  id: 'rbs',
  name: 'Royal Bank of Scotland',
  hosts: ['www.rbsdigital.com', 'rbsdigital.com'],
  owns: ['rbs.co.uk', 'rbsdigital.com'],
  words: ['rbsdigital', 'royalbankofscotland'],
  strength: 'weak',
  services: [],
  start: 'https://www.rbs.co.uk/',
  source: [{ title: 'Royal Bank of Scotland', url: 'https://www.rbs.co.uk/', checked: '2026-11-26' }],
} satisfies Brand;
