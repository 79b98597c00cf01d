import type { Brand } from '../types.ts';

export const americanExpress = {
  id: 'american-express',
  name: 'American Express',
  hosts: ['www.americanexpress.com', 'americanexpress.com'],
  owns: [
    'aexp-static.com',
    'americanexpress',
    'americanexpress.co.in',
    'americanexpress.co.uk',
    'americanexpress.com',
    'americanexpress.com.au',
    'amex',
  ],
  words: ['americanexpress'],
  strength: 'strong',
  services: [],
  start: 'https://www.americanexpress.com/',
  source: [{ title: 'American Express', url: 'https://www.americanexpress.com/', checked: '2026-11-26' }],
} satisfies Brand;
