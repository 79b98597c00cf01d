import type { BrandPagesEntry } from '../types.ts';

export const trustWalletPages = {
  id: 'trust-wallet',
  covers: ['trust-wallet'],
  names: ['Trust Wallet'],
  logos: ['trustwallet'],
  loginHosts: [],
  source: [{ title: 'Trust Wallet', url: 'https://trustwallet.com/', checked: '2026-11-27' }],
} satisfies BrandPagesEntry;
