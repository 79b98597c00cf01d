import type { Brand } from '../types.ts';

export const nhs = {
  id: 'nhs',
  name: 'NHS',
  hosts: ['www.nhs.uk', 'www.nhsapp.service.nhs.uk'],
  owns: [
    'nhs.net',
    'nhs.scot',
    'nhs.uk',
    'nhs.wales',
    'nhsconfed.org',
    'nhsemployers.org',
    'nhsjobs.com',
    'nhsp.uk',
    'nhspropertyservices.co.uk',
  ],
  words: ['nhs'],
  strength: 'weak',
  services: ['nhs-app', 'nhs-login-settings'],
  start: 'https://www.nhs.uk/nhs-app/',
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
  source: [{ title: 'NHS: the NHS App', url: 'https://www.nhs.uk/nhs-app/', checked: '2026-11-23' }],
} satisfies Brand;
