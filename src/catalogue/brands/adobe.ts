import type { Brand } from '../types.ts';

export const adobe = {
  id: 'adobe',
  name: 'Adobe',
  hosts: ['www.adobe.com', 'account.adobe.com', 'adobe.com'],
  owns: ['adobe.com', 'adobe.fr', 'adobe.io', 'adobe.net', 'adobelogin.com', 'adobesc.com', 'adobess.com'],
  words: ['adobe'],
  strength: 'weak',
  services: [],
  start: 'https://account.adobe.com/',
  source: [
    { title: 'Adobe', url: 'https://account.adobe.com/', checked: '2026-11-26' },
    {
      title: 'v2fly/domain-list-community: adobe',
      url: 'https://github.com/v2fly/domain-list-community/blob/c975ccef9c19f005a3bfa7a33255d1b406deea64/data/adobe',
      checked: '2026-11-26',
    },
  ],
} satisfies Brand;
