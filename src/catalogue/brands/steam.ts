import { CHANGE_PASSWORD_URLS } from '../sources.ts';
import type { Brand } from '../types.ts';

export const steam = {
  id: 'steam',
  name: 'Steam',
  hosts: ['store.steampowered.com', 'steamcommunity.com', 'help.steampowered.com', 'steampowered.com'],
  owns: [
    's.team',
    'steam-api.com',
    'steam-chat.com',
    'steam.tv',
    'steamcommunity.com',
    'steamcontent.com',
    'steamdeck.com',
    'steamgames.com',
    'steampowered.com',
    'steamserver.net',
    'steamstatic.com',
    'steamusercontent.com',
    'valvesoftware.com',
  ],
  words: ['steampowered', 'steamcommunity'],
  strength: 'strong',
  services: [],
  start: 'https://store.steampowered.com/',
  changePassword: {
    page: 'https://help.steampowered.com/en/wizard/HelpChangePassword?redir=store/account/',
    source: [CHANGE_PASSWORD_URLS],
  },
  source: [
    { title: 'Steam', url: 'https://store.steampowered.com/', checked: '2026-11-26' },
    {
      title: 'v2fly/domain-list-community: steam',
      url: 'https://github.com/v2fly/domain-list-community/blob/c975ccef9c19f005a3bfa7a33255d1b406deea64/data/steam',
      checked: '2026-11-26',
    },
  ],
} satisfies Brand;
