import { CHANGE_PASSWORD_URLS } from '../sources.ts';
import type { Brand } from '../types.ts';

export const ebay = {
  id: 'ebay',
  name: 'eBay',
  hosts: ['www.ebay.co.uk', 'signin.ebay.co.uk', 'www.ebay.com', 'ebay.com', 'ebay.co.uk'],
  owns: [
    'ebay.at',
    'ebay.ca',
    'ebay.ch',
    'ebay.co.uk',
    'ebay.com',
    'ebay.com.au',
    'ebay.com.hk',
    'ebay.com.my',
    'ebay.com.sg',
    'ebay.de',
    'ebay.es',
    'ebay.fr',
    'ebay.ie',
    'ebay.in',
    'ebay.it',
    'ebay.nl',
    'ebay.ph',
    'ebay.pl',
    'ebayimg.com',
    'ebaystatic.com',
  ],
  words: ['ebay'],
  strength: 'weak',
  services: [],
  start: 'https://www.ebay.co.uk/',
  changePassword: {
    page: 'https://accounts.ebay.com/acctsec/security-center/chngpwd',
    source: [CHANGE_PASSWORD_URLS],
  },
  source: [
    { title: 'eBay UK', url: 'https://www.ebay.co.uk/', checked: '2026-11-26' },
    {
      title: 'v2fly/domain-list-community: ebay',
      url: 'https://github.com/v2fly/domain-list-community/blob/c975ccef9c19f005a3bfa7a33255d1b406deea64/data/ebay',
      checked: '2026-11-26',
    },
  ],
} satisfies Brand;
