import type { Brand } from '../types.ts';

export const postOffice = {
  id: 'post-office',
  name: 'Post Office',
  hosts: ['www.postoffice.co.uk', 'postoffice.co.uk'],
  owns: ['postoffice.co.uk'],
  words: ['postoffice'],
  strength: 'weak',
  services: [],
  start: 'https://www.postoffice.co.uk/',
  source: [{ title: 'Post Office', url: 'https://www.postoffice.co.uk/', checked: '2026-11-26' }],
} satisfies Brand;
