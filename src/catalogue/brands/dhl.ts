import type { Brand } from '../types.ts';

export const dhl = {
  id: 'dhl',
  name: 'DHL',
  hosts: ['www.dhl.com', 'mydhl.express.dhl', 'dhl.com'],
  owns: [
    'dhl-news.com',
    'dhl.at',
    'dhl.be',
    'dhl.ch',
    'dhl.co.jp',
    'dhl.co.uk',
    'dhl.com',
    'dhl.com.pl',
    'dhl.de',
    'dhl.es',
    'dhl.fr',
    'dhl.it',
    'dhl.nl',
    'dhlparcel.ch',
    'dhlparcel.nl',
    'dpdhl.com',
  ],
  words: [],
  strength: 'weak',
  isQuiet: true,
  services: [],
  start: 'https://www.dhl.com/',
  source: [
    { title: 'DHL: fraud awareness', url: 'https://www.dhl.com/gb-en/home/footer/fraud-awareness.html', checked: '2026-11-27' },
    {
      title: 'DHL: fraud awareness, which names its domains',
      url: 'https://dhl.com/lt-en/home/footer/fraud-awareness.html',
      checked: '2026-11-27',
    },
    {
      title: 'DHL Parcel Switzerland: security information',
      url: 'https://www.dhlparcel.ch/en/toolbar/footer/security-information.html',
      checked: '2026-11-27',
    },
    { title: 'public code that follows parcels (`dhl.nl`, `dhl.it`, `dhlparcel.nl`, …)', checked: '2026-11-27' },
  ],
} satisfies Brand;
