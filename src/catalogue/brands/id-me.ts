import { CHANGE_PASSWORD_URLS } from '../sources.ts';
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
    source: [CHANGE_PASSWORD_URLS],
  },
  source: [{ title: 'ID.me', url: 'https://www.id.me/', checked: '2026-11-23' }],
} satisfies Brand;
