import { CHANGE_PASSWORD_URLS } from '../sources.ts';
import type { Brand } from '../types.ts';

export const linkedin = {
  id: 'linkedin',
  name: 'LinkedIn',
  hosts: ['www.linkedin.com', 'linkedin.com'],
  owns: ['licdn.cn', 'licdn.com', 'linkedin-ei.com', 'linkedin.biz', 'linkedin.cn', 'linkedin.com', 'lnkd.in', 'slideshare.net'],
  words: ['linkedin'],
  strength: 'strong',
  services: ['linkedin'],
  start: 'https://www.linkedin.com/',
  changePassword: {
    page: 'https://www.linkedin.com/psettings/change-password',
    source: [CHANGE_PASSWORD_URLS],
  },
  source: [{ title: 'LinkedIn', url: 'https://www.linkedin.com/', checked: '2026-11-23' }],
} satisfies Brand;
