import type { BrandPages } from '../types.ts';

export const nhsmailPages = {
  id: 'nhsmail',
  covers: ['nhsmail'],
  names: ['NHSmail'],
  logos: ['nhsmail'],
  loginHosts: ['portal.nhs.net'],
  assets: [],
  icons: [],
  fields: [],
  links: [],
  alsoAt: [],
  source: [{ title: 'NHSmail support', url: 'https://support.nhs.net/', checked: '2026-11-26' }],
} satisfies BrandPages;
