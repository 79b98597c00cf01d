import type { Provider } from '../types.ts';

/** Sign-in of Kakao. Its own login page may be kept; one that an app's request was folded into, with a value that works once, may not. */
export const kakao = {
  kind: 'provider',
  id: 'kakao',
  name: 'Kakao',
  nameOf: 'owner',
  hosts: [
    { host: 'accounts.kakao.com', role: 'pages', environment: 'production', known: 'seen' },
    { host: 'kauth.kakao.com', role: 'authorize', environment: 'production', known: 'seen' },
  ],
  entries: [
    {
      hosts: ['kauth.kakao.com'],
      path: '/oauth/authorize',
      protocol: 'oauth',
      required: ['client_id', 'redirect_uri', 'response_type'],
      known: 'seen',
    },
  ],
  interior: [
    {
      hosts: ['accounts.kakao.com'],
      path: '/login',
      with: ['continue=*kauth.kakao.com/oauth/authorize*{code_challenge,nonce,state}*'],
      keys: ['continue'],
      known: 'seen',
    },
  ],
  direct: [
    {
      hosts: ['accounts.kakao.com'],
      path: '/login',
      without: ['continue=*kauth.kakao.com/oauth/authorize*{code_challenge,nonce,state}*'],
      known: 'seen',
    },
  ],
  services: [
    {
      id: 'kakao',
      name: 'Kakao account',
      audience: 'everyone',
      start: 'https://accounts.kakao.com/login',
      hosts: ['accounts.kakao.com'],
      known: 'seen',
      source: [{ title: 'public code that opens it to sign in', checked: '2026-11-26' }],
    },
  ],
  source: [{ title: 'public code of apps and sites', checked: '2026-11-26' }],
} satisfies Provider;
