import type { Brand } from '../types.ts';

export const auth0 = {
  id: 'auth0',
  name: 'Auth0',
  hosts: ['auth0.com', 'manage.auth0.com'],
  owns: ['auth0.com', 'auth0edge.com', 'auth0usercontent.com'],
  words: ['auth0'],
  strength: 'strong',
  services: [],
  start: 'https://auth0.com/',
  source: [{ title: 'Auth0', url: 'https://auth0.com/', checked: '2026-11-23' }],
} satisfies Brand;
