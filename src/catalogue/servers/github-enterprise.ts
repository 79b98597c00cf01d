import type { Server } from '../types.ts';

/** GitHub at an organisation's own host. An app's request without `state` works again and again; its `redirect_uri` may be absent. */
export const githubEnterprise = {
  kind: 'server',
  id: 'github-enterprise',
  name: 'GitHub Enterprise Server',
  home: '/',
  entries: [
    {
      path: '/login/oauth/authorize',
      with: ['client_id', 'state'],
      without: ['response_type'],
      protocol: 'oauth',
      required: ['client_id'],
      known: 'documented',
    },
  ],
  interior: [{ path: '/*', with: ['return_to=*/login/oauth/authorize*state=*'], keys: ['return_to'], known: 'seen' }],
  direct: [],
  source: [
    {
      title: 'GitHub Docs, Authorizing OAuth apps',
      url: 'https://github.com/github/docs/blob/main/content/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps.md',
      checked: '2026-11-26',
    },
    { title: 'public code: links to the login with an app’s request in return_to', checked: '2026-11-26' },
  ],
} satisfies Server;
