import type { Brand } from '../types.ts';

export const lloydsBank = {
  id: 'lloyds-bank',
  name: 'Lloyds Bank',
  hosts: ['www.lloydsbank.com', 'lloydsbank.com', 'online.lloydsbank.co.uk'],
  owns: [
    'lloydsbank.co.uk',
    'lloydsbank.com',
    'lloydsbankacademy.co.uk',
    'lloydsbankcardnet.com',
    'lloydsbankcommercial.com',
    'lloydsbanking.com',
    'lloydsbankinggroup.com',
  ],
  words: ['lloydsbank'],
  strength: 'strong',
  services: [],
  start: 'https://www.lloydsbank.com/',
  source: [{ title: 'Lloyds Bank', url: 'https://www.lloydsbank.com/', checked: '2026-11-23' }],
} satisfies Brand;
