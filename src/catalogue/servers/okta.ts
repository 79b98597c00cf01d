import type { Server } from '../types.ts';

const HOSTS = ['*.okta.com', '*.okta-emea.com', '*.okta-gov.com', '*.okta.mil', '*.oktapreview.com'];

/** App links (`/home/…`, `/app/…/sso/saml` without a request, `fromURI=/home/…`) are made to be kept. */
export const okta = {
  kind: 'server',
  id: 'okta',
  name: 'Okta',
  tenantHome: '/',
  tenantsAt: ['okta-emea.com', 'okta-gov.com', 'okta.com', 'okta.mil', 'oktapreview.com'],
  entries: [
    { path: '/oauth2/v1/authorize', protocol: 'oauth', required: ['client_id', 'redirect_uri', 'response_type'], known: 'documented' },
    { path: '/oauth2/*/v1/authorize', protocol: 'oauth', required: ['client_id', 'redirect_uri', 'response_type'], known: 'documented' },
    { path: '/app/*/*/sso/saml', protocol: 'saml', required: [], known: 'documented' },
    // An app that signed somebody in through the API sends them here with what it got.
    {
      path: '/login/{step-up,token}/redirect',
      with: ['stateToken'],
      protocol: 'proprietary',
      required: ['stateToken'],
      keys: ['stateToken'],
      known: 'documented',
    },
    {
      path: '/login/sessionCookieRedirect',
      with: ['token'],
      protocol: 'proprietary',
      required: ['token'],
      keys: ['token'],
      known: 'documented',
    },
  ],
  interior: [
    { hosts: HOSTS, path: '/{app,login,oauth2,signin}/**', with: ['okta_key'], keys: ['okta_key'], known: 'documented' },
    { hosts: HOSTS, path: '/{app,login,signin}/**', with: ['fromURI=*okta_key=*'], keys: ['fromURI'], known: 'documented' },
    { hosts: HOSTS, path: '/{app,login,signin}/**', with: ['fromURI=/oauth2/*authorize*'], keys: ['fromURI'], known: 'documented' },
    { path: '/signin/verify/**', hosts: HOSTS, known: 'documented' },
    { path: '/signin/refresh-auth-state/*', hosts: HOSTS, pathKeyName: 'stateToken', known: 'remembered' },
    { path: '/**', with: ['okta_key'], keys: ['okta_key'], known: 'documented' },
    { path: '/**', with: ['fromURI=*okta_key=*'], keys: ['fromURI'], known: 'documented' },
    { path: '/**', with: ['fromURI=/oauth2/*authorize*'], keys: ['fromURI'], known: 'documented' },
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
    {
      title: 'okta/okta-commons-java, ConfigurationValidator (the domains of its clouds)',
      url: 'https://github.com/okta/okta-commons-java',
      checked: '2026-11-26',
    },
  ],
} satisfies Server;
