import type { Brand } from '../types.ts';

export const o2 = {
  id: 'o2',
  name: 'O2',
  hosts: ['accounts.o2.co.uk', 'www.o2.co.uk', 'o2.co.uk'],
  owns: ['o2.co.uk'],
  words: [],
  strength: 'weak',
  services: [],
  start: 'https://accounts.o2.co.uk/signin',
  source: [{ title: 'O2: sign in', url: 'https://accounts.o2.co.uk/signin', checked: '2026-11-26' }],
} satisfies Brand;
