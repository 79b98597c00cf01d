import type { BrandPagesEntry } from '../types.ts';
import { SAVED_PAGES } from './sources.ts';

export const linkedinPages = {
  id: 'linkedin',
  covers: ['linkedin'],
  names: ['LinkedIn'],
  logos: ['linkedin'],
  loginHosts: ['www.linkedin.com'],
  icons: ['static.licdn.com', 'static-exp1.licdn.com'],
  fields: [
    'session_key',
    'session_password',
    'loginCsrfParam',
    'isJsEnabled',
    'controlId',
    'parentPageKey',
    'sIdString',
    'fp_data',
    'trk',
    'pageInstance',
    'ac',
  ],
  links: ['www.linkedin.com/uas/', 'www.linkedin.com/checkpoint/', 'www.linkedin.com/signup'],
  alsoAt: ['slideshare.net'],
  source: [SAVED_PAGES],
} satisfies BrandPagesEntry;
