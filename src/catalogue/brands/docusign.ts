import { CHANGE_PASSWORD_URLS } from '../sources.ts';
import type { Brand } from '../types.ts';

export const docusign = {
  id: 'docusign',
  name: 'Docusign',
  hosts: ['www.docusign.com', 'docusign.com', 'account.docusign.com'],
  owns: [
    'docusign-support.com',
    'docusign.ca',
    'docusign.co.uk',
    'docusign.com',
    'docusign.com.au',
    'docusign.com.br',
    'docusign.com.es',
    'docusign.com.sg',
    'docusign.de',
    'docusign.eu',
    'docusign.fr',
    'docusign.in',
    'docusign.it',
    'docusign.jp',
    'docusign.mx',
    'docusign.net',
    'docusign.nl',
    'docusignapi.com',
  ],
  words: ['docusign'],
  strength: 'strong',
  services: [],
  start: 'https://account.docusign.com/',
  changePassword: {
    page: 'https://account.docusign.com/me/changepassword',
    source: [CHANGE_PASSWORD_URLS],
  },
  source: [{ title: 'Docusign', url: 'https://www.docusign.com/', checked: '2026-11-23' }],
} satisfies Brand;
