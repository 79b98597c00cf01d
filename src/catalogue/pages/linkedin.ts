import type { BrandPages } from '../types.ts';

export const linkedinPages = {
  id: 'linkedin',
  covers: ['linkedin'],
  names: ['LinkedIn'],
  logos: ['linkedin'],
  loginHosts: ['www.linkedin.com'],
  assets: [],
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
  source: [
    {
      title: 'Sign-in pages saved for Mozilla’s Fathom (public copy)',
      url: 'https://github.com/1rneh/fathom-login-forms',
      checked: '2026-11-26',
    },
  ],
} satisfies BrandPages;
