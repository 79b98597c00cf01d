import type { BrandPages } from '../types.ts';

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
  source: [
    {
      title: 'Sign-in pages saved for Mozilla’s Fathom (public copy)',
      url: 'https://github.com/1rneh/fathom-login-forms',
      checked: '2026-11-26',
    },
  ],
} satisfies BrandPages;
