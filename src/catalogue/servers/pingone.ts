import type { Server } from '../types.ts';

const HOSTS = ['auth.pingone.com', 'auth.pingone.eu', 'auth.pingone.ca', 'auth.pingone.asia', 'auth.pingone.com.au', 'auth.pingone.sg'];
const APP_HOSTS = ['apps.pingone.com', 'apps.pingone.eu', 'apps.pingone.ca', 'apps.pingone.asia', 'apps.pingone.com.au', 'apps.pingone.sg'];
const SIGN_ON_HOSTS = [...HOSTS, ...APP_HOSTS];

/** Each request gets a flow of its own, and its sign-on page is that flow's (`flowId`, a UUID); at a customer's own domain the environment is not in the path. */
export const pingone = {
  kind: 'server',
  id: 'pingone',
  name: 'PingOne',
  tenantsAt: ['pingone.asia', 'pingone.ca', 'pingone.com', 'pingone.com.au', 'pingone.eu', 'pingone.sg'],
  entries: [
    { hosts: HOSTS, path: '/*/as/authorize', protocol: 'oauth', required: ['client_id', 'response_type'], known: 'documented' },
    // Without a request it is also where forms are sent.
    { hosts: HOSTS, path: '/*/saml20/idp/sso', protocol: 'saml', required: [], known: 'seen' },
  ],
  interior: [
    { hosts: SIGN_ON_HOSTS, path: '/**/signon', with: ['flowId=<36>'], keys: ['flowId'], known: 'documented' },
    { path: '/**/signon', with: ['flowId=<36>'], keys: ['flowId'], known: 'documented' },
    { path: '/**/{as,saml20}/resume', with: ['flowId=<36>'], keys: ['flowId'], known: 'documented' },
  ],
  direct: [
    { path: '/**/saml20/idp/startsso', known: 'documented' },
    {
      path: '/*/myapps/**',
      hosts: APP_HOSTS,
      known: 'seen',
    },
  ],
  source: [
    {
      title: 'PingOne Platform APIs, Login action (the sign-on screen and its flow ID)',
      url: 'https://developer.pingidentity.com/pingone-api/foundations/authentication-concepts/pingone-authentication-flow-states/login-action.html',
      checked: '2026-11-26',
    },
    {
      title: 'PingOne Platform APIs, Resume',
      url: 'https://developer.pingidentity.com/pingone-api/auth/openid-connect-oauth-2/resume.html',
      checked: '2026-11-26',
    },
    {
      title: 'PingOne Platform APIs, Identity Provider Initiated SSO',
      url: 'https://developer.pingidentity.com/pingone-api/auth/saml-2.0/identity-provider-initiated-sso.html',
      checked: '2026-11-26',
    },
    { title: 'public code: links to the sign-on page of one flow; hosts of the regions; the portal', checked: '2026-11-26' },
  ],
} satisfies Server;
