import type { BrandPagesEntry } from '../types.ts';
import { SAVED_PAGES } from './sources.ts';

export const spotifyPages = {
  id: 'spotify',
  covers: ['spotify'],
  names: ['Spotify', 'Spotify Premium'],
  logos: ['spotify'],
  loginHosts: ['accounts.spotify.com'],
  assets: ['accounts.scdn.co'],
  icons: ['accounts.scdn.co', 'www.scdn.co'],
  links: ['www.spotify.com/password-reset', 'www.spotify.com/signup', 'accounts.spotify.com/'],
  alsoAt: ['anchor.fm'],
  source: [SAVED_PAGES],
} satisfies BrandPagesEntry;
