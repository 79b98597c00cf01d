import type { Server } from '../types.ts';

/** Broadcom SiteMinder. With a readable `TARGET` its form usually works; an encrypted query is a request of one moment. */
export const siteminder = {
  kind: 'server',
  id: 'siteminder',
  name: 'SiteMinder',
  entries: [{ path: '/**', with: ['SMQUERYDATA'], protocol: 'own', required: ['SMQUERYDATA'], keys: ['SMQUERYDATA'], known: 'seen' }],
  interior: [{ path: '/siteminderagent/forms/*', without: ['TARGET'], known: 'seen' }],
  direct: [{ path: '/siteminderagent/forms/*', with: ['TARGET'], without: ['SMQUERYDATA'], known: 'seen' }],
  source: [{ title: 'public code', checked: '2026-11-23' }],
} satisfies Server;
