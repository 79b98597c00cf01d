import { CHANGE_PASSWORD_URLS } from '../sources.ts';
import type { Brand } from '../types.ts';

export const dropbox = {
  id: 'dropbox',
  name: 'Dropbox',
  hosts: ['www.dropbox.com', 'dropbox.com'],
  owns: [
    'db.tt',
    'dropbox-dns.com',
    'dropbox.com',
    'dropbox.tech',
    'dropboxapi.com',
    'dropboxbusiness.com',
    'dropboxer.net',
    'dropboxexperiment.com',
    'dropboxforum.com',
    'dropboxmail.com',
    'dropboxstatic.com',
    'dropboxusercontent.com',
    'getdropbox.com',
    'hellosign.com',
  ],
  words: ['dropbox'],
  strength: 'strong',
  services: [],
  start: 'https://www.dropbox.com/',
  changePassword: {
    page: 'https://www.dropbox.com/account/security',
    source: [CHANGE_PASSWORD_URLS],
  },
  source: [{ title: 'Dropbox', url: 'https://www.dropbox.com/', checked: '2026-11-23' }],
} satisfies Brand;
