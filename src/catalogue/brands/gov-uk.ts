import type { Brand } from '../types.ts';

export const govUk = {
  id: 'gov-uk',
  name: 'GOV.UK',
  hosts: ['www.gov.uk', 'gov.uk', 'signin.account.gov.uk', 'account.gov.uk'],
  owns: ['gov.uk'],
  words: ['gov'],
  strength: 'weak',
  services: ['govuk-one-login-home', 'govuk-account'],
  start: 'https://www.gov.uk/account',
  source: [{ title: 'GOV.UK account', url: 'https://www.gov.uk/account', checked: '2026-11-23' }],
} satisfies Brand;
