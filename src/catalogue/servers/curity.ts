import type { Server } from '../types.ts';

/** Without a session its pages answer 400 Bad Request, unless the client has an "Application URL". */
export const curity = {
  kind: 'server',
  id: 'curity',
  name: 'Curity',
  entries: [{ path: '/oauth/v2/oauth-authorize', protocol: 'oauth', required: ['client_id', 'response_type'], known: 'documented' }],
  interior: [{ path: '/authn/authentication/**', keys: ['resumePath'], known: 'documented' }],
  direct: [],
  source: [{ title: 'Curity, Application URL', url: 'https://curity.io/resources/learn/application-url', checked: '2026-11-23' }],
} satisfies Server;
