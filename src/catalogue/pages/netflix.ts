import type { BrandPagesEntry } from '../types.ts';
import { SAVED_PAGES } from './sources.ts';

export const netflixPages = {
  id: 'netflix',
  covers: ['netflix'],
  names: ['Netflix'],
  logos: ['netflix'],
  loginHosts: ['www.netflix.com'],
  assets: ['assets.nflxext.com', 'codex.nflxext.com'],
  icons: ['assets.nflxext.com'],
  fields: ['userLoginId', 'id_userLoginId', 'withFields', 'authURL', 'bxid_rememberMe_true', '__langSelect'],
  links: ['help.netflix.com/', 'www.netflix.com/LoginHelp'],
  source: [SAVED_PAGES],
} satisfies BrandPagesEntry;
