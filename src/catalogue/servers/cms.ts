import type { Server } from '../types.ts';

/** Ordinary login forms of content management systems: they stand on their own, whatever page they lead on to. */
export const cms = {
  kind: 'server',
  id: 'cms',
  name: 'WordPress, Drupal',
  home: '/',
  entries: [],
  interior: [],
  direct: [
    { path: '/**/wp-login.php', known: 'remembered' },
    { path: '/user/login', with: ['destination'], known: 'remembered' },
  ],
  source: [{ title: 'remembered', checked: '2026-11-23' }],
} satisfies Server;
