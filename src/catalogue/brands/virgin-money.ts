import type { Brand } from '../types.ts';

export const virginMoney = {
  id: 'virgin-money',
  name: 'Virgin Money',
  hosts: ['uk.virginmoney.com', 'online.virginmoney.com', 'virginmoney.com'],
  owns: ['virginmoney.com', 'virginmoneygiving.com', 'virginmoneyukplc.com'],
  words: [],
  strength: 'strong',
  services: [],
  start: 'https://uk.virginmoney.com/',
  source: [
    { title: 'Virgin Money: staying safe online', url: 'https://uk.virginmoney.com/service/staying-safe-online/', checked: '2026-11-27' },
    {
      title: 'MISP warning lists: bank-website',
      url: 'https://github.com/MISP/misp-warninglists/blob/84f0610aaf3b32159285c9b85510d0f415ea6b27/lists/bank-website/list.json',
      checked: '2026-11-27',
    },
    { title: 'public code that opens them (`online.virginmoney.com`, `virginmoneygiving.com`)', checked: '2026-11-27' },
  ],
} satisfies Brand;
