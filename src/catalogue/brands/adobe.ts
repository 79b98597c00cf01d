import { CHANGE_PASSWORD_URLS } from '../sources.ts';
import type { Brand } from '../types.ts';

export const adobe = {
  id: 'adobe',
  name: 'Adobe',
  hosts: ['www.adobe.com', 'account.adobe.com', 'adobe.com'],
  owns: [
    'adobe-identity.com',
    'adobe.com',
    'adobe.fr',
    'adobe.io',
    'adobe.net',
    'adobecc.com',
    'adobelogin.com',
    'adobepass.com',
    'adobesc.com',
    'adobess.com',
  ],
  words: [],
  strength: 'weak',
  isQuiet: true,
  services: ['adobe'],
  start: 'https://account.adobe.com/',
  changePassword: { page: 'https://account.adobe.com/security', source: [CHANGE_PASSWORD_URLS] },
  source: [
    {
      title: 'v2fly/domain-list-community: adobe',
      url: 'https://github.com/v2fly/domain-list-community/blob/c975ccef9c19f005a3bfa7a33255d1b406deea64/data/adobe',
      checked: '2026-11-27',
    },
    {
      title: 'public code that talks to them (`adobe-identity.com`, `adobe.net`, `adobepass.com`), or links to it (`adobe.fr`)',
      checked: '2026-11-27',
    },
  ],
} satisfies Brand;
