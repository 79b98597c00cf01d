import type { Provider } from '../types.ts';

/** Sign-in of people who work for public bodies in India. With `sid` a service begins there: made to be linked. */
export const parichay = {
  kind: 'provider',
  id: 'parichay',
  name: 'Parichay (India)',
  hosts: [{ host: 'parichay.nic.in', role: 'authorize', environment: 'production', known: 'seen' }],
  entries: [{ path: '/pnv1/oauth2/authorize', protocol: 'oauth', required: ['client_id', 'redirect_uri', 'response_type'], known: 'seen' }],
  interior: [],
  direct: [{ path: '/pnv1/assets/**', known: 'seen' }],
  services: [
    {
      id: 'parichay',
      name: 'Parichay',
      audience: 'staff',
      start: 'https://parichay.nic.in/',
      alsoKnownAs: ['eOffice'],
      hosts: ['parichay.nic.in'],
      known: 'seen',
      source: [{ title: 'public code that sends people there', checked: '2026-11-27' }],
    },
  ],
  source: [{ title: 'public code of services that sign people in there, and that links to its start with a sid', checked: '2026-11-27' }],
} satisfies Provider;
