import type { BrandPagesEntry } from '../types.ts';

export const tvLicensingPages = {
  id: 'tv-licensing',
  covers: ['tv-licensing'],
  names: ['TV Licensing', 'TV Licence'],
  shared: ['TV Licence'],
  logos: ['tvlicensing'],
  loginHosts: [],
  source: [{ title: 'TV Licensing', url: 'https://www.tvlicensing.co.uk/', checked: '2026-11-26' }],
} satisfies BrandPagesEntry;
