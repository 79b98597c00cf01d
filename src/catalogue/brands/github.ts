import { CHANGE_PASSWORD_URLS } from '../sources.ts';
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
    source: [CHANGE_PASSWORD_URLS],
  },
  source: [{ title: 'GitHub', url: 'https://github.com/', checked: '2026-11-23' }],
} satisfies Brand;
