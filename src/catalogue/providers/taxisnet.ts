import type { Provider } from '../types.ts';

/** Sign-in of Greece’s public services, by the codes of its tax office. */
export const taxisnet = {
  kind: 'provider',
  id: 'taxisnet',
  name: 'TAXISnet (Greece)',
  hosts: [
    { host: 'oauth2.gsis.gr', role: 'authorize', environment: 'production', known: 'seen' },
    { host: 'test.gsis.gr', role: 'authorize', environment: 'test', known: 'seen' },
    { host: 'www1.gsis.gr', role: 'site', environment: 'production', known: 'seen' },
  ],
  entries: [{ path: '/oauth2server/oauth/authorize', protocol: 'oauth', required: ['client_id', 'response_type'], known: 'seen' }],
  interior: [],
  direct: [],
  services: [
    {
      id: 'aade',
      name: 'AADE: the tax office',
      audience: 'everyone',
      start: 'https://www.aade.gr/',
      alsoKnownAs: ['TAXISnet', 'myAADE'],
      hosts: ['www.aade.gr'],
      known: 'seen',
      source: [{ title: 'public code that sends people there', checked: '2026-11-27' }],
    },
  ],
  source: [{ title: 'public code of services that sign people in there', checked: '2026-11-27' }],
} satisfies Provider;
