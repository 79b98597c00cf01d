import type { Provider } from '../types.ts';

/** Sign-in of Naver, in South Korea. Its own log-in page may be kept. */
export const naver = {
  kind: 'provider',
  id: 'naver',
  name: 'Naver',
  nameOf: 'owner',
  hosts: [{ host: 'nid.naver.com', role: 'authorize', environment: 'production', known: 'documented' }],
  entries: [
    { path: '/oauth2.0/authorize', protocol: 'oauth', required: ['client_id', 'redirect_uri', 'response_type'], known: 'documented' },
  ],
  interior: [],
  direct: [{ path: '/nidlogin.login', known: 'seen' }],
  services: [
    {
      id: 'naver',
      name: 'Naver',
      audience: 'everyone',
      start: 'https://www.naver.com/',
      alsoKnownAs: ['네이버'],
      hosts: ['www.naver.com'],
      known: 'seen',
      source: [{ title: 'public code whose log-in leads on to it', checked: '2026-11-26' }],
    },
  ],
  source: [
    {
      title: 'NAVER Developers, log-in API',
      url: 'https://developers.naver.com/docs/login/api/api.md',
      checked: '2026-11-26',
    },
    { title: 'Logto, Naver OAuth endpoints', url: 'https://logto.io/oauth-providers-explorer/naver', checked: '2026-11-26' },
    { title: 'public code that opens the log-in page by its address', checked: '2026-11-26' },
  ],
} satisfies Provider;
