import type { BrandPagesEntry } from '../types.ts';

export const metamaskPages = {
  id: 'metamask',
  covers: ['metamask'],
  names: ['MetaMask'],
  shared: ['MetaMask'],
  logos: ['metamask'],
  loginHosts: [],
  source: [
    {
      title: 'MetaMask’s own source: the page that asks for the password',
      url: 'https://github.com/MetaMask/metamask-extension/blob/00029dea52cab22188ad78a0d10b62a341af055a/app/home.html',
      checked: '2026-11-27',
    },
  ],
} satisfies BrandPagesEntry;
