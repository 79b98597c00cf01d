import type { BrandPages } from '../types.ts';

export const spotifyPages = {
  id: 'spotify',
  covers: ['spotify'],
  names: ['Spotify', 'Spotify Premium'],
  logos: ['spotify'],
  loginHosts: ['accounts.spotify.com'],
  assets: ['accounts.scdn.co'],
  icons: ['accounts.scdn.co', 'www.scdn.co'],
  fields: ['login-username', 'login-password', 'login-remember'],
  links: ['www.spotify.com/password-reset', 'www.spotify.com/signup', 'accounts.spotify.com/'],
  alsoAt: ['anchor.fm'],
  source: [
    {
      title: 'Sign-in pages saved for Mozilla’s Fathom (public copy)',
      url: 'https://github.com/1rneh/fathom-login-forms',
      checked: '2026-11-26',
    },
  ],
} satisfies BrandPages;
