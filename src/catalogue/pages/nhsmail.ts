import type { BrandPagesEntry } from '../types.ts';

export const nhsmailPages = {
  id: 'nhsmail',
  covers: ['nhsmail'],
  names: ['NHSmail'],
  logos: ['nhsmail'],
  loginHosts: ['portal.nhs.net'],
  source: [{ title: 'NHSmail support', url: 'https://support.nhs.net/', checked: '2026-11-26' }],
} satisfies BrandPagesEntry;
