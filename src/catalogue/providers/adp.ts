import type { Provider } from '../types.ts';

/** Pay and time of many employers. Its sign-in page carries the name of the product and where to go on to, and is linked and kept so. */
export const adp = {
  kind: 'provider',
  id: 'adp',
  name: 'ADP',
  nameOf: 'owner',
  hosts: [
    { host: 'login.adp.com', role: 'portal', environment: 'production', known: 'documented' },
    { host: 'my.adp.com', role: 'portal', environment: 'production', known: 'seen' },
    { host: 'online.adp.com', role: 'pages', environment: 'production', known: 'seen' },
    { host: 'signin.adp.com', role: 'portal', environment: 'production', known: 'seen' },
  ],
  entries: [],
  interior: [],
  direct: [
    { hosts: ['login.adp.com'], path: '/', known: 'documented' },
    { hosts: ['my.adp.com', 'signin.adp.com'], path: '/', known: 'seen' },
    // With `transId` it may be a step of a session; nobody says what that does alone.
    { hosts: ['online.adp.com'], path: '/signin/v1', without: ['TARGET=*transId*'], known: 'seen' },
  ],
  services: [
    {
      id: 'my-adp',
      name: 'My ADP',
      audience: 'everyone',
      start: 'https://login.adp.com/',
      alsoKnownAs: ['ADP', 'pay statements at ADP'],
      hosts: ['login.adp.com', 'my.adp.com'],
      known: 'documented',
      source: [{ title: 'ADP, Login and support: MyADP', url: 'https://adp.com/logins/my-adp.aspx', checked: '2026-11-26' }],
    },
  ],
  source: [
    { title: 'ADP, Login and support: MyADP', url: 'https://adp.com/logins/my-adp.aspx', checked: '2026-11-26' },
    { title: 'public code of sites that link to the sign-in page of a product', checked: '2026-11-26' },
  ],
} satisfies Provider;
