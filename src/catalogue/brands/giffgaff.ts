import type { Brand } from '../types.ts';

export const giffgaff = {
  id: 'giffgaff',
  name: 'giffgaff',
  hosts: ['www.giffgaff.com', 'id.giffgaff.com', 'giffgaff.com'],
  owns: ['giffgaff.com', 'giffgaff.design'],
  words: [],
  strength: 'strong',
  services: [],
  start: 'https://www.giffgaff.com/',
  source: [
    {
      title: 'giffgaff: phishing, smishing and SIM swaps',
      url: 'https://community.giffgaff.com/t5/Announcements/Security-Update-Phishing-smishing-and-SIM-swaps/td-p/22708021',
      checked: '2026-11-27',
    },
    {
      title: 'v2fly/domain-list-community: giffgaff',
      url: 'https://github.com/v2fly/domain-list-community/blob/c975ccef9c19f005a3bfa7a33255d1b406deea64/data/giffgaff',
      checked: '2026-11-27',
    },
  ],
} satisfies Brand;
