import type { Server } from '../types.ts';

/** IBM Security Verify Access (WebSEAL). Remembered only, so that it stays quiet. */
export const ibmIsam = {
  kind: 'server',
  id: 'ibm-isam',
  name: 'IBM Security Verify Access',
  entries: [],
  interior: [
    { path: '/pkmslogin.form', keys: ['TAM_OP'], known: 'remembered' },
    { path: '/{isam,mga}/sps/**', keys: ['TAM_OP'], known: 'remembered' },
  ],
  direct: [{ path: '/pkmslogout', known: 'remembered' }],
  source: [{ title: 'remembered', checked: '2026-11-23' }],
} satisfies Server;
