import type { Provider } from '../types.ts';

/** Its challenges belong to a login under way; Yahoo has a page `session-expired` for them. */
export const yahoo = {
  kind: 'provider',
  id: 'yahoo',
  name: 'Yahoo',
  nameOf: 'owner',
  hosts: [
    { host: 'api.login.yahoo.com', role: 'authorize', environment: 'production', known: 'seen' },
    { host: 'login.yahoo.com', role: 'pages', environment: 'production', known: 'seen' },
  ],
  entries: [
    {
      hosts: ['api.login.yahoo.com'],
      path: '/oauth2/request_auth',
      protocol: 'oauth',
      required: ['client_id', 'redirect_uri', 'response_type'],
      answerWords: ['oob'],
      known: 'seen',
    },
  ],
  interior: [{ hosts: ['login.yahoo.com'], path: '/account/challenge/password', known: 'seen' }],
  direct: [
    { hosts: ['login.yahoo.com'], path: '/', known: 'seen' },
    { hosts: ['login.yahoo.com'], path: '/account/challenge/{delete-account,session-expired,username}', known: 'seen' },
  ],
  services: [
    {
      id: 'yahoo-mail',
      name: 'Yahoo Mail',
      audience: 'everyone',
      start: 'https://mail.yahoo.com/',
      alsoKnownAs: ['Yahoo'],
      hosts: ['mail.yahoo.com'],
      known: 'seen',
      source: [{ title: 'public code that opens it', checked: '2026-11-26' }],
    },
  ],
  source: [
    { title: 'public code; mail programs that know its pages', checked: '2026-11-26' },
    {
      title: 'Yahoo OAuth 2.0 Guide, Authorization Code Flow, step 2 (`oob`)',
      url: 'https://developer.yahoo.com/oauth2/guide/flows_authcode/',
      checked: '2026-11-26',
    },
  ],
} satisfies Provider;
