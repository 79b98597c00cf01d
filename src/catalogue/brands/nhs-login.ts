import type { Brand } from '../types.ts';

export const nhsLogin = {
  id: 'nhs-login',
  name: 'NHS login',
  hosts: ['account.login.nhs.uk', 'access.login.nhs.uk', 'auth.login.nhs.uk', 'settings.login.nhs.uk', 'www.nhsapp.service.nhs.uk'],
  unconfirmed: ['account.login.nhs.uk'],
  owns: ['nhs.uk'],
  words: ['nhsapp', 'nhslogin', 'loginnhs'],
  called: [{ word: 'nhsapp', name: 'NHS App', host: 'www.nhsapp.service.nhs.uk' }],
  strength: 'strong',
  services: ['nhs-app', 'nhs-login-settings'],
  start: 'https://www.nhsapp.service.nhs.uk/login',
  changePassword: {
    page: 'https://settings.login.nhs.uk/',
    source: [
      {
        title: 'NHS login help centre: Passwords; public source',
        url: 'https://github.com/NHSDigital/nhs-login-help-centre',
        checked: '2026-11-26',
      },
    ],
  },
  source: [{ title: 'NHS login: help', url: 'https://help.login.nhs.uk/', checked: '2026-11-23' }],
} satisfies Brand;
