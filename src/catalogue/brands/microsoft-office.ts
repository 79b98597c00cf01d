import { CHANGE_PASSWORD_URLS } from '../sources.ts';
import type { Brand } from '../types.ts';
import { microsoft } from './microsoft.ts';

export const microsoftOffice = {
  id: 'microsoft-office',
  name: 'Microsoft Office',
  hosts: ['www.office.com', 'office.com'],
  owns: microsoft.owns,
  words: ['office'],
  strength: 'weak',
  services: ['microsoft-365'],
  start: 'https://www.office.com/',
  changePassword: {
    page: 'https://account.live.com/password/Change',
    source: [CHANGE_PASSWORD_URLS],
  },
  source: [{ title: 'Microsoft 365', url: 'https://www.office.com/', checked: '2026-11-23' }],
} satisfies Brand;
