import type { Provider } from '../types.ts';

/** Sign-in of Electronic Arts; `execution` is the step of a server session. */
export const ea = {
  kind: 'provider',
  id: 'ea',
  name: 'EA (Electronic Arts)',
  nameOf: 'owner',
  hosts: [
    { host: 'accounts.ea.com', role: 'authorize', environment: 'production', known: 'seen' },
    { host: 'myaccount.ea.com', role: 'settings', environment: 'production', known: 'seen' },
    { host: 'signin.ea.com', role: 'pages', environment: 'production', known: 'seen' },
  ],
  entries: [
    { hosts: ['accounts.ea.com'], path: '/connect/auth', protocol: 'oauth', required: ['client_id', 'response_type'], known: 'seen' },
  ],
  interior: [{ hosts: ['signin.ea.com'], path: '/p/*/*', with: ['execution=e*s*'], keys: ['execution'], known: 'seen' }],
  direct: [{ hosts: ['signin.ea.com'], path: '/p/*/resetPassword', known: 'seen' }],
  services: [
    {
      id: 'ea',
      name: 'EA account',
      audience: 'everyone',
      start: 'https://myaccount.ea.com/',
      alsoKnownAs: ['Origin', 'EA Sports'],
      hosts: ['myaccount.ea.com'],
      known: 'seen',
      source: [{ title: 'public code that sends people there', checked: '2026-11-26' }],
    },
  ],
  source: [{ title: 'public code; many keep an address with an execution that is over', checked: '2026-11-26' }],
} satisfies Provider;
