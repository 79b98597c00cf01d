import type { Brand } from '../types.ts';

/** Short names that staff know. */
export const microsoftEntra = {
  id: 'microsoft-entra',
  name: 'Microsoft Entra, Teams',
  hosts: ['teams.microsoft.com', 'entra.microsoft.com'],
  owns: ['microsoft.com'],
  words: ['entraid', 'microsoftteams', 'msft', 'o365'],
  strength: 'weak',
  services: ['microsoft-365', 'microsoft-account', 'microsoft-my-apps'],
  start: 'https://www.microsoft365.com/',
  source: [{ title: 'Microsoft: sign in', url: 'https://www.microsoft365.com/', checked: '2026-11-26' }],
} satisfies Brand;
