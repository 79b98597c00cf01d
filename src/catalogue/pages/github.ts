import type { BrandPagesEntry } from '../types.ts';
import { SAVED_PAGES } from './sources.ts';

export const githubPages = {
  id: 'github',
  covers: ['github'],
  names: ['GitHub'],
  logos: ['github'],
  loginHosts: ['github.com'],
  assets: ['github.githubassets.com'],
  icons: ['github.githubassets.com'],
  links: ['github.com/password_reset', 'github.com/join'],
  alsoAt: ['npmjs.com'],
  isHosted: true,
  source: [SAVED_PAGES],
} satisfies BrandPagesEntry;
