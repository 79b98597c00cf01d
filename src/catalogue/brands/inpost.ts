import type { Brand } from '../types.ts';

export const inpost = {
  id: 'inpost',
  name: 'InPost',
  hosts: ['inpost.co.uk', 'www.inpost.co.uk'],
  owns: ['inpost.co.uk', 'inpost.eu', 'inpost.it', 'inpost.pl'],
  words: ['inpost'],
  strength: 'weak',
  services: [],
  start: 'https://inpost.co.uk/',
  source: [{ title: 'InPost UK', url: 'https://inpost.co.uk/', checked: '2026-11-26' }],
} satisfies Brand;
