import type { BrandPages } from '../types.ts';

export const githubPages = {
  id: 'github',
  covers: ['github'],
  names: ['GitHub'],
  logos: ['github'],
  loginHosts: ['github.com'],
  assets: ['github.githubassets.com'],
  icons: ['github.githubassets.com'],
  fields: [],
  links: ['github.com/password_reset', 'github.com/join'],
  alsoAt: ['npmjs.com'],
  isHosted: true,
  source: [
    {
      title: 'Sign-in pages saved for Mozilla’s Fathom (public copy)',
      url: 'https://github.com/1rneh/fathom-login-forms',
      checked: '2026-11-26',
    },
  ],
} satisfies BrandPages;
