import type { Provider } from '../types.ts';

/** A broker of BankID, MitID, Freja and other e-IDs: each customer has a host of their own. It speaks plain OpenID Connect, so its pages are those of the standard, and the services are its customers'. */
export const criipto = {
  kind: 'provider',
  id: 'criipto',
  name: 'Criipto Verify',
  nameOf: 'owner',
  hosts: [{ host: '*.criipto.id', role: 'authorize', environment: 'production', known: 'documented' }],
  entries: [],
  interior: [],
  direct: [],
  services: [],
  source: [{ title: 'Criipto Verify, guides for Auth0 and for single-page apps; public code of customers', checked: '2026-11-26' }],
} satisfies Provider;
