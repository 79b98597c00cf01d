import type { Server } from '../types.ts';

/** Sites that organisations have at Salesforce, at their own hosts. What an app asked for is packed into `source`, which the sign-in page takes along. */
export const salesforceExperienceCloud = {
  kind: 'server',
  id: 'salesforce-experience-cloud',
  name: 'Salesforce Experience Cloud',
  tenantsAt: ['force.com', 'my.site.com'],
  entries: [],
  interior: [
    { path: '/**/setup/secur/RemoteAccessAuthorizationPage.apexp', with: ['source'], keys: ['source'], known: 'seen' },
    { path: '/**/login', with: ['startURL=*/RemoteAccessAuthorizationPage.apexp*source=*'], keys: ['startURL'], known: 'seen' },
  ],
  direct: [],
  source: [
    { title: 'public code of clients that read `source` out of the answer to a request, for that one login', checked: '2026-11-27' },
  ],
} satisfies Server;
