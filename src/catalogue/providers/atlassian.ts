import type { Provider } from '../types.ts';

/** Its login page stands on its own. */
export const atlassian = {
  kind: 'provider',
  id: 'atlassian',
  name: 'Atlassian',
  nameOf: 'owner',
  hosts: [
    { host: 'auth.atlassian.com', role: 'authorize', environment: 'production', known: 'seen' },
    { host: 'id.atlassian.com', role: 'pages', environment: 'production', known: 'seen' },
  ],
  entries: [
    {
      hosts: ['auth.atlassian.com'],
      path: '/authorize',
      protocol: 'oauth',
      required: ['client_id', 'redirect_uri', 'response_type'],
      known: 'seen',
    },
  ],
  interior: [{ hosts: ['id.atlassian.com'], path: '/login/**', with: ['state'], keys: ['state'], known: 'remembered' }],
  direct: [{ hosts: ['id.atlassian.com'], path: '/login', known: 'seen' }],
  services: [
    {
      id: 'atlassian-start',
      name: 'Atlassian (Jira, Confluence)',
      audience: 'everyone',
      start: 'https://start.atlassian.com/',
      alsoKnownAs: ['Jira', 'Confluence', 'Trello'],
      hosts: ['start.atlassian.com'],
      known: 'seen',
      source: [{ title: 'public code', checked: '2026-11-23' }],
    },
  ],
  source: [{ title: 'public code', checked: '2026-11-23' }],
} satisfies Provider;
