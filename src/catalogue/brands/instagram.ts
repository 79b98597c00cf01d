import { CHANGE_PASSWORD_URLS } from '../sources.ts';
import type { Brand } from '../types.ts';

export const instagram = {
  id: 'instagram',
  name: 'Instagram',
  hosts: ['www.instagram.com', 'instagram.com'],
  owns: ['cdninstagram.com', 'ig.me', 'instagram.com'],
  words: [],
  strength: 'strong',
  isQuiet: true,
  services: [],
  start: 'https://www.instagram.com/',
  changePassword: { page: 'https://accountscenter.instagram.com/password_and_security/password/change/', source: [CHANGE_PASSWORD_URLS] },
  source: [
    {
      title: 'v2fly/domain-list-community: instagram',
      url: 'https://github.com/v2fly/domain-list-community/blob/c975ccef9c19f005a3bfa7a33255d1b406deea64/data/instagram',
      checked: '2026-11-27',
    },
  ],
} satisfies Brand;
