import type { Server } from '../types.ts';

const REQUEST = {
  with: ['oauth_token'],
  without: ['oauth_verifier'],
  protocol: 'proprietary',
  required: ['oauth_token'],
  keys: ['oauth_token'],
} as const;

/**
 * A person's consent in OAuth 1.0 (RFC 5849 2.2) at a server of unknown make. `oauth_token` stands for temporary credentials: the server must see that they
 * have not been used before and have not expired (RFC 5849 2.3). With `oauth_verifier` the address is the answer.
 */
export const oauth1 = {
  kind: 'server',
  id: 'oauth1',
  name: 'OAuth 1.0',
  generic: true,
  entries: [
    { path: '/**/oauth{,1}/{authenticate,authorise,authorize}', ...REQUEST, known: 'documented' },
    // Garmin, Trello and Google, Jira's kin, Magento, Yahoo.
    { path: '/**/{OAuthAuthorizeToken,oauthConfirm,oauth_authorize,oauth_authorize_token}', ...REQUEST, known: 'seen' },
    { path: '/**/oauth/v*/request_auth', ...REQUEST, known: 'seen' },
    // MediaWiki.
    { path: '/**/Special:OAuth/{authenticate,authorize}', ...REQUEST, known: 'seen' },
    { ...REQUEST, path: '/**', with: ['oauth_token', 'title=Special:OAuth/auth*'], known: 'seen' },
  ],
  interior: [],
  direct: [],
  source: [
    { title: 'RFC 5849 2.2, 2.3', url: 'https://www.rfc-editor.org/rfc/rfc5849', checked: '2026-11-26' },
    {
      title: 'jmathai/twitter-async, issue 32: "someone already used the token information"',
      url: 'https://github.com/jmathai/twitter-async/issues/32',
      checked: '2026-11-26',
    },
    {
      title: 'jublo/codebird-php, issue 217: "It may have already been used, or expired because it is too old"',
      url: 'https://github.com/jublo/codebird-php/issues/217',
      checked: '2026-11-26',
    },
    { title: 'public code (the paths of Garmin, Google, Jira, MediaWiki, Yahoo)', checked: '2026-11-26' },
  ],
} satisfies Server;
