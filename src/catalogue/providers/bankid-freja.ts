import type { Provider } from '../types.ts';

/** BankID (Norway, Sweden), Freja and MitID through brokers: remembered only, so that it stays quiet. */
export const bankidFreja = {
  kind: 'provider',
  id: 'bankid-freja',
  name: 'BankID, Freja, MitID',
  hosts: [
    { host: '*.bankid.no', role: 'pages', environment: 'production', known: 'remembered' },
    { host: '*.criipto.id', role: 'authorize', environment: 'production', known: 'remembered' },
    { host: '*.signicat.com', role: 'authorize', environment: 'production', known: 'remembered' },
  ],
  entries: [{ path: '/**/{connect,oauth2}/authorize', protocol: 'oauth', required: ['client_id', 'redirect_uri'], known: 'remembered' }],
  interior: [],
  direct: [],
  services: [],
  source: [{ title: 'remembered', checked: '2026-11-23' }],
} satisfies Provider;
