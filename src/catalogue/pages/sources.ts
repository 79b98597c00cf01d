import type { BrandPages } from '../types.ts';

/** Where pages of many brands were seen. */

export const SAVED_PAGES: BrandPages['source'][number] = {
  title: 'Sign-in pages saved for Mozilla’s Fathom (public copy)',
  url: 'https://github.com/1rneh/fathom-login-forms',
  checked: '2026-11-26',
};

export const KITS: BrandPages['source'][number] = {
  title: 'Copies of the pages in kits (public)',
  url: 'https://github.com/JoulioK/Phishing_Kits',
  checked: '2026-11-26',
};
