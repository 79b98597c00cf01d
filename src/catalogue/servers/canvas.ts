import type { Server } from '../types.ts';

const HOSTS = ['*.instructure.com'];

/** Schools' and universities' learning: an application, which signs people in to other tools. Of its own log-in pages nothing is said: answers of other logins come there. */
export const canvas = {
  kind: 'server',
  id: 'canvas',
  name: 'Canvas',
  home: '/',
  tenantsAt: ['instructure.com'],
  tenantHome: '/',
  entries: [
    {
      hosts: HOSTS,
      path: '/login/oauth2/auth',
      protocol: 'oauth',
      required: ['client_id', 'redirect_uri', 'response_type'],
      known: 'documented',
    },
  ],
  // Without a request it says so, and goes to the log-in page.
  interior: [{ hosts: HOSTS, path: '/login/oauth2/confirm', restartsItself: true, known: 'documented' }],
  direct: [],
  source: [
    {
      title: 'Canvas, OAuth2 endpoints',
      url: 'https://developerdocs.instructure.com/services/canvas/oauth/oauth_endpoints',
      checked: '2026-11-26',
    },
    {
      title: 'instructure/canvas-lms, app/controllers/oauth2_provider_controller.rb (confirm)',
      url: 'https://github.com/instructure/canvas-lms',
      checked: '2026-11-26',
    },
  ],
} satisfies Server;
