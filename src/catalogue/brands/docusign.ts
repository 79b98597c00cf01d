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
    source: [
      {
        title: 'Apple, password-manager-resources: change-password-URLs.json (22 August 2026)',
        url: 'https://github.com/apple/password-manager-resources',
        checked: '2026-11-26',
      },
    ],
  },
  source: [{ title: 'Docusign', url: 'https://www.docusign.com/', checked: '2026-11-23' }],
} satisfies Brand;
