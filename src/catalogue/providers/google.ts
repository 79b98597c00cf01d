import type { Provider } from '../types.ts';

/** Its own sign-in stands on its own and restarts quietly when `ifkv` or `dsh` are stale; an app's request folded into it does not. */
export const google = {
  kind: 'provider',
  id: 'google',
  name: 'Google',
  nameOf: 'owner',
  hosts: [{ host: 'accounts.google.com', role: 'pages', environment: 'production', known: 'seen' }],
  entries: [
    // The account chooser is a page of the request, and a start page that apps write out.
    {
      path: '/o/oauth2/**/{auth,identifier,oauthchooseaccount}',
      protocol: 'oauth',
      required: ['client_id', 'response_type', 'redirect_uri', 'scope'],
      // Its scripts: the answer goes to the page that asked.
      answerWords: ['postmessage'],
      known: 'seen',
    },
    { path: '/o/saml2/idp', with: ['SAMLRequest'], protocol: 'saml', required: ['SAMLRequest'], known: 'seen' },
  ],
  interior: [
    { path: '/{signin,v3}/**', with: ['opparams'], keys: ['opparams'], known: 'seen' },
    { path: '/{signin,v3}/**', with: ['flowName=GeneralOAuthFlow'], keys: ['as', 'dsh'], known: 'seen' },
    { path: '/v3/signin/**', with: ['client_id'], keys: ['as', 'dsh'], known: 'seen' },
    // A whole request stands there, too: projects write that out as their address to sign in.
    { path: '/signin/oauth/**', without: ['redirect_uri'], keys: ['as', 'part'], known: 'seen' },
    { path: '/signin/oauth/**', with: ['as'], keys: ['as', 'part'], known: 'seen' },
    { path: '/{signin,v3}/**/challenge/*', keys: ['TL'], restartsItself: true, known: 'seen' },
  ],
  direct: [
    { path: '/', known: 'seen' },
    { path: '/{AccountChooser,InteractiveLogin,Logout,ServiceLogin,SignOutOptions,signin}', known: 'seen' },
    {
      path: '/v3/signin/identifier',
      with: ['continue'],
      without: ['client_id', 'opparams', 'flowName=GeneralOAuthFlow'],
      known: 'seen',
    },
  ],
  services: [
    {
      id: 'google-account',
      name: 'Google Account',
      audience: 'everyone',
      start: 'https://myaccount.google.com/',
      alsoKnownAs: ['Gmail', 'Google login'],
      hosts: ['myaccount.google.com'],
      known: 'seen',
      source: [{ title: 'guides in public code', checked: '2026-11-26' }],
    },
  ],
  source: [{ title: 'public code', checked: '2026-11-23' }],
} satisfies Provider;
