import type { Brand } from '../types.ts';

export const usps = {
  id: 'usps',
  name: 'USPS',
  hosts: ['www.usps.com', 'usps.com'],
  owns: ['usps.com', 'usps.gov'],
  words: [],
  strength: 'weak',
  isQuiet: true,
  services: [],
  start: 'https://www.usps.com/',
  source: [
    {
      title: 'Apple, password-manager-resources: change-password-URLs.json',
      url: 'https://github.com/apple/password-manager-resources',
      checked: '2026-11-27',
    },
  ],
} satisfies Brand;
