import type { Provider } from '../types.ts';

/** Schools' way into their apps, in the United States. Every district has a page of its own below `/in/`, made to be kept. */
export const clever = {
  kind: 'provider',
  id: 'clever',
  name: 'Clever',
  nameOf: 'owner',
  hosts: [{ host: 'clever.com', role: 'site', environment: 'production', known: 'documented' }],
  entries: [{ path: '/oauth/authorize', protocol: 'oauth', required: ['client_id', 'response_type'], known: 'documented' }],
  interior: [],
  direct: [
    { path: '/', known: 'seen' },
    { path: '/in/*', known: 'documented' },
    { path: '/login', known: 'documented' },
  ],
  services: [
    {
      id: 'clever',
      name: 'Clever: find your school',
      audience: 'everyone',
      start: 'https://clever.com/login',
      alsoKnownAs: ['Clever', 'Clever Portal'],
      hosts: ['clever.com'],
      known: 'documented',
      source: [
        {
          title: 'Clever, For students: logging in to Clever',
          url: 'https://support.clever.com/hc/en-us/articles/115002717307-For-Students-Troubleshooting-Logging-in-to-Clever',
          checked: '2026-11-26',
        },
      ],
    },
  ],
  source: [
    { title: 'Clever, OAuth implementation', url: 'https://dev.clever.com/docs/oauth-implementation', checked: '2026-11-26' },
    {
      title: 'Clever, For students: logging in to Clever',
      url: 'https://support.clever.com/hc/en-us/articles/115002717307-For-Students-Troubleshooting-Logging-in-to-Clever',
      checked: '2026-11-26',
    },
  ],
} satisfies Provider;
