import type { Server } from '../types.ts';

/**
 * Moodle, where it sends people to another login: `sesskey` belongs to one session ("Incorrect sesskey submitted"). Its login page and `/auth/oidc/` start
 * afresh.
 */
export const moodle = {
  kind: 'server',
  id: 'moodle',
  name: 'Moodle',
  home: '/',
  entries: [],
  interior: [{ path: '/**/auth/oauth2/login.php', with: ['sesskey', 'id'], keys: ['sesskey'], known: 'documented' }],
  direct: [
    { path: '/**/auth/oidc', known: 'documented' },
    { path: '/**/auth/saml2/login.php', known: 'seen' },
  ],
  source: [
    {
      title: 'moodle/moodle, auth/oauth2/login.php (require_sesskey)',
      url: 'https://github.com/moodle/moodle/blob/main/auth/oauth2/login.php',
      checked: '2026-11-26',
    },
    { title: 'microsoft/o365-moodle, issue 151', url: 'https://github.com/microsoft/o365-moodle/issues/151', checked: '2026-11-26' },
  ],
} satisfies Server;
