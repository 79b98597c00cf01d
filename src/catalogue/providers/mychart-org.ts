import type { Provider } from '../types.ts';

/** Where patients look for the MyChart of their hospital, at the maker's. Each hospital has a login of its own (`servers/mychart.ts`). */
export const mychartOrg = {
  kind: 'provider',
  id: 'mychart-org',
  name: 'MyChart',
  nameOf: 'owner',
  hosts: [],
  entries: [],
  interior: [],
  direct: [],
  services: [
    {
      id: 'mychart',
      name: 'MyChart: find your hospital',
      audience: 'everyone',
      start: 'https://www.mychart.org/LoginSignup',
      alsoKnownAs: ['MyChart', 'Epic MyChart', 'MyChart login'],
      hosts: ['central.mychart.org', 'www.mychart.org'],
      known: 'seen',
      source: [{ title: 'public code that reads the list of hospitals there', checked: '2026-11-27' }],
    },
  ],
  source: [{ title: 'public code that reads the list of hospitals there; public code about central.mychart.org', checked: '2026-11-27' }],
} satisfies Provider;
