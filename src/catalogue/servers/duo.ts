import type { Server } from '../types.ts';

const HOSTS = ['*.duosecurity.com'];

/** The second factor of somebody else's login: the prompt belongs to one session. Links to enrol (`/portal?code=…`) come by e-mail and on terminals. */
export const duo = {
  kind: 'server',
  id: 'duo',
  name: 'Duo',
  tenantsAt: ['duosecurity.com'],
  entries: [
    {
      hosts: HOSTS,
      path: '/oauth/v1/authorize',
      protocol: 'oauth',
      required: ['client_id', 'request', 'response_type'],
      known: 'documented',
    },
  ],
  interior: [{ hosts: HOSTS, path: '/frame/**', with: ['sid'], keys: ['sid'], known: 'seen' }],
  direct: [{ hosts: HOSTS, path: '/portal', with: ['code'], known: 'seen' }],
  source: [
    { title: 'Duo OIDC Auth API', url: 'https://duo.com/docs/oauthapi', checked: '2026-11-26' },
    {
      title: 'University of Illinois, Duo Universal Prompt: "Login Expired"',
      url: 'https://answers.uillinois.edu/illinois/page.php?id=121785',
      checked: '2026-11-26',
    },
    { title: 'public code (duosecurity.com/frame/…?sid=, /portal?code=)', checked: '2026-11-26' },
  ],
} satisfies Server;
