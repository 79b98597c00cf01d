import type { Server } from '../types.ts';

/**
 * ForgeRock AM, OpenAM. Its login page (XUI) keeps the page to go on to in `goto`, in the query or the fragment; the name in front of `/XUI` differs.
 *
 * A SAML request becomes a number there (`ReqID`): once answered it is forgotten. A suspended journey goes on by a link out of an e-mail.
 */
export const openam = {
  kind: 'server',
  id: 'openam',
  name: 'ForgeRock AM, OpenAM',
  entries: [
    {
      path: '/{am,openam}/oauth2/**/authorize',
      protocol: 'oauth',
      required: ['client_id', 'redirect_uri', 'response_type'],
      known: 'documented',
    },
    { path: '/*/{SSOPOST,SSORedirect}/metaAlias/**', without: ['ReqID'], protocol: 'saml', required: ['SAMLRequest'], known: 'documented' },
    // Starts at the provider: made to be kept. Without whom and for whom, "an error is returned".
    { path: '/*/idpssoinit', protocol: 'proprietary', required: ['metaAlias', 'spEntityID'], known: 'documented' },
    { path: '/*/saml2/jsp/idpSSOInit.jsp', protocol: 'proprietary', required: ['metaAlias', 'spEntityID'], known: 'documented' },
  ],
  interior: [
    { path: '/*/XUI/**', with: ['goto=*/authorize*{state,nonce,code_challenge}=*'], keys: ['goto'], known: 'documented' },
    { path: '/*/XUI/**', with: ['goto=*SAMLRequest=*'], keys: ['goto'], known: 'documented' },
    { path: '/*/{UI,XUI}/**', with: ['goto=*/authorize*{state,nonce,code_challenge}=*'], keys: ['goto'], known: 'documented' },
    { path: '/*/{UI,XUI}/**', with: ['goto=*SAMLRequest=*'], keys: ['goto'], known: 'documented' },
    { path: '/*/{SSOPOST,SSORedirect}/metaAlias/**', with: ['ReqID'], keys: ['ReqID'], known: 'documented' },
    { path: '/*/saml2/continue/metaAlias/**', with: ['secondVisitUrl=*ReqID=*'], keys: ['secondVisitUrl'], known: 'seen' },
    { path: '/**', with: ['goto=*/metaAlias/*ReqID=*'], keys: ['goto'], known: 'documented' },
  ],
  direct: [
    { path: '/*/XUI/**', with: ['suspendedId'], known: 'documented' },
    {
      path: '/*/{UI,XUI}/**',
      without: ['goto=*/authorize*{state,nonce,code_challenge}=*', 'goto=*SAMLRequest=*', 'goto=*/metaAlias/*ReqID=*'],
      known: 'documented',
    },
  ],
  source: [
    {
      title: 'OpenIdentityPlatform/OpenAM, UtilProxySAMLAuthenticatorLookup',
      url: 'https://github.com/OpenIdentityPlatform/OpenAM/blob/master/openam-federation/openam-federation-library/src/main/java/org/forgerock/openam/saml2/UtilProxySAMLAuthenticatorLookup.java',
      checked: '2026-11-26',
    },
    {
      title: 'PingAM, Email Suspend node',
      url: 'https://docs.pingidentity.com/auth-node-ref/latest/auth-node-email-suspend.html',
      checked: '2026-11-26',
    },
    {
      title: 'OpenSSO, idpSSOInit.jsp (required parameters)',
      url: 'https://docs.oracle.com/cd/E19462-01/819-5209/gbtkd/index.html',
      checked: '2026-11-27',
    },
    { title: 'OpenIdentityPlatform/OpenAM, documentation', url: 'https://doc.openidentityplatform.org/openam/', checked: '2026-11-23' },
  ],
} satisfies Server;
