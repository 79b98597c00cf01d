import type { BrandPagesEntry } from '../types.ts';

export const loginGovPages = {
  id: 'login-gov',
  covers: ['login-gov'],
  names: ['Login.gov'],
  logos: ['logingov'],
  loginHosts: [],
  source: [{ title: 'Login.gov', url: 'https://www.login.gov/', checked: '2026-11-26' }],
} satisfies BrandPagesEntry;
