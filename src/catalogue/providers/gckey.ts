import type { Provider } from '../types.ts';

/** Sign-in of the Government of Canada, over SAML. A kept page answers "Invalid Session". */
export const gckey = {
  kind: 'provider',
  id: 'gckey',
  name: 'GCKey (Canada)',
  hosts: [
    { host: 'auth.id.canada.ca', role: 'authorize', environment: 'production', known: 'seen' },
    { host: 'cbs.securekey.com', role: 'pages', environment: 'production', known: 'seen' },
    { host: 'clegc-gckey.gc.ca', role: 'authorize', environment: 'production', known: 'seen' },
    { host: 'te.clegc-gckey.gc.ca', role: 'authorize', environment: 'test', known: 'seen' },
  ],
  entries: [
    {
      hosts: ['clegc-gckey.gc.ca', 'te.clegc-gckey.gc.ca'],
      path: '/j/SSORedirect/metaAlias/**',
      protocol: 'saml',
      required: ['SAMLRequest'],
      known: 'seen',
    },
  ],
  interior: [{ hosts: ['clegc-gckey.gc.ca'], path: '/j/{eng,fra}/{gckey_login,l}', keys: ['ReqID'], known: 'seen' }],
  // "Contact us", to which services link.
  direct: [{ hosts: ['clegc-gckey.gc.ca'], path: '/j/{eng,fra}/CU-01', known: 'seen' }],
  services: [
    {
      id: 'canada-sign-in',
      name: 'Government of Canada: sign in to an account',
      audience: 'everyone',
      start: 'https://www.canada.ca/en/government/sign-in-online-account.html',
      leadsTo: 'information',
      hosts: ['www.canada.ca'],
      known: 'documented',
      source: [
        {
          title: 'Canada.ca, Sign in to an account; public code of Canadian agencies',
          url: 'https://www.canada.ca/en/government/sign-in-online-account.html',
          checked: '2026-11-26',
        },
      ],
    },
  ],
  source: [
    {
      title: 'Cisco support article 225289 quotes the error',
      url: 'https://www.cisco.com/c/en/us/support/docs/security/umbrella/225289-resolve-remote-ip-mismatch-errors-when.html',
      checked: '2026-11-23',
    },
    { title: 'public code that walks through a sign-in: the pages carry a ReqID of their own', checked: '2026-11-26' },
  ],
} satisfies Provider;
