import type { Brand } from '../types.ts';

export const trustWallet = {
  id: 'trust-wallet',
  name: 'Trust Wallet',
  hosts: ['trustwallet.com', 'www.trustwallet.com'],
  owns: ['trustwallet.com'],
  words: ['trustwallet'],
  strength: 'strong',
  services: [],
  start: 'https://trustwallet.com/',
  source: [
    { title: 'Trust Wallet', url: 'https://trustwallet.com/', checked: '2026-11-26' },
    {
      title: 'v2fly/domain-list-community: trustwallet',
      url: 'https://github.com/v2fly/domain-list-community/blob/c975ccef9c19f005a3bfa7a33255d1b406deea64/data/trustwallet',
      checked: '2026-11-26',
    },
  ],
} satisfies Brand;
