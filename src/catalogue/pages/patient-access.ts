import type { BrandPagesEntry } from '../types.ts';

export const patientAccessPages = {
  id: 'patient-access',
  covers: ['patient-access'],
  names: ['Patient Access'],
  shared: ['Patient Access'],
  logos: ['patientaccess'],
  loginHosts: ['app.patientaccess.com'],
  source: [{ title: 'Patient Access', url: 'https://app.patientaccess.com/', checked: '2026-11-27' }],
} satisfies BrandPagesEntry;
