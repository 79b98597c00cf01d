import type { BrandPagesEntry } from '../types.ts';

export const govUkOneLoginPages = {
  id: 'gov-uk-one-login',
  covers: ['gov-uk-one-login'],
  names: ['GOV.UK One Login', 'One Login'],
  shared: ['One Login'],
  logos: ['govukonelogin'],
  loginHosts: ['signin.account.gov.uk', 'home.account.gov.uk'],
  source: [{ title: 'GOV.UK One Login', url: 'https://www.gov.uk/using-your-gov-uk-one-login', checked: '2026-11-26' }],
} satisfies BrandPagesEntry;
