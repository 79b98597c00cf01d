import type { Brand } from '../types.ts';

export const revolut = {
  id: 'revolut',
  name: 'Revolut',
  hosts: ['app.revolut.com', 'www.revolut.com', 'revolut.com'],
  owns: ['revolut.com', 'revolut.me'],
  words: ['revolut'],
  strength: 'weak',
  services: [],
  start: 'https://app.revolut.com/',
  source: [
    { title: 'Revolut', url: 'https://app.revolut.com/', checked: '2026-11-26' },
    {
      title: 'Revolut: payment terms of Revolut.Me',
      url: 'https://www.revolut.com/en-IS/legal/payment-terms-revme/',
      checked: '2026-11-28',
    },
  ],
} satisfies Brand;
