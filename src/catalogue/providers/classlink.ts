import type { Provider } from '../types.ts';

/** Schools' way into their apps. Every district has a page of its own (`/district`, `/my/district`), made to be kept. */
export const classlink = {
  kind: 'provider',
  id: 'classlink',
  name: 'ClassLink',
  nameOf: 'owner',
  hosts: [
    { host: 'launchpad.classlink.com', role: 'authorize', environment: 'production', known: 'seen' },
    { host: 'login.classlink.com', role: 'pages', environment: 'production', known: 'seen' },
    { host: 'myapps.classlink.com', role: 'portal', environment: 'production', known: 'seen' },
  ],
  entries: [
    {
      hosts: ['launchpad.classlink.com'],
      path: '/oauth2/v2/auth',
      protocol: 'oauth',
      required: ['client_id', 'redirect_uri', 'response_type'],
      known: 'seen',
    },
  ],
  interior: [],
  direct: [
    { hosts: ['launchpad.classlink.com'], path: '/*', known: 'seen' },
    { hosts: ['login.classlink.com'], path: '/my/*', known: 'seen' },
    { hosts: ['myapps.classlink.com'], path: '/home', known: 'seen' },
  ],
  services: [
    {
      id: 'classlink',
      name: 'ClassLink: my apps',
      audience: 'everyone',
      start: 'https://myapps.classlink.com/home',
      alsoKnownAs: ['ClassLink', 'ClassLink LaunchPad'],
      hosts: ['myapps.classlink.com'],
      known: 'seen',
      source: [{ title: 'links of schools and pupils to it', checked: '2026-11-27' }],
    },
  ],
  source: [{ title: 'public code of services (oauth2/v2/auth), schools and pupils (/district, /my/district)', checked: '2026-11-27' }],
} satisfies Provider;
