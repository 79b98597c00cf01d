import type { Brand } from '../types.ts';

export const metroBank = {
  id: 'metro-bank',
  name: 'Metro Bank',
  hosts: ['www.metrobankonline.co.uk', 'personal.metrobankonline.co.uk', 'metrobankonline.co.uk'],
  owns: ['metrobank.plc.uk', 'metrobankonline.co.uk'],
  words: ['metrobank'],
  strength: 'weak',
  isQuiet: true,
  services: [],
  start: 'https://www.metrobankonline.co.uk/',
  source: [
    {
      title: 'Metro Bank: fraud and security',
      url: 'https://www.metrobankonline.co.uk/ways-to-bank/i-want-some-information-about/fraud-and-security/',
      checked: '2026-11-27',
    },
    { title: 'public code that signs people in (`personal.metrobankonline.co.uk`)', checked: '2026-11-27' },
  ],
} satisfies Brand;
