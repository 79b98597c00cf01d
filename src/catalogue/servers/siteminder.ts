import type { Server } from '../types.ts';

/**
 * Broadcom SiteMinder. With a readable `TARGET` its form usually works; an encrypted query is a request of one moment. Beside the sign-in form its folder holds whatever
 * an organisation put there: other forms, which may know where to go on to, a new password, "signed out".
 */
export const siteminder = {
  kind: 'server',
  id: 'siteminder',
  name: 'SiteMinder',
  entries: [
    { path: '/**', with: ['SMQUERYDATA'], protocol: 'proprietary', required: ['SMQUERYDATA'], keys: ['SMQUERYDATA'], known: 'seen' },
  ],
  interior: [{ path: '/siteminderagent/forms/login.fcc', without: ['TARGET'], known: 'seen' }],
  direct: [{ path: '/siteminderagent/forms/*', with: ['TARGET'], without: ['SMQUERYDATA'], known: 'seen' }],
  source: [
    { title: 'public code', checked: '2026-11-23' },
    { title: 'public code: a portal that opens forms/FTLloginPWC.fcc? without a target', checked: '2026-11-26' },
  ],
} satisfies Server;
