import { CHANGE_PASSWORD_URLS } from '../sources.ts';
import type { Brand } from '../types.ts';
import { microsoft } from './microsoft.ts';

export const microsoftOutlook = {
  id: 'microsoft-outlook',
  name: 'Outlook',
  hosts: ['login.live.com', 'outlook.live.com', 'live.com', 'outlook.office.com', 'outlook.com'],
  owns: microsoft.owns,
  words: ['live', 'outlook'],
  strength: 'weak',
  services: ['microsoft-outlook'],
  start: 'https://outlook.live.com/',
  changePassword: {
    page: 'https://account.live.com/password/Change',
    source: [CHANGE_PASSWORD_URLS],
  },
  source: [{ title: 'Outlook', url: 'https://outlook.live.com/', checked: '2026-11-23' }],
} satisfies Brand;
