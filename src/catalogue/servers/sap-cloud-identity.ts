import type { Server } from '../types.ts';

const HOSTS = ['*.accounts.cloud.sap', '*.accounts.ondemand.com', '*.trial-accounts.ondemand.com'];

/**
 * Each customer at a host of its own. With `sp` a login starts at the provider: made to be handed out. Forms are sent to the same address without anything; opened
 * so, it is asked for nothing: `sp` is "mandatory" where there is no request.
 */
export const sapCloudIdentity = {
  kind: 'server',
  id: 'sap-cloud-identity',
  name: 'SAP Cloud Identity Services',
  tenantsAt: ['cloud.sap', 'ondemand.com'],
  entries: [
    { hosts: HOSTS, path: '/saml2/idp/sso/**', protocol: 'saml', required: ['SAMLRequest|sp'], known: 'documented' },
    { hosts: HOSTS, path: '/oauth2/authorize', protocol: 'oauth', required: ['client_id', 'response_type'], known: 'seen' },
  ],
  interior: [],
  direct: [{ hosts: HOSTS, path: '/ui/protected/profilemanagement', known: 'seen' }],
  source: [
    {
      title: 'SAP-docs, Cloud Identity Services: IdP-initiated single sign-on (`sp`: mandatory)',
      url: 'https://github.com/SAP-docs/btp-cloud-identity-services',
      checked: '2026-11-27',
    },
    { title: 'public code of applications, and of exercises that open the page of a profile', checked: '2026-11-26' },
  ],
} satisfies Server;
