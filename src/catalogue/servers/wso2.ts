import type { Server } from '../types.ts';

/** WSO2 Identity Server, Asgardeo. It copies the request's parameters into its pages, beside the key of its own. */
export const wso2 = {
  kind: 'server',
  id: 'wso2',
  name: 'WSO2 Identity Server',
  entries: [
    { path: '/samlsso', protocol: 'saml', required: ['SAMLRequest|spEntityID'], without: ['sessionDataKey'], known: 'documented' },
    { path: '/passivests', protocol: 'ws-federation', required: ['wa', 'wtrealm'], without: ['sessionDataKey'], known: 'documented' },
  ],
  interior: [
    // Back from another provider: the key of its own, a UUID, and by which kind of login.
    { path: '/commonauth', with: ['state=*-*-*-*-*,*'], keys: ['state'], known: 'documented' },
    { path: '/**/authenticationendpoint/{login,oauth2_*,retry,samlsso_*}.{do,jsp}', keys: ['sessionDataKey'], known: 'documented' },
    { path: '/**', with: ['sessionDataKey'], keys: ['sessionDataKey'], known: 'documented' },
  ],
  direct: [],
  source: [
    {
      title: 'wso2-extensions/identity-outbound-auth-oidc, OpenIDConnectAuthenticator.java (getStateParameter)',
      url: 'https://github.com/wso2-extensions/identity-outbound-auth-oidc',
      checked: '2026-11-26',
    },
    { title: 'WSO2 Identity Server, authentication REST APIs', url: 'https://is.docs.wso2.com/', checked: '2026-11-23' },
  ],
} satisfies Server;
