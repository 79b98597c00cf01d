import type { Brand } from '../types.ts';

export const natwest = {
  id: 'natwest',
  name: 'NatWest',
  hosts: ['www.natwest.com', 'www.nwolb.com', 'natwest.com'],
  owns: ['natwest.com', 'natwestgroup.com', 'natwestinternational.com', 'nwolb.com'],
  words: ['natwest'],
  strength: 'strong',
  services: [],
  start: 'https://www.natwest.com/',
  source: [{ title: 'NatWest', url: 'https://www.natwest.com/', checked: '2026-11-26' }],
} satisfies Brand;
