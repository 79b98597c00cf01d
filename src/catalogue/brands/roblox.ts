import type { Brand } from '../types.ts';

export const roblox = {
  id: 'roblox',
  name: 'Roblox',
  hosts: ['www.roblox.com', 'roblox.com'],
  owns: ['rbxcdn.com', 'roblox.cn', 'roblox.com', 'robloxlabs.com'],
  words: ['roblox'],
  strength: 'weak',
  services: [],
  start: 'https://www.roblox.com/',
  source: [
    { title: 'Roblox', url: 'https://www.roblox.com/', checked: '2026-11-26' },
    {
      title: 'v2fly/domain-list-community: roblox',
      url: 'https://github.com/v2fly/domain-list-community/blob/c975ccef9c19f005a3bfa7a33255d1b406deea64/data/roblox',
      checked: '2026-11-26',
    },
  ],
} satisfies Brand;
