import type { Provider } from '../types.ts';

/** Another company than Yahoo: its accounts, and sign-in with them at shops in Japan. */
export const yahooJapan = {
  kind: 'provider',
  id: 'yahoo-japan',
  name: 'Yahoo! JAPAN',
  nameOf: 'owner',
  hosts: [{ host: 'auth.login.yahoo.co.jp', role: 'authorize', environment: 'production', known: 'documented' }],
  entries: [
    {
      path: '/yconnect/{v1,v2}/authorization',
      protocol: 'oauth',
      required: ['client_id', 'redirect_uri', 'response_type'],
      answerWords: ['oob'],
      known: 'documented',
    },
  ],
  interior: [],
  direct: [],
  services: [
    {
      id: 'yahoo-japan',
      name: 'Yahoo! JAPAN',
      audience: 'everyone',
      start: 'https://www.yahoo.co.jp/',
      hosts: ['www.yahoo.co.jp'],
      known: 'seen',
      source: [{ title: 'public code that has people come back there', checked: '2026-11-26' }],
    },
  ],
  source: [
    {
      title: 'Yahoo! Developer Network, Authorization endpoint',
      url: 'https://developer.yahoo.co.jp/yconnect/v2/authorization_code/authorization.html',
      checked: '2026-11-26',
    },
    {
      title: 'A walk through Yahoo! ID v2, with its addresses',
      url: 'https://qiita.com/tasogaremon/items/3db700bc946b503ed00d',
      checked: '2026-11-26',
    },
  ],
} satisfies Provider;
