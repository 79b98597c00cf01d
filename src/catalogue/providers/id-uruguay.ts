import type { Provider } from '../types.ts';

/** Sign-in of Uruguay’s public services, with a page of a person’s own. */
export const idUruguay = {
  kind: 'provider',
  id: 'id-uruguay',
  name: 'Usuario gub.uy (Uruguay)',
  hosts: [
    { host: 'auth-testing.iduruguay.gub.uy', role: 'authorize', environment: 'test', known: 'seen' },
    { host: 'auth.iduruguay.gub.uy', role: 'authorize', environment: 'production', known: 'seen' },
    { host: 'mi.iduruguay.gub.uy', role: 'settings', environment: 'production', known: 'seen' },
  ],
  entries: [
    {
      hosts: ['auth-testing.iduruguay.gub.uy', 'auth.iduruguay.gub.uy'],
      path: '/oidc/v1/authorize',
      protocol: 'oauth',
      required: ['client_id', 'redirect_uri', 'response_type'],
      known: 'seen',
    },
  ],
  interior: [],
  direct: [{ hosts: ['mi.iduruguay.gub.uy'], path: '/login', known: 'seen' }],
  services: [
    {
      id: 'id-uruguay',
      name: 'Usuario gub.uy',
      audience: 'everyone',
      start: 'https://mi.iduruguay.gub.uy/',
      alsoKnownAs: ['ID Uruguay', 'gub.uy'],
      hosts: ['mi.iduruguay.gub.uy'],
      known: 'seen',
      source: [{ title: 'public code that sends people there', checked: '2026-11-27' }],
    },
  ],
  source: [{ title: 'public code of services that sign people in there', checked: '2026-11-27' }],
} satisfies Provider;
