import type { Brand } from '../types.ts';

export const ee = {
  id: 'ee',
  name: 'EE',
  hosts: ['ee.co.uk'],
  owns: ['ee.co.uk'],
  words: [],
  strength: 'weak',
  services: [],
  start: 'https://ee.co.uk/',
  source: [{ title: 'EE, mobile and broadband', url: 'https://ee.co.uk/', checked: '2026-11-26' }],
} satisfies Brand;
