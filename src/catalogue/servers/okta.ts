import type { Server } from '../types.ts';

const HOSTS = ['*.okta.com', '*.okta-emea.com', '*.oktapreview.com'];

/** App links (`/home/…`, `/app/…/sso/saml` without a request, `fromURI=/home/…`) are made to be kept. */
export const okta = {
  kind: 'server',
  id: 'okta',
  name: 'Okta',
  entries: [
    { path: '/oauth2/v1/authorize', protocol: 'oauth', required: ['client_id', 'redirect_uri', 'response_type'], known: 'documented' },
    { path: '/oauth2/*/v1/authorize', protocol: 'oauth', required: ['client_id', 'redirect_uri', 'response_type'], known: 'documented' },
    { path: '/app/*/*/sso/saml', protocol: 'saml', required: [], known: 'documented' },
  ],
  interior: [
    { path: '/login/step-up/redirect', with: ['stateToken'], keys: ['stateToken'], known: 'documented' },
    { path: '/login/token/redirect', with: ['stateToken'], keys: ['stateToken'], known: 'documented' },
    { path: '/login/sessionCookieRedirect', with: ['token'], keys: ['token'], known: 'documented' },
    { path: '/**', with: ['okta_key'], keys: ['okta_key'], known: 'documented' },
    { path: '/**', with: ['fromURI=*okta_key=*'], keys: ['fromURI'], known: 'documented' },
    { path: '/**', with: ['fromURI=/oauth2/*authorize*'], keys: ['fromURI'], known: 'documented' },
    { path: '/signin/verify/**', hosts: HOSTS, known: 'documented' },
    { path: '/signin/refresh-auth-state/*', hosts: HOSTS, keyInPath: 'stateToken', known: 'remembered' },
  ],
  direct: [
    { hosts: HOSTS, path: '/{login,signin}', known: 'documented' },
    { hosts: HOSTS, path: '/login/default', known: 'documented' },
    { hosts: HOSTS, path: '/home/**', known: 'documented' },
    { hosts: HOSTS, path: '/app/UserHome', known: 'documented' },
  ],
  source: [
    {
      title: 'okta/okta-developer-docs, concepts/oie-intro, reference/api/authn, customize-authz-server',
      url: 'https://developer.okta.com/docs/',
      checked: '2026-11-23',
    },
  ],
} satisfies Server;
