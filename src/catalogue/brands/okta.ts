import type { Brand } from '../types.ts';

export const okta = {
  id: 'okta',
  name: 'Okta',
  hosts: ['okta.com', 'login.okta.com', 'www.okta.com'],
  owns: [
    'okta-cx.com',
    'okta-emea.com',
    'okta-gov.com',
    'okta.com',
    'okta.mil',
    'oktacdn.com',
    'oktaedge.com',
    'oktaice.com',
    'oktapreview.com',
  ],
  words: ['okta'],
  strength: 'strong',
  services: [],
  start: 'https://login.okta.com/',
  source: [{ title: 'Okta', url: 'https://www.okta.com/', checked: '2026-11-23' }],
} satisfies Brand;
