import type { BrandPagesEntry } from '../types.ts';

export const dpdPages = {
  id: 'dpd',
  covers: ['dpd'],
  names: ['DPD', 'DPD UK', 'DPDgroup UK'],
  shared: ['DPD'],
  logos: ['dpd'],
  loginHosts: ['track.dpd.co.uk'],
  source: [{ title: 'DPD: track a parcel', url: 'https://track.dpd.co.uk/', checked: '2026-11-27' }],
} satisfies BrandPagesEntry;
