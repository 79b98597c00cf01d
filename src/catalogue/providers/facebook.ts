import type { Provider } from '../types.ts';

/** Facebook Login. Its ordinary login pages are fine, also those that lead on to a page of its own (the sharer); the one that an app's request was folded into is not. */
export const facebook = {
  kind: 'provider',
  id: 'facebook',
  name: 'Facebook',
  nameOf: 'owner',
  hosts: [
    { host: 'm.facebook.com', role: 'site', environment: 'production', known: 'seen' },
    { host: 'mbasic.facebook.com', role: 'site', environment: 'production', known: 'seen' },
    { host: 'www.facebook.com', role: 'site', environment: 'production', known: 'seen' },
  ],
  entries: [
    { path: '/dialog/oauth', protocol: 'oauth', required: ['client_id|app_id', 'redirect_uri'], known: 'seen' },
    { path: '/v*/dialog/oauth', protocol: 'oauth', required: ['client_id|app_id', 'redirect_uri'], known: 'seen' },
  ],
  interior: [
    { path: '/login{,.php}', with: ['next=*/dialog/oauth*state=*'], keys: ['next'], known: 'seen' },
    { path: '/login{,.php}', with: ['next=*/dialog/oauth*'], known: 'seen' },
  ],
  direct: [
    { path: '/', known: 'remembered' },
    { path: '/login{,.php}', without: ['next=*/dialog/oauth*'], known: 'remembered' },
  ],
  services: [
    {
      id: 'facebook',
      name: 'Facebook',
      audience: 'everyone',
      start: 'https://www.facebook.com/',
      hosts: ['m.facebook.com', 'mbasic.facebook.com', 'www.facebook.com'],
      known: 'seen',
      source: [{ title: 'public code that opens it', checked: '2026-11-26' }],
    },
  ],
  source: [{ title: 'public code', checked: '2026-11-23' }],
} satisfies Provider;
