import type { Server } from '../types.ts';

/**
 * WSO2 Identity Server, Asgardeo. It copies the request's parameters into its pages, beside the key of its own. People are signed out at the addresses where they are
 * signed in: by `slo`, and by `wa`, at which it looks for nothing else. Of a request of WS-Federation it asks for no parameter itself.
 */
export const wso2 = {
  kind: 'server',
  id: 'wso2',
  name: 'WSO2 Identity Server',
  entries: [
    {
      path: '/samlsso',
      protocol: 'saml',
      required: ['SAMLRequest|SAMLResponse|spEntityID'],
      without: ['sessionDataKey', 'slo'],
      known: 'documented',
    },
    {
      path: '/passivests',
      protocol: 'ws-federation',
      required: ['wa|wtrealm|wreply'],
      without: ['sessionDataKey', 'wa=wsignout*'],
      known: 'documented',
    },
  ],
  interior: [
    // Back from another provider: the key of its own, a UUID, and by which kind of login.
    { path: '/commonauth', with: ['state=*-*-*-*-*,*'], keys: ['state'], known: 'documented' },
    { path: '/**/authenticationendpoint/{login,oauth2_*,retry,samlsso_*}.{do,jsp}', keys: ['sessionDataKey'], known: 'documented' },
    { path: '/**', with: ['sessionDataKey'], keys: ['sessionDataKey'], known: 'documented' },
  ],
  direct: [
    { path: '/samlsso', with: ['slo'], without: ['sessionDataKey'], known: 'documented' },
    { path: '/passivests', with: ['wa=wsignout*'], without: ['sessionDataKey'], known: 'documented' },
  ],
  source: [
    {
      title:
        'wso2-extensions/identity-inbound-auth-saml, SAMLSSOProviderServlet.java (handleRequest: `spEntityID` or `slo`, SAMLRequest, SAMLResponse)',
      url: 'https://github.com/wso2-extensions/identity-inbound-auth-saml/blob/master/components/org.wso2.carbon.identity.sso.saml/src/main/java/org/wso2/carbon/identity/sso/saml/servlet/SAMLSSOProviderServlet.java',
      checked: '2026-11-28',
    },
    {
      title: 'wso2-extensions/identity-inbound-auth-sts, PassiveSTS.java (doGet: signing out needs no `wtrealm`, a request no `wa`)',
      url: 'https://github.com/wso2-extensions/identity-inbound-auth-sts/blob/master/components/org.wso2.carbon.identity.sts.passive.ui/src/main/java/org/wso2/carbon/identity/sts/passive/ui/PassiveSTS.java',
      checked: '2026-11-28',
    },
    {
      title: 'wso2-extensions/identity-outbound-auth-oidc, OpenIDConnectAuthenticator.java (getStateParameter)',
      url: 'https://github.com/wso2-extensions/identity-outbound-auth-oidc',
      checked: '2026-11-26',
    },
    { title: 'WSO2 Identity Server, authentication REST APIs', url: 'https://is.docs.wso2.com/', checked: '2026-11-23' },
  ],
} satisfies Server;
