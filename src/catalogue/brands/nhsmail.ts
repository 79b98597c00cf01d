import type { Brand } from '../types.ts';

export const nhsmail = {
  id: 'nhsmail',
  name: 'NHSmail',
  hosts: ['portal.nhs.net'],
  owns: ['nhs.net'],
  words: ['nhsmail', 'nhsnet'],
  strength: 'strong',
  services: ['nhsmail-portal'],
  start: 'https://portal.nhs.net/',
  source: [{ title: 'NHSmail portal', url: 'https://portal.nhs.net/', checked: '2026-11-23' }],
} satisfies Brand;
