import type { Brand } from '../types.ts';

export const discord = {
  id: 'discord',
  name: 'Discord',
  hosts: ['discord.com', 'discordapp.com'],
  owns: [
    'discord.co',
    'discord.com',
    'discord.design',
    'discord.dev',
    'discord.gg',
    'discord.gift',
    'discord.gifts',
    'discord.media',
    'discord.new',
    'discord.store',
    'discord.tools',
    'discordapp.com',
    'discordapp.net',
    'discordcdn.com',
    'discordmerch.com',
    'discordsays.com',
    'discordstatus.com',
  ],
  words: ['discord'],
  strength: 'weak',
  services: [],
  start: 'https://discord.com/',
  source: [
    { title: 'Discord', url: 'https://discord.com/', checked: '2026-11-26' },
    {
      title: 'v2fly/domain-list-community: discord',
      url: 'https://github.com/v2fly/domain-list-community/blob/c975ccef9c19f005a3bfa7a33255d1b406deea64/data/discord',
      checked: '2026-11-26',
    },
  ],
} satisfies Brand;
