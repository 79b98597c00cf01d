import type { Brand } from '../types.ts';

export const tsb = {
  id: 'tsb',
  name: 'TSB',
  hosts: ['internetbanking.tsb.co.uk', 'www.tsb.co.uk', 'tsb.co.uk'],
  owns: ['tsb.co.uk'],
  words: [],
  strength: 'weak',
  isQuiet: true,
  services: [],
  start: 'https://www.tsb.co.uk/',
  source: [
    { title: 'TSB: fraud prevention centre', url: 'https://www.tsb.co.uk/fraud-prevention-centre/', checked: '2026-11-27' },
    { title: 'public code that signs people in (`internetbanking.tsb.co.uk`)', checked: '2026-11-27' },
  ],
} satisfies Brand;
