import type { BrandPagesEntry } from '../types.ts';

export const binancePages = {
  id: 'binance',
  covers: ['binance'],
  names: ['Binance'],
  shared: ['Binance'],
  titles: ['Log In | Binance'],
  logos: ['binance'],
  loginHosts: ['accounts.binance.com'],
  source: [
    {
      title: 'public code that asks whether it met the sign-in page (“Log In | Binance” at `accounts.binance.com`)',
      url: 'https://github.com/sushen/binancenft',
      checked: '2026-11-27',
    },
    { title: 'a second project that asks the same, and copies of the sign-in page (“© 2017 - 2022 Binance.com”)', checked: '2026-11-27' },
  ],
} satisfies BrandPagesEntry;
