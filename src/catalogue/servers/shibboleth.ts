import type { Server } from '../types.ts';

/**
 * Shibboleth's identity provider; the path in front of `/profile` differs.
 *
 * `execution=e1s1` is the step of a server session, the same in health and long dead. `Unsolicited` starts at the provider: made to be kept. A version
 * of it preferred `entityId` to `providerId`.
 */
export const shibboleth = {
  kind: 'server',
  id: 'shibboleth',
  name: 'Shibboleth',
  entries: [
    {
      path: '/**/profile/SAML2/{POST,POST-SimpleSign,Redirect}/SSO',
      without: ['execution'],
      protocol: 'saml',
      required: ['SAMLRequest'],
      known: 'documented',
    },
    {
      path: '/**/profile/SAML2/Unsolicited/SSO',
      without: ['execution'],
      protocol: 'saml',
      required: ['providerId|entityId'],
      known: 'documented',
    },
    {
      path: '/**/profile/oidc/authorize',
      without: ['execution'],
      protocol: 'oauth',
      required: ['client_id', 'response_type', 'redirect_uri'],
      known: 'documented',
    },
  ],
  interior: [
    { path: '/**/profile/*/*/SSO', with: ['execution=e*s*'], keys: ['execution'], known: 'documented' },
    { path: '/**/profile/{Shibboleth,cas,oidc}/*', with: ['execution=e*s*'], keys: ['execution'], known: 'documented' },
    { path: '/**/Authn/*', with: ['conversation=e*s*'], keys: ['conversation'], known: 'seen' },
    // Version 2, whose steps stand in a cookie: the form, and what leads to it.
    { path: '/**/idp/Authn/UserPassword', known: 'documented' },
    { path: '/**/idp/AuthnEngine', known: 'documented' },
  ],
  direct: [],
  source: [
    {
      title:
        'Shibboleth IdP, BaseIdpInitiatedSsoRequestMessageDecoder.java, in public copies ("either the entityId (preferred) or providerId")',
      checked: '2026-11-28',
    },
    {
      title: 'Apereo CAS, SAML2 Unsolicited SSO (`providerId`: required)',
      url: 'https://apereo.github.io/cas/7.3.x/authentication/Configuring-SAML2-Authentication-Unsolicited.html',
      checked: '2026-11-28',
    },
    {
      title: 'Keio University, the login page of Shibboleth cannot be bookmarked',
      url: 'http://memo.itc.keio.ac.jp/blog/?p=416',
      checked: '2026-11-26',
    },
    {
      title: 'Shibboleth wiki, BlockStaleRequests',
      url: 'https://wiki.shibboleth.net/confluence/display/SHIB/BlockStaleRequests',
      checked: '2026-11-23',
    },
    {
      title: 'University of Chicago, Broken bookmarks and Shibboleth',
      url: 'http://collegeit.uchicago.edu/news/broken-bookmarks-shibboleth',
      checked: '2026-11-23',
    },
  ],
} satisfies Server;
