import type { Server } from '../types.ts';

/**
 * F5 BIG-IP Access Policy Manager, a gateway in front of an organisation's own pages. A person who comes to any of these is led over `/my.policy`, a step of a
 * session that was begun there: without one it leads to `/my.logout.php3?errorcode=19`, which says that there is none and links to the front page.
 */
export const f5Apm = {
  kind: 'server',
  id: 'f5-apm',
  name: 'F5 BIG-IP APM',
  home: '/',
  entries: [],
  interior: [{ path: '/my.policy', known: 'seen' }],
  direct: [{ path: '/my.logout.php3', known: 'seen' }],
  source: [{ title: 'public code of four projects that opens /my.policy and looks for errorcode=19', checked: '2026-11-27' }],
} satisfies Server;
