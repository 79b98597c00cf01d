import type { BrandPagesEntry } from '../types.ts';
import { SAVED_PAGES } from './sources.ts';

export const applePages = {
  id: 'apple',
  covers: ['apple', 'apple-icloud'],
  names: ['Apple', 'Apple ID', 'Apple Account', 'iCloud', 'Apple iCloud', 'ID de Apple'],
  shared: ['Apple'],
  logos: ['apple', 'icloud', 'appleid'],
  loginHosts: ['appleid.apple.com', 'idmsa.apple.com', 'account.apple.com'],
  icons: ['appleid.cdn-apple.com'],
  fields: [
    'account_name_text_field',
    'password_text_field',
    'fdcBrowserData',
    'loginHome.customerLogin.appleId',
    'loginHome.customerLogin.password',
    'ac-gn-searchform-input',
    'ac-gn-menustate',
    'remember-me-checkbox',
  ],
  links: ['iforgot.apple.com/', 'appleid.apple.com/'],
  alsoAt: ['beatsbydre.com', 'shazam.com', 'filemaker.com', 'claris.com'],
  source: [SAVED_PAGES],
} satisfies BrandPagesEntry;
