import type { Brand } from '../types.ts';

export const spotify = {
  id: 'spotify',
  name: 'Spotify',
  hosts: ['accounts.spotify.com', 'open.spotify.com', 'www.spotify.com', 'spotify.com'],
  owns: [
    'scdn.co',
    'spotify-everywhere.com',
    'spotify.com',
    'spotify.design',
    'spotify.link',
    'spotify.net',
    'spotifycdn.com',
    'spotifycdn.net',
    'spotifycharts.com',
    'spotifycodes.com',
    'spotifyforbrands.com',
    'spotifyforvendors.com',
    'spotifyjobs.com',
  ],
  words: ['spotify'],
  strength: 'weak',
  services: [],
  start: 'https://open.spotify.com/',
  source: [
    { title: 'Spotify', url: 'https://open.spotify.com/', checked: '2026-11-26' },
    {
      title: 'v2fly/domain-list-community: spotify',
      url: 'https://github.com/v2fly/domain-list-community/blob/c975ccef9c19f005a3bfa7a33255d1b406deea64/data/spotify',
      checked: '2026-11-26',
    },
  ],
} satisfies Brand;
