import type { Server } from '../types.ts';

const HOSTS = ['*.b2clogin.com'];

/** Microsoft Entra External ID and Azure AD B2C: tenants of other organisations, also at their own domains. */
export const entraB2c = {
  kind: 'server',
  id: 'entra-b2c',
  name: 'Entra External ID (Azure AD B2C)',
  tenantsAt: ['b2clogin.com', 'ciamlogin.com'],
  entries: [
    { hosts: HOSTS, path: '/**/oauth2/v2.0/authorize', protocol: 'oauth', required: ['client_id'], known: 'documented' },
    { hosts: HOSTS, path: '/**/oauth2/authorize', protocol: 'oauth', required: ['client_id'], known: 'seen' },
    { hosts: ['*.ciamlogin.com'], path: '/*/oauth2/v2.0/authorize', protocol: 'oauth', required: ['client_id'], known: 'documented' },
    { path: '/*/b2c_1*/oauth2/authorize', protocol: 'oauth', required: ['client_id'], known: 'seen' },
    { path: '/*/b2c_1*/oauth2/v2.0/authorize', protocol: 'oauth', required: ['client_id'], known: 'documented' },
    { path: '/*/oauth2/v2.0/authorize', with: ['p=b2c_1*'], protocol: 'oauth', required: ['client_id'], known: 'seen' },
    { hosts: HOSTS, path: '/*/*/samlp/sso/login', protocol: 'saml', required: ['SAMLRequest'], known: 'remembered' },
  ],
  interior: [
    // The forms themselves, at customers' own domains as well: no e-mail leads to them.
    {
      path: '/**/api/{CombinedSigninAndSignup,SelfAsserted}/{confirmed,unified}',
      with: ['tx=StateProperties*'],
      keys: ['tx', 'csrf_token'],
      known: 'documented',
    },
    { hosts: HOSTS, path: '/*/*/api/**', keys: ['tx', 'csrf_token'], known: 'seen' },
    // Back from another provider.
    { hosts: HOSTS, path: '/**/oauth2/authresp', with: ['state'], keys: ['state'], known: 'documented' },
    { hosts: ['*.ciamlogin.com'], path: '/*/federation/**', with: ['state'], keys: ['state'], known: 'documented' },
    { path: '/**', with: ['tx=StateProperties*'], keys: ['tx', 'csrf_token'], known: 'seen' },
  ],
  direct: [],
  source: [
    {
      title: 'MicrosoftDocs/entra-docs, custom-extension-tokenissuancestart-configuration (external tenant)',
      url: 'https://github.com/MicrosoftDocs/entra-docs/blob/main/docs/identity-platform/custom-extension-tokenissuancestart-configuration.md',
      checked: '2026-11-26',
    },
    {
      title: 'MicrosoftDocs/entra-docs, how-to-google-federation-customers',
      url: 'https://github.com/MicrosoftDocs/entra-docs/blob/main/docs/external-id/customers/how-to-google-federation-customers.md',
      checked: '2026-11-26',
    },
    {
      title: 'Microsoft Learn, Cookies definitions for Azure AD B2C (x-ms-cpim-trans, -cache, -csrf: gone with the session of the browser)',
      url: 'https://learn.microsoft.com/en-us/azure/active-directory-b2c/cookie-definitions',
      checked: '2026-11-27',
    },
    { title: 'public code that publishes forms of logins that are over, as the way to sign up', checked: '2026-11-27' },
    {
      title: 'Azure AD B2C documentation; public code',
      url: 'https://learn.microsoft.com/azure/active-directory-b2c/',
      checked: '2026-11-23',
    },
  ],
} satisfies Server;
