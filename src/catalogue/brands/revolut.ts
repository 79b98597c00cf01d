import type { Brand } from '../types.ts';

export const revolut = {
  id: 'revolut',
  name: 'Revolut',
  hosts: ['app.revolut.com', 'www.revolut.com', 'revolut.com'],
  owns: ['revolut.com'],
  words: ['revolut'],
  strength: 'weak',
  services: [],
  start: 'https://app.revolut.com/',
  source: [{ title: 'Revolut', url: 'https://app.revolut.com/', checked: '2026-11-26' }],
} satisfies Brand;
