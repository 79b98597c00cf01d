import type { Source } from './types.ts';

/** Where many brands' people change their password: a list that browsers and password managers share. */
export const CHANGE_PASSWORD_URLS = {
  title: 'Apple, password-manager-resources: change-password-URLs.json (22 August 2026)',
  url: 'https://github.com/apple/password-manager-resources',
  checked: '2026-11-26',
} satisfies Source;
