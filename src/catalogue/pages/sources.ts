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

export const TRAINING_PAGES: BrandPages['source'][number] = {
  title: 'Copies of sign-in pages in a public exercise about phishing',
  url: 'https://github.com/sensepost/ctf-challenges/tree/dae5f6bd6200a8f42ead476b6f9144777f609850/hackthebox/business-ctf-2022/web/phishtale/challenge/public/static/phish_templates',
  checked: '2026-11-27',
};

export const REFUND_KIT: BrandPages['source'][number] = {
  title: 'Copies of British banks’ pages in a kit of 2018 (public)',
  url: 'https://github.com/Bruciieee/MinecraftServer/tree/b8367b9aa773c1253982479823bc3b2214a9a62b/hmm',
  checked: '2026-11-27',
};
