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
  source: [{ title: 'GOV.UK One Login', url: 'https://www.gov.uk/using-your-gov-uk-one-login', checked: '2026-11-23' }],
} satisfies Brand;
