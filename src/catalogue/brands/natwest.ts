import type { Brand } from '../types.ts';

export const natwest = {
  id: 'natwest',
  name: 'NatWest',
  hosts: ['www.natwest.com', 'natwest.com'],
  owns: ['natwest.com', 'natwestgroup.com', 'natwestinternational.com', 'nwolb.com'],
  words: [],
  strength: 'strong',
  isQuiet: true,
  services: [],
  start: 'https://www.natwest.com/',
  source: [
    { title: 'NatWest: fraud and security', url: 'https://www.natwest.com/fraud-and-security.html', checked: '2026-11-27' },
    {
      title: 'NatWest International: security centre',
      url: 'https://www.natwestinternational.com/global/security-centre.html',
      checked: '2026-11-27',
    },
    {
      title: 'MISP warning lists: bank-website',
      url: 'https://github.com/MISP/misp-warninglists/blob/84f0610aaf3b32159285c9b85510d0f415ea6b27/lists/bank-website/list.json',
      checked: '2026-11-27',
    },
    { title: 'public code that signs people in (`www.nwolb.com`)', checked: '2026-11-27' },
  ],
} satisfies Brand;
