import type { Brand } from '../types.ts';
import { google } from './google.ts';

export const googleMail = {
  id: 'google-mail',
  name: 'Gmail',
  hosts: ['mail.google.com', 'gmail.com', 'accounts.google.com'],
  owns: google.owns,
  words: ['gmail', 'googlemail'],
  strength: 'strong',
  services: ['google-account'],
  start: 'https://mail.google.com/',
  changePassword: {
    page: 'https://myaccount.google.com/signinoptions/password',
    source: [
      {
        title: 'Apple, password-manager-resources: change-password-URLs.json (22 August 2026)',
        url: 'https://github.com/apple/password-manager-resources',
        checked: '2026-11-26',
      },
    ],
  },
  source: [{ title: 'Gmail', url: 'https://mail.google.com/', checked: '2026-11-23' }],
} satisfies Brand;
