import type { BrandPagesEntry } from '../types.ts';

export const nhsLoginPages = {
  id: 'nhs-login',
  covers: ['nhs-login', 'nhs'],
  names: ['NHS login', 'NHS App'],
  logos: ['nhslogin', 'nhsapp'],
  loginHosts: ['access.login.nhs.uk', 'auth.login.nhs.uk', 'www.nhsapp.service.nhs.uk', 'settings.login.nhs.uk'],
  source: [{ title: 'NHS login: help centre', url: 'https://help.login.nhs.uk/', checked: '2026-11-26' }],
} satisfies BrandPagesEntry;
