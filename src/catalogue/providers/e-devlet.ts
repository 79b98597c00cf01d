import type { Provider } from '../types.ts';

/** Sign-in of Türkiye’s public services. Its page of sign-in stands by itself; for a service it carries the request in `continue`. */
export const eDevlet = {
  kind: 'provider',
  id: 'e-devlet',
  name: 'e-Devlet (Türkiye)',
  hosts: [{ host: 'giris.turkiye.gov.tr', role: 'authorize', environment: 'production', known: 'seen' }],
  entries: [
    {
      path: '/OAuth2AuthorizationServer/AuthorizationController',
      protocol: 'oauth',
      required: ['client_id', 'response_type'],
      known: 'seen',
    },
  ],
  interior: [{ path: '/Giris/gir', with: ['continue=*/AuthorizationController*'], keys: ['continue'], known: 'seen' }],
  direct: [{ path: '/Giris/**', without: ['continue'], known: 'seen' }],
  services: [
    {
      id: 'e-devlet',
      name: 'e-Devlet',
      audience: 'everyone',
      start: 'https://www.turkiye.gov.tr/',
      alsoKnownAs: ['turkiye.gov.tr'],
      hosts: ['www.turkiye.gov.tr'],
      known: 'seen',
      source: [{ title: 'public code that sends people there', checked: '2026-11-27' }],
    },
  ],
  source: [{ title: 'public code of services that sign people in there, and that kept such a page', checked: '2026-11-27' }],
} satisfies Provider;
