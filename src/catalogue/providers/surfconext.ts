import { openconext } from '../servers/openconext.ts';
import type { Provider } from '../types.ts';

const ENGINE = ['engine.surfconext.nl', 'engine.test.surfconext.nl'];

/** The hub of Dutch education and research: OpenConext, with the pages of the make, and OpenID Connect beside it. */
export const surfconext = {
  kind: 'provider',
  id: 'surfconext',
  name: 'SURFconext (Netherlands)',
  hosts: [
    { host: 'connect.surfconext.nl', role: 'authorize', environment: 'production', known: 'documented' },
    { host: 'connect.test.surfconext.nl', role: 'authorize', environment: 'test', known: 'documented' },
    { host: 'engine.surfconext.nl', role: 'authorize', environment: 'production', known: 'documented' },
    { host: 'engine.test.surfconext.nl', role: 'authorize', environment: 'test', known: 'documented' },
  ],
  entries: [
    ...openconext.entries.map((entry) => ({ ...entry, hosts: ENGINE })),
    {
      hosts: ['connect.surfconext.nl', 'connect.test.surfconext.nl'],
      path: '/oidc/authorize',
      protocol: 'oauth',
      required: ['client_id', 'redirect_uri', 'response_type'],
      known: 'documented',
    },
  ],
  interior: [],
  direct: openconext.direct.map((page) => ({ ...page, hosts: ENGINE })),
  services: [
    {
      id: 'surfconext-profile',
      name: 'SURFconext: your profile',
      audience: 'everyone',
      start: 'https://profile.surfconext.nl/',
      leadsTo: 'information',
      alsoKnownAs: ['SURFconext', 'SURF'],
      hosts: ['profile.surfconext.nl'],
      known: 'seen',
      source: [{ title: 'public code and help pages of institutions that send people there', checked: '2026-11-27' }],
    },
  ],
  source: [
    {
      title: 'Microsoft Entra, tutorial for SURFconext (metadata of engine.surfconext.nl and engine.test.surfconext.nl)',
      url: 'https://learn.microsoft.com/en-us/entra/identity/saas-apps/surfconext-tutorial',
      checked: '2026-11-27',
    },
    { title: 'public code of services: connect.surfconext.nl/oidc/authorize', checked: '2026-11-27' },
    ...openconext.source,
  ],
} satisfies Provider;
