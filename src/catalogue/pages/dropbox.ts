import type { BrandPagesEntry } from '../types.ts';
import { SAVED_PAGES } from './sources.ts';

export const dropboxPages = {
  id: 'dropbox',
  covers: ['dropbox'],
  names: ['Dropbox', 'Dropbox Business'],
  logos: ['dropbox'],
  loginHosts: ['www.dropbox.com'],
  assets: ['cfl.dropboxstatic.com'],
  icons: ['cfl.dropboxstatic.com'],
  fields: ['tos_agree'],
  links: ['www.dropbox.com/forgot', 'www.dropbox.com/register'],
  alsoAt: ['hellosign.com', 'docsend.com'],
  source: [SAVED_PAGES],
} satisfies BrandPagesEntry;
