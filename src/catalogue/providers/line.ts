import type { Provider } from '../types.ts';

/** Shops and apps in Japan, Taiwan and Thailand sign people in with it. Its own log-in page carries the request of the app in `returnUri`. */
export const line = {
  kind: 'provider',
  id: 'line',
  name: 'LINE',
  nameOf: 'owner',
  hosts: [{ host: 'access.line.me', role: 'authorize', environment: 'production', known: 'documented' }],
  entries: [
    {
      path: '/oauth2/v2.1/authorize',
      protocol: 'oauth',
      required: ['client_id', 'redirect_uri', 'response_type'],
      known: 'documented',
    },
    { path: '/dialog/oauth/weblogin', protocol: 'oauth', required: ['client_id', 'redirect_uri', 'response_type'], known: 'documented' },
  ],
  interior: [],
  direct: [],
  services: [
    {
      id: 'line-official-account-manager',
      name: 'LINE Official Account Manager',
      audience: 'everyone',
      start: 'https://manager.line.biz/',
      alsoKnownAs: ['LINE for business'],
      hosts: ['manager.line.biz'],
      known: 'seen',
      source: [
        {
          title: 'LINE Developers, Integrating LINE Login with your web app, and public code that links both consoles',
          url: 'https://developers.line.biz/en/docs/line-login/integrate-line-login',
          checked: '2026-11-26',
        },
      ],
    },
  ],
  source: [
    {
      title: 'LINE Developers, Integrating LINE Login with your web app',
      url: 'https://developers.line.biz/en/docs/line-login/integrate-line-login',
      checked: '2026-11-26',
    },
    {
      title: 'LINE Developers, Integrating LINE Login (v2.0) with your web app',
      url: 'https://developers.line.biz/en/docs/line-login/integrate-line-login-v2',
      checked: '2026-11-26',
    },
  ],
} satisfies Provider;
