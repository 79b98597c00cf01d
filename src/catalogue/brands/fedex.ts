import type { Brand } from '../types.ts';

export const fedex = {
  id: 'fedex',
  name: 'FedEx',
  hosts: ['www.fedex.com', 'fedex.com'],
  owns: ['fedex.com'],
  words: [],
  strength: 'weak',
  isQuiet: true,
  services: [],
  start: 'https://www.fedex.com/',
  source: [{ title: 'FedEx: report fraud', url: 'https://www.fedex.com/en-us/trust-center/report-fraud.html', checked: '2026-11-27' }],
} satisfies Brand;
