import type { Brand } from '../types.ts';

export const binance = {
  id: 'binance',
  name: 'Binance',
  hosts: ['www.binance.com', 'accounts.binance.com', 'binance.com'],
  owns: [
    'binance.charity',
    'binance.cloud',
    'binance.co',
    'binance.com',
    'binance.info',
    'binance.me',
    'binance.net',
    'binance.org',
    'binance.us',
    'binance.vision',
    'binanceapi.com',
    'binancecnt.com',
    'bnbchain.org',
    'bnbstatic.com',
  ],
  words: [],
  strength: 'strong',
  isQuiet: true,
  services: [],
  start: 'https://www.binance.com/',
  source: [
    {
      title: 'v2fly/domain-list-community: binance',
      url: 'https://github.com/v2fly/domain-list-community/blob/c975ccef9c19f005a3bfa7a33255d1b406deea64/data/binance',
      checked: '2026-11-27',
    },
  ],
} satisfies Brand;
