import type { Server } from '../types.ts';

/**
 * Active Directory Federation Services. Bare `/adfs/ls/` is also where a POSTed request shows its form: without parameters it proves nothing.
 *
 * A service of the same organisation may say who it is by `wreply` alone.
 *
 * A request of WS-Federation may be kept, however old its `wct`: what AD FS needs stands in it. What its sender compares with a cookie may not: the
 * ticket of Microsoft 365 in `wctx`, and what ASP.NET Core protects there, which always begins with `CfDJ8` (its magic header 09 F0 C9 F0).
 */
export const adfs = {
  kind: 'server',
  id: 'adfs',
  name: 'AD FS',
  entries: [
    { path: '/adfs/ls', with: ['SAMLRequest'], protocol: 'saml', required: ['SAMLRequest'], known: 'seen' },
    {
      path: '/adfs/ls',
      with: ['wctx={*estsrequest=*,CfDJ8*}'],
      protocol: 'ws-federation',
      required: ['wa', 'wtrealm|wreply'],
      keys: ['wctx'],
      known: 'seen',
    },
    {
      path: '/adfs/ls',
      with: ['pullStatus'],
      without: ['wa'],
      protocol: 'ws-federation',
      required: [],
      keys: ['pullStatus', 'client-request-id'],
      known: 'seen',
    },
    {
      path: '/adfs/ls',
      with: ['wa'],
      without: ['wa=wsignout*'],
      protocol: 'ws-federation',
      required: ['wa', 'wtrealm|wreply'],
      known: 'seen',
    },
    { path: '/adfs/oauth2/authorize/**', protocol: 'oauth', required: ['client_id', 'redirect_uri', 'response_type'], known: 'seen' },
  ],
  interior: [],
  direct: [
    { path: '/adfs/ls/idpinitiatedsignon*', known: 'seen' },
    { path: '/adfs/portal/**', known: 'seen' },
    { path: '/adfs/ls', with: ['wa=wsignout*'], known: 'seen' },
  ],
  source: [
    {
      title: 'Microsoft, [MS-MWBF] 3.3.5.1.2 (in the same security realm there is no `wtrealm`; `wreply` tells services apart)',
      url: 'https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-mwbf/0881d841-1d86-40e4-b44a-1622ab281d89',
      checked: '2026-11-28',
    },
    { title: 'public code: links to AD FS of a laboratory and of a firm with `wreply` alone', checked: '2026-11-28' },
    { title: 'Microsoft documentation in public code (MSIS7042)', checked: '2026-11-23' },
    {
      title: 'aspnet/Security, issue 1822: "Correlation failed" after AD FS',
      url: 'https://github.com/aspnet/Security/issues/1822',
      checked: '2026-11-26',
    },
    {
      title: 'Microsoft Learn, Authenticated encryption details in ASP.NET Core (magic header)',
      url: 'https://learn.microsoft.com/en-us/aspnet/core/security/data-protection/implementation/authenticated-encryption-details',
      checked: '2026-11-26',
    },
  ],
} satisfies Server;
