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
    source: [
      {
        title: 'Apple, password-manager-resources: change-password-URLs.json (22 August 2026)',
        url: 'https://github.com/apple/password-manager-resources',
        checked: '2026-11-26',
      },
    ],
  },
  source: [{ title: 'Outlook', url: 'https://outlook.live.com/', checked: '2026-11-23' }],
} satisfies Brand;
