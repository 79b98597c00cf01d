import type { Provider } from '../types.ts';

export const linkedin = {
  kind: 'provider',
  id: 'linkedin',
  name: 'LinkedIn',
  nameOf: 'owner',
  hosts: [{ host: 'www.linkedin.com', role: 'site', environment: 'production', known: 'seen' }],
  entries: [
    {
      path: '/oauth/v2/authorization',
      protocol: 'oauth',
      required: ['response_type', 'client_id', 'redirect_uri'],
      known: 'seen',
    },
  ],
  interior: [
    { path: '/checkpoint/challenge/**', known: 'seen' },
    { path: '/login', with: ['session_redirect=*/oauth/*'], keys: ['session_redirect'], known: 'seen' },
    { path: '/uas/login', with: ['session_redirect=*/oauth/*'], keys: ['session_redirect'], known: 'seen' },
  ],
  direct: [
    // Made to be kept: Microsoft's tutorials for LinkedIn Learning and Sales Navigator have administrators hand it out.
    { path: '/checkpoint/enterprise/login/*', known: 'documented' },
    { path: '/login', without: ['session_redirect=*/oauth/*'], known: 'seen' },
    { path: '/uas/login', without: ['session_redirect=*/oauth/*'], known: 'seen' },
  ],
  services: [
    {
      id: 'linkedin',
      name: 'LinkedIn',
      audience: 'everyone',
      start: 'https://www.linkedin.com/login',
      hosts: ['www.linkedin.com'],
      known: 'seen',
      source: [{ title: 'public code', checked: '2026-11-23' }],
    },
  ],
  source: [{ title: 'public code', checked: '2026-11-23' }],
} satisfies Provider;
