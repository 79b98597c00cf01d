import type { Brand } from '../types.ts';

export const onelogin = {
  id: 'onelogin',
  name: 'OneLogin',
  hosts: ['app.onelogin.com', 'www.onelogin.com', 'onelogin.com'],
  owns: ['onelogin.com'],
  words: ['onelogin'],
  strength: 'strong',
  services: ['onelogin'],
  start: 'https://app.onelogin.com/login',
  source: [{ title: 'OneLogin', url: 'https://app.onelogin.com/login', checked: '2026-11-26' }],
} satisfies Brand;
