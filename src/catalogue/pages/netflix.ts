import type { BrandPages } from '../types.ts';

export const netflixPages = {
  id: 'netflix',
  covers: ['netflix'],
  names: ['Netflix'],
  logos: ['netflix'],
  loginHosts: ['www.netflix.com'],
  assets: ['assets.nflxext.com', 'codex.nflxext.com'],
  icons: ['assets.nflxext.com'],
  fields: [
    'userLoginId',
    'id_userLoginId',
    'withFields',
    'authURL',
    'bxid_rememberMe_true',
    'countryIsoCode',
    'id_password',
    '__langSelect',
    'showPassword',
  ],
  links: ['help.netflix.com/', 'www.netflix.com/LoginHelp'],
  alsoAt: [],
  source: [
    {
      title: 'Sign-in pages saved for Mozilla’s Fathom (public copy)',
      url: 'https://github.com/1rneh/fathom-login-forms',
      checked: '2026-11-26',
    },
  ],
} satisfies BrandPages;
