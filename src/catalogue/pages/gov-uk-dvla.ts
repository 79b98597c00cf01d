import type { BrandPagesEntry } from '../types.ts';

export const govUkDvlaPages = {
  id: 'gov-uk-dvla',
  covers: ['gov-uk-dvla'],
  names: ['DVLA', 'DVLA GOV.UK', 'Driver and Vehicle Licensing Agency'],
  shared: ['DVLA', 'DVLA GOV.UK', 'Driver and Vehicle Licensing Agency'],
  logos: ['dvla'],
  loginHosts: ['www.vehicletax.service.gov.uk'],
  source: [{ title: 'GOV.UK: tax your vehicle', url: 'https://www.gov.uk/vehicle-tax', checked: '2026-11-27' }],
} satisfies BrandPagesEntry;
