import type { Server } from '../types.ts';

/** Epic MyChart: one host per hospital. Hospitals link to its login page everywhere: it is the start page. */
export const mychart = {
  kind: 'server',
  id: 'mychart',
  name: 'Epic MyChart',
  entries: [{ path: '/*/Authentication/Login', protocol: 'proprietary', required: [], known: 'seen' }],
  interior: [
    { path: '/*/Authentication/SecondaryValidation', known: 'remembered' },
    { path: '/*/Authentication/OAuth/**', known: 'remembered' },
  ],
  direct: [],
  source: [{ title: 'hospital home pages in public code', checked: '2026-11-23' }],
} satisfies Server;
