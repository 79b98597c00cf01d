import { CHANGE_PASSWORD_URLS } from '../sources.ts';
import type { Brand } from '../types.ts';

export const loginGov = {
  id: 'login-gov',
  name: 'Login.gov',
  hosts: ['login.gov', 'secure.login.gov', 'www.login.gov'],
  owns: ['login.gov'],
  words: ['logingov'],
  strength: 'strong',
  services: ['login.gov'],
  start: 'https://secure.login.gov/',
  changePassword: {
    page: 'https://secure.login.gov/manage/password',
    source: [CHANGE_PASSWORD_URLS],
  },
  source: [{ title: 'Login.gov', url: 'https://www.login.gov/', checked: '2026-11-23' }],
} satisfies Brand;
