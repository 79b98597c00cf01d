import type { Brand } from '../types.ts';

export const firstDirect = {
  id: 'first-direct',
  name: 'first direct',
  hosts: ['www.firstdirect.com', 'www1.firstdirect.com', 'firstdirect.com'],
  owns: ['firstdirect.com'],
  words: ['firstdirect'],
  strength: 'weak',
  services: [],
  start: 'https://www.firstdirect.com/',
  source: [{ title: 'first direct', url: 'https://www.firstdirect.com/', checked: '2026-11-26' }],
} satisfies Brand;
