import type { Brand } from '../types.ts';

export const monzo = {
  id: 'monzo',
  name: 'Monzo',
  hosts: ['web.monzo.com', 'monzo.com'],
  owns: ['monzo.com', 'monzo.me', 'monzoemail.com', 'monzomail.com'],
  words: [],
  strength: 'weak',
  isQuiet: true,
  services: [],
  start: 'https://monzo.com/',
  source: [
    { title: 'Monzo: how we’ll contact you', url: 'https://monzo.com/blog/2019/12/23/how-well-contact-you/', checked: '2026-11-27' },
  ],
} satisfies Brand;
