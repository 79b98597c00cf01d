import type { Server } from '../types.ts';

/** Its authorize address (`/oauth2/authorize`) is the login page itself and looks like any other's. Remembered only. */
export const fusionauth = {
  kind: 'server',
  id: 'fusionauth',
  name: 'FusionAuth',
  tenantsAt: ['fusionauth.io'],
  entries: [],
  interior: [{ path: '/oauth2/two-factor*/**', with: ['client_id', 'tenantId'], keys: ['state'], known: 'remembered' }],
  direct: [],
  source: [{ title: 'remembered', checked: '2026-11-23' }],
} satisfies Server;
