import type { BrandPagesEntry } from '../types.ts';

export const steamPages = {
  id: 'steam',
  covers: ['steam'],
  names: ['Steam', 'Steam Community'],
  shared: ['Steam'],
  logos: ['steam'],
  loginHosts: ['store.steampowered.com', 'steamcommunity.com'],
  links: ['help.steampowered.com/', 'store.steampowered.com/join'],
  source: [{ title: 'Steam', url: 'https://store.steampowered.com/', checked: '2026-11-26' }],
} satisfies BrandPagesEntry;
