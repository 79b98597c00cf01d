import type { Provider } from '../types.ts';

/** Sign-in of Russia’s public services. Its own page of sign-in stands by itself, and services show it, too. */
export const esia = {
  kind: 'provider',
  id: 'esia',
  name: 'Gosuslugi (ESIA)',
  hosts: [
    { host: 'esia-portal1.test.gosuslugi.ru', role: 'authorize', environment: 'test', known: 'seen' },
    { host: 'esia.gosuslugi.ru', role: 'authorize', environment: 'production', known: 'seen' },
  ],
  entries: [{ path: '/aas/oauth2/ac', protocol: 'oauth', required: ['client_id', 'redirect_uri', 'response_type'], known: 'seen' }],
  interior: [],
  direct: [{ path: '/login/**', known: 'seen' }],
  services: [
    {
      id: 'gosuslugi',
      name: 'Gosuslugi',
      audience: 'everyone',
      start: 'https://www.gosuslugi.ru/',
      alsoKnownAs: ['Госуслуги', 'ESIA', 'ЕСИА'],
      hosts: ['www.gosuslugi.ru'],
      known: 'seen',
      source: [{ title: 'public code that sends people there', checked: '2026-11-27' }],
    },
  ],
  source: [{ title: 'public code of services that sign people in there', checked: '2026-11-27' }],
} satisfies Provider;
