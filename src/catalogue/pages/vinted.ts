import type { BrandPagesEntry } from '../types.ts';

export const vintedPages = {
  id: 'vinted',
  covers: ['vinted'],
  names: ['Vinted'],
  shared: ['Vinted'],
  logos: ['vinted'],
  loginHosts: [],
  alsoAt: ['vinted.ee', 'vinted.lv', 'vinted.si'],
  source: [
    {
      title: 'Vinted in Canada: how fake pages look',
      url: 'https://help.vinted.ca/hc/en-ca/articles/360020116279-Beware-of-scammers',
      checked: '2026-11-27',
    },
    {
      title: 'a copy of Vinted’s Italian page in a public kit (“Vinted” as the name of the site)',
      checked: '2026-11-27',
    },
    {
      title: 'public code that opens its sites in Estonia, Latvia and Slovenia, in several independent projects each',
      checked: '2026-11-27',
    },
  ],
} satisfies BrandPagesEntry;
