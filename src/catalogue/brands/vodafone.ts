import type { Brand } from '../types.ts';

export const vodafone = {
  id: 'vodafone',
  name: 'Vodafone',
  hosts: ['www.vodafone.co.uk', 'vodafone.co.uk'],
  owns: [
    'vodafone.co.uk',
    'vodafone.com',
    'vodafone.com.au',
    'vodafone.com.eg',
    'vodafone.com.tr',
    'vodafone.cz',
    'vodafone.de',
    'vodafone.es',
    'vodafone.gr',
    'vodafone.ie',
    'vodafone.it',
    'vodafone.nl',
    'vodafone.pt',
    'vodafone.ro',
    'vodafone.ua',
    'vodafonemail.de',
  ],
  words: ['vodafone'],
  strength: 'weak',
  services: [],
  start: 'https://www.vodafone.co.uk/',
  source: [
    { title: 'Vodafone UK', url: 'https://www.vodafone.co.uk/', checked: '2026-11-26' },
    {
      title: 'v2fly/domain-list-community: vodafone',
      url: 'https://github.com/v2fly/domain-list-community/blob/c975ccef9c19f005a3bfa7a33255d1b406deea64/data/vodafone',
      checked: '2026-11-26',
    },
  ],
} satisfies Brand;
