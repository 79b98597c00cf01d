import { CHANGE_PASSWORD_URLS } from '../sources.ts';
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
    source: [CHANGE_PASSWORD_URLS],
  },
  source: [{ title: 'Gmail', url: 'https://mail.google.com/', checked: '2026-11-23' }],
} satisfies Brand;
