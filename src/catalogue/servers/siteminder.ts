import type { Server } from '../types.ts';

/** Broadcom SiteMinder. With a readable `TARGET` its form usually works; an encrypted query is a request of one moment. */
export const siteminder = {
  kind: 'server',
  id: 'siteminder',
  name: 'SiteMinder',
  entries: [],
  interior: [
    { path: '/**', with: ['SMQUERYDATA'], keys: ['SMQUERYDATA'], linked: true, known: 'seen' },
    { path: '/siteminderagent/forms/*', without: ['TARGET'], keys: ['SMAGENTNAME'], known: 'seen' },
  ],
  direct: [{ path: '/siteminderagent/forms/*', with: ['TARGET'], without: ['SMQUERYDATA'], known: 'seen' }],
  source: [{ title: 'public code', checked: '2026-11-23' }],
} satisfies Server;
