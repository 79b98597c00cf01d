import type { Provider } from '../types.ts';

/** India's wallet of documents, and its sign-in Meri Pehchaan. */
export const digilocker = {
  kind: 'provider',
  id: 'digilocker',
  name: 'DigiLocker (India)',
  hosts: [
    { host: 'digilocker.meripehchaan.gov.in', role: 'authorize', environment: 'production', known: 'seen' },
    { host: 'www.digilocker.gov.in', role: 'portal', environment: 'production', known: 'seen' },
  ],
  entries: [
    {
      hosts: ['digilocker.meripehchaan.gov.in'],
      path: '/public/oauth2/1/authorize',
      protocol: 'oauth',
      required: ['client_id', 'redirect_uri', 'response_type'],
      known: 'seen',
    },
  ],
  interior: [],
  direct: [],
  services: [
    {
      id: 'digilocker',
      name: 'DigiLocker',
      audience: 'everyone',
      start: 'https://www.digilocker.gov.in/',
      alsoKnownAs: ['Meri Pehchaan'],
      hosts: ['www.digilocker.gov.in'],
      known: 'seen',
      source: [{ title: 'public code that sends people there', checked: '2026-11-26' }],
    },
  ],
  source: [{ title: 'public code of services that sign people in with DigiLocker', checked: '2026-11-26' }],
} satisfies Provider;
