import type { Brand } from '../types.ts';

export const scotaccount = {
  id: 'scotaccount',
  name: 'ScotAccount',
  hosts: ['authz.scotaccount.service.gov.scot'],
  owns: ['gov.scot', 'mycare.scot', 'mygov.scot'],
  words: ['mycarescot', 'mygovscot', 'scotaccount'],
  strength: 'strong',
  services: ['scotaccount'],
  start: 'https://www.mygov.scot/scotaccount',
  source: [{ title: 'mygov.scot: ScotAccount', url: 'https://www.mygov.scot/scotaccount', checked: '2026-11-26' }],
} satisfies Brand;
