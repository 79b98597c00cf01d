import { CHANGE_PASSWORD_URLS } from '../sources.ts';
import type { Brand } from '../types.ts';

export const facebook = {
  id: 'facebook',
  name: 'Facebook',
  hosts: ['www.facebook.com', 'facebook.com', 'm.facebook.com'],
  owns: [
    'facebook.com',
    'facebook.net',
    'facebookblueprint.com',
    'facebookbrand.com',
    'facebookcareers.com',
    'facebookcorewwwi.onion',
    'facebookmail.com',
    'fb.com',
    'fb.gg',
    'fb.me',
    'fb.watch',
    'fbcdn.net',
    'fbsbx.com',
    'instagram.com',
    'messenger.com',
    'meta.com',
    'oculus.com',
    'whatsapp.com',
  ],
  words: ['facebook'],
  strength: 'strong',
  services: ['facebook'],
  start: 'https://www.facebook.com/',
  changePassword: {
    page: 'https://accountscenter.facebook.com/password_and_security/password/change',
    source: [CHANGE_PASSWORD_URLS],
  },
  source: [{ title: 'Facebook', url: 'https://www.facebook.com/', checked: '2026-11-23' }],
} satisfies Brand;
