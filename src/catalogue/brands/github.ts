import type { Brand } from '../types.ts';

export const github = {
  id: 'github',
  name: 'GitHub',
  hosts: ['github.com', 'gist.github.com'],
  owns: [
    'ghcr.io',
    'github.blog',
    'github.com',
    'github.community',
    'github.dev',
    'githubapp.com',
    'githubassets.com',
    'githubcopilot.com',
    'githubnext.com',
    'githubstatus.com',
    'githubuniverse.com',
    'githubusercontent.com',
    'npmjs.com',
  ],
  words: ['github'],
  strength: 'weak',
  services: ['github'],
  start: 'https://github.com/',
  changePassword: {
    page: 'https://github.com/settings/security',
    source: [
      {
        title: 'Apple, password-manager-resources: change-password-URLs.json (22 August 2026)',
        url: 'https://github.com/apple/password-manager-resources',
        checked: '2026-11-26',
      },
    ],
  },
  source: [{ title: 'GitHub', url: 'https://github.com/', checked: '2026-11-23' }],
} satisfies Brand;
