import type { Provider } from '../types.ts';

/** Adobe's accounts. The sign-in page itself may be kept. */
export const adobe = {
  kind: 'provider',
  id: 'adobe',
  name: 'Adobe',
  nameOf: 'owner',
  hosts: [
    { host: 'account.adobe.com', role: 'settings', environment: 'production', known: 'seen' },
    { host: 'auth.services.adobe.com', role: 'pages', environment: 'production', known: 'seen' },
    { host: 'ims-na1.adobelogin.com', role: 'authorize', environment: 'production', known: 'seen' },
  ],
  entries: [{ hosts: ['ims-na1.adobelogin.com'], path: '/ims/authorize/**', protocol: 'oauth', required: ['client_id'], known: 'seen' }],
  interior: [],
  direct: [{ hosts: ['auth.services.adobe.com'], path: '/*/index.html', without: ['relay'], known: 'seen' }],
  services: [
    {
      id: 'adobe',
      name: 'Adobe account',
      audience: 'everyone',
      start: 'https://account.adobe.com/',
      alsoKnownAs: ['Creative Cloud', 'Acrobat', 'Photoshop'],
      hosts: ['account.adobe.com'],
      known: 'seen',
      source: [{ title: 'public code and guides that send people there', checked: '2026-11-26' }],
    },
  ],
  source: [
    { title: 'public code of apps that sign people in with Adobe, and of sites that link to the sign-in page', checked: '2026-11-26' },
  ],
} satisfies Provider;
