import type { BrandPagesEntry } from '../types.ts';

export const coinbasePages = {
  id: 'coinbase',
  covers: ['coinbase'],
  names: ['Coinbase'],
  logos: ['coinbase'],
  loginHosts: ['login.coinbase.com'],
  source: [
    { title: 'Coinbase', url: 'https://www.coinbase.com/', checked: '2026-11-26' },
    {
      title: 'Coinbase: where users authorise applications',
      url: 'https://docs.cdp.coinbase.com/coinbase-app/oauth2-integration/integrations',
      checked: '2026-11-26',
    },
  ],
} satisfies BrandPagesEntry;
