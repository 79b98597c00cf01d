import { CHANGE_PASSWORD_URLS } from '../sources.ts';
import type { Brand } from '../types.ts';
import { apple } from './apple.ts';

export const appleIcloud = {
  id: 'apple-icloud',
  name: 'iCloud',
  hosts: ['www.icloud.com', 'icloud.com'],
  owns: apple.owns,
  words: ['icloud', 'appleid', 'itunes', 'applepay'],
  strength: 'strong',
  services: ['apple-account'],
  start: 'https://account.apple.com/',
  changePassword: {
    page: 'https://appleid.apple.com/account/manage',
    source: [CHANGE_PASSWORD_URLS],
  },
  source: [{ title: 'iCloud', url: 'https://www.icloud.com/', checked: '2026-11-23' }],
} satisfies Brand;
