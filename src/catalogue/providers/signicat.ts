import type { Provider } from '../types.ts';

/** A broker of BankID, MitID and other e-IDs: each customer has a host of their own. It speaks plain OpenID Connect, so its pages are those of the standard, and the services are its customers'. */
export const signicat = {
  kind: 'provider',
  id: 'signicat',
  name: 'Signicat',
  nameOf: 'owner',
  hosts: [{ host: '*.signicat.com', role: 'authorize', environment: 'production', known: 'seen' }],
  entries: [],
  interior: [],
  direct: [],
  services: [],
  source: [{ title: 'public code of customers, with their addresses of the authorization endpoint', checked: '2026-11-26' }],
} satisfies Provider;
