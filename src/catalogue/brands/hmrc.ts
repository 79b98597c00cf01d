import type { Brand } from '../types.ts';

export const hmrc = {
  id: 'hmrc',
  name: 'HMRC',
  hosts: ['tax.service.gov.uk', 'www.tax.service.gov.uk'],
  owns: ['gov.uk'],
  words: ['hmrc'],
  strength: 'strong',
  services: ['hmrc-online-services', 'government-gateway'],
  start: 'https://www.gov.uk/log-in-register-hmrc-online-services',
  source: [{ title: 'HMRC online services', url: 'https://www.gov.uk/log-in-register-hmrc-online-services', checked: '2026-11-23' }],
} satisfies Brand;
