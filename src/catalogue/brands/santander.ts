import type { Brand } from '../types.ts';

export const santander = {
  id: 'santander',
  name: 'Santander',
  hosts: ['www.santander.co.uk', 'retail.santander.co.uk', 'santander.co.uk'],
  owns: [
    'gruposantander.com',
    'santander.cl',
    'santander.co.uk',
    'santander.com',
    'santander.com.ar',
    'santander.com.br',
    'santander.com.mx',
    'santander.de',
    'santanderbank.com',
    'santanderbank.de',
    'santandernet.com.br',
  ],
  words: ['santander'],
  strength: 'weak',
  services: [],
  start: 'https://www.santander.co.uk/',
  source: [{ title: 'Santander UK', url: 'https://www.santander.co.uk/', checked: '2026-11-26' }],
} satisfies Brand;
