import type { Brand } from '../types.ts';

export const salesforce = {
  id: 'salesforce',
  name: 'Salesforce',
  hosts: ['login.salesforce.com', 'www.salesforce.com', 'salesforce.com'],
  owns: [
    'force.com',
    'salesforce-setup.com',
    'salesforce-sites.com',
    'salesforce.com',
    'salesforce.org',
    'salesforceiq.com',
    'salesforceliveagent.com',
    'site.com',
  ],
  words: ['salesforce'],
  strength: 'weak',
  services: ['salesforce'],
  start: 'https://login.salesforce.com/',
  source: [
    { title: 'Salesforce: sign in', url: 'https://login.salesforce.com/', checked: '2026-11-26' },
    {
      title: 'v2fly/domain-list-community: salesforce',
      url: 'https://github.com/v2fly/domain-list-community/blob/c975ccef9c19f005a3bfa7a33255d1b406deea64/data/salesforce',
      checked: '2026-11-26',
    },
  ],
} satisfies Brand;
