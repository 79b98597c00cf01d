import type { Brand } from '../types.ts';

export const govUkOneLogin = {
  id: 'gov-uk-one-login',
  name: 'GOV.UK One Login',
  hosts: ['signin.account.gov.uk', 'account.gov.uk'],
  owns: ['gov.uk'],
  words: ['govuk', 'onelogingov'],
  strength: 'strong',
  services: ['govuk-one-login-home', 'govuk-account'],
  start: 'https://www.gov.uk/account',
  changePassword: {
    page: 'https://home.account.gov.uk/security',
    source: [
      {
        title: 'GOV.UK One Login app: settings, the page where an account is managed; public source',
        url: 'https://github.com/govuk-one-login/mobile-ios-one-login-app',
        checked: '2026-11-26',
      },
    ],
  },
  source: [{ title: 'GOV.UK One Login', url: 'https://www.gov.uk/using-your-gov-uk-one-login', checked: '2026-11-23' }],
} satisfies Brand;
