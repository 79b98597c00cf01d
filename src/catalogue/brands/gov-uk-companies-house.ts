import type { Brand } from '../types.ts';

export const govUkCompaniesHouse = {
  id: 'gov-uk-companies-house',
  name: 'Companies House',
  hosts: ['find-and-update.company-information.service.gov.uk'],
  owns: ['gov.uk'],
  words: ['companieshouse'],
  strength: 'strong',
  services: [],
  start: 'https://www.gov.uk/government/organisations/companies-house',
  source: [{ title: 'GOV.UK: Companies House', url: 'https://www.gov.uk/government/organisations/companies-house', checked: '2026-11-26' }],
} satisfies Brand;
