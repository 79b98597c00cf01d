import type { BrandPages } from '../types.ts';

export const tvLicensingPages = {
  id: 'tv-licensing',
  covers: ['tv-licensing'],
  names: ['TV Licensing', 'TV Licence'],
  shared: ['TV Licence'],
  logos: ['tvlicensing'],
  loginHosts: [],
  assets: [],
  icons: [],
  fields: [],
  links: [],
  alsoAt: [],
  source: [{ title: 'TV Licensing', url: 'https://www.tvlicensing.co.uk/', checked: '2026-11-26' }],
} satisfies BrandPages;
