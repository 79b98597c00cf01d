import type { Brand } from '../types.ts';

/** The short name, which other firms carry as well. */
export const amex = {
  id: 'amex',
  name: 'American Express',
  hosts: ['www.americanexpress.com'],
  owns: ['americanexpress.com'],
  words: ['amex'],
  strength: 'weak',
  services: [],
  start: 'https://www.americanexpress.com/',
  source: [{ title: 'American Express', url: 'https://www.americanexpress.com/', checked: '2026-11-26' }],
} satisfies Brand;
