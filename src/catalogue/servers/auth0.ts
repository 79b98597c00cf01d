import type { Server } from '../types.ts';

const HOSTS = ['*.auth0.com'];

/**
 * Auth0 Universal Login, at its own hosts and very often at a custom domain.
 *
 * `state` is base64url msgpack of a small map that begins with `h`: `hKFo…` or `g6Fo…`. Links out of e-mails carry a `ticket`.
 */
export const auth0 = {
  kind: 'server',
  id: 'auth0',
  name: 'Auth0',
  tenantsAt: ['auth0.com'],
  entries: [
    { hosts: HOSTS, path: '/authorize', protocol: 'oauth', required: ['client_id', 'response_type', 'redirect_uri'], known: 'documented' },
    // Without a request it is the address for starting at the provider.
    { path: '/samlp/*', protocol: 'saml', required: [], known: 'documented' },
  ],
  interior: [
    { hosts: HOSTS, path: '/u/**', with: ['state'], keys: ['state'], known: 'documented' },
    { path: '/u/{login,signup}/{identifier,password}', with: ['state'], keys: ['state'], known: 'documented' },
    {
      path: '/u/{consent,continue,device,invitation,login,logout,organization,reset-password,signup}',
      with: ['state'],
      keys: ['state'],
      known: 'documented',
    },
    {
      path: '/u/{consent,device,email*,login*,mfa-*,organization*,passkey*,reset-password,signup*}/**',
      with: ['state'],
      keys: ['state'],
      known: 'documented',
    },
    { path: '/u/**', with: ['state={hKFo,g6Fo,haFo}*'], keys: ['state'], known: 'documented' },
    { path: '/authorize/resume', with: ['state'], keys: ['state'], known: 'seen' },
    // Back from a page of the customer's, and from another provider.
    { hosts: HOSTS, path: '/continue', with: ['state'], keys: ['state'], known: 'documented' },
    { hosts: HOSTS, path: '/login/callback', with: ['state'], keys: ['state'], known: 'documented' },
    { path: '/{login,signup}', with: ['state={hKFo,g6Fo,haFo}*'], keys: ['state'], known: 'documented' },
    { path: '/login', with: ['state', 'client', 'protocol'], keys: ['state'], known: 'documented' },
    { hosts: HOSTS, path: '/u/{login,signup}/**', known: 'documented' },
  ],
  direct: [
    { path: '/u/**', with: ['ticket'], known: 'documented' },
    { path: '/passwordless/verify_redirect', with: ['verification_code'], known: 'seen' },
    { hosts: ['manage.auth0.com'], path: '/{login,u}/**', known: 'remembered' },
  ],
  source: [
    {
      title: 'Auth0, Configure default login routes',
      url: 'https://auth0.com/docs/authenticate/login/auth0-universal-login/configure-default-login-routes',
      checked: '2026-11-23',
    },
    {
      title: 'Auth0, Redirect with Actions (/continue)',
      url: 'https://auth0.com/docs/customize/actions/explore-triggers/signup-and-login-triggers/login-trigger/redirect-with-actions',
      checked: '2026-11-26',
    },
    { title: 'auth0/docs-v2, identity providers (/login/callback)', url: 'https://github.com/auth0/docs-v2', checked: '2026-11-26' },
    { title: 'auth0/auth0.js, passwordless/verify_redirect', url: 'https://github.com/auth0/auth0.js', checked: '2026-11-26' },
    { title: 'Auth0, Custom error pages', url: 'https://auth0.com/docs/hosted-pages/custom-error-pages', checked: '2026-11-23' },
  ],
} satisfies Server;
