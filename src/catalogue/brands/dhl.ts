import type { Brand } from '../types.ts';

export const dhl = {
  id: 'dhl',
  name: 'DHL',
  hosts: ['www.dhl.com', 'mydhl.express.dhl', 'dhl.com'],
  owns: ['dhl', 'dhl.at', 'dhl.co.uk', 'dhl.com', 'dhl.com.pl', 'dhl.de', 'dhl.es', 'dhl.fr', 'dhl.it'],
  words: ['dhl'],
  strength: 'weak',
  services: [],
  start: 'https://www.dhl.com/',
  source: [{ title: 'DHL', url: 'https://www.dhl.com/', checked: '2026-11-26' }],
} satisfies Brand;
