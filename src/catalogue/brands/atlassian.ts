import { CHANGE_PASSWORD_URLS } from '../sources.ts';
import type { Brand } from '../types.ts';

export const atlassian = {
  id: 'atlassian',
  name: 'Atlassian',
  hosts: ['id.atlassian.com', 'start.atlassian.com', 'www.atlassian.com', 'atlassian.com'],
  owns: ['atl-paas.net', 'atlassian-dev.net', 'atlassian.com', 'atlassian.net', 'bitbucket.org', 'jira.com', 'statuspage.io'],
  words: ['atlassian'],
  strength: 'strong',
  services: ['atlassian-start'],
  start: 'https://start.atlassian.com/',
  changePassword: {
    page: 'https://id.atlassian.com/manage-profile/security',
    source: [CHANGE_PASSWORD_URLS],
  },
  source: [
    { title: 'Atlassian: start', url: 'https://start.atlassian.com/', checked: '2026-11-26' },
    {
      title: 'v2fly/domain-list-community: atlassian',
      url: 'https://github.com/v2fly/domain-list-community/blob/c975ccef9c19f005a3bfa7a33255d1b406deea64/data/atlassian',
      checked: '2026-11-26',
    },
  ],
} satisfies Brand;
