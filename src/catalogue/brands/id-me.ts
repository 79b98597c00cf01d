import type { Brand } from '../types.ts';

export const idMe = {
  id: 'id-me',
  name: 'ID.me',
  hosts: ['id.me', 'api.id.me', 'account.id.me'],
  owns: ['id.me', 'idme.com'],
  words: ['idme'],
  strength: 'weak',
  services: ['id.me'],
  start: 'https://account.id.me/',
  changePassword: {
    page: 'https://account.id.me/signin/password',
    source: [
      {
        title: 'Apple, password-manager-resources: change-password-URLs.json (22 August 2026)',
        url: 'https://github.com/apple/password-manager-resources',
        checked: '2026-11-26',
      },
    ],
  },
  source: [{ title: 'ID.me', url: 'https://www.id.me/', checked: '2026-11-23' }],
} satisfies Brand;
