import type { healthyPages } from './healthy-pages.ts';
import type { healthyRequests } from './healthy-requests.ts';
import type { healthySteps } from './healthy-steps.ts';

/** Pages of software that organisations run, or have run for them, that stand on their own. */
export const hostedPages: typeof healthyPages = [
  ['https://apps.pingone.com/4c2b23f9-52b1-4f8f-aa1f-1d477590770c/myapps/', 'PingOne, portal'],
  ['https://apps.pingone.com.au/4c2b23f9-52b1-4f8f-aa1f-1d477590770c/myapps', 'PingOne, portal in Australia'],
  [
    'https://auth.pingone.eu/4c2b23f9-52b1-4f8f-aa1f-1d477590770c/saml20/idp/startsso?spEntityId=urn%3Aacme&applicationUrl=https%3A%2F%2Fapp.acme.example',
    'PingOne, starts at the provider',
  ],
  ['https://auth.acme.example/saml20/idp/startsso?spEntityId=urn%3Aacme', "PingOne at a customer's own domain"],
  ['https://cloud.acme.example/login', 'Nextcloud'],
  ['https://cloud.acme.example/index.php/login?redirect_url=/index.php/apps/files/', 'Nextcloud, a page of its own to go on to'],
  ['https://shop.example.org/login?redirect_url=/login/welcome', 'a page of somebody else to go on to'],
  ['https://cloud.acme.example/index.php/login/v2/flow/N2Gw7RmHMSZ2Jm2A0thPYtTL', 'an app opens Nextcloud in the browser'],
  ['https://cloud.acme.example/nextcloud/login/v2/flow/N2Gw7RmHMSZ2Jm2A0thPYtTL?user=ann', 'the same below a path'],
  ['https://shop.example.org/login/flow', 'nothing says Nextcloud'],
  ['https://ghe.acme.example/login', 'GitHub Enterprise Server'],
  ['https://ghe.acme.example/login?return_to=%2Forgs%2Facme', 'a page of its own to go on to'],
  [
    'https://ghe.acme.example/login?return_to=%2Flogin%2Foauth%2Fauthorize%3Fclient_id%3Dx%26scope%3Drepo',
    'an app’s request without state works again and again',
  ],
  ['https://ghe.acme.example/login/oauth/authorize?client_id=x&scope=repo', 'the same, signed in'],
  ['https://ghe.acme.example/login/device', 'device page'],
  ['https://git.acme.example/user/login?redirect_to=%2Facme%2Frepo', 'Gitea, a page of its own to go on to'],
  ['https://git.acme.example/user/activate?code=abc', 'Gitea, a link out of an e-mail'],
  ['https://social.acme.example/auth/sign_in', 'Mastodon'],
  ['https://account.matrix.example/login', 'Matrix without a request'],
  ['https://account.matrix.example/recover/complete?ticket=abc', 'Matrix, a link out of an e-mail'],
  ['https://shop.example.org/list?kind=shoes&id=7', 'a kind of something else'],
  ['https://app.acme.example/auth', 'SuperTokens, sign-in page'],
  ['https://app.acme.example/auth/reset-password?token=abc', 'SuperTokens, a link out of an e-mail'],
  ['https://auth.descope.io/P2abcDEF?flow=sign-up-or-in', 'Descope, a flow for whoever opens it'],
  ['https://auth.descope.com/P2abcDEF', 'Descope, the usual flow'],
  ['https://shop.example.org/cities?state_id=12', 'a state of a country'],
  ['https://pod.acme.example/.account/login/password/', 'Solid, sign-in page'],
  ['https://pod.acme.example/.account/login/password/register/', 'Solid, registration'],
  ['https://pod.acme.example/.account/login/password/reset/?rid=0a1b', 'Solid, a link out of an e-mail'],
  ['https://pod.acme.example/.account/', 'Solid, account'],
  ['https://authenticate.acme.example/.pomerium/sign_in?user_code=abc', 'Pomerium, a link out of a terminal'],
  ['https://app.acme.example/.pomerium/', 'Pomerium, who am I'],
  ['https://login.acme.example/?gig_ssoToken=eu1_tk1.yWnV0zbX&gig_originSite=club', 'Gigya, a link between sites'],
  ['https://login.acme.example/pages/login?gig_client_id=x', 'Gigya, sign-in page without a request'],
  ['https://docs.example.org/search?context=tk1', 'a context of somebody else'],
  [
    'https://login.acme.example/authsvc/mtfim/sps/authsvc?PolicyId=urn:ibm:security:authentication:asf:basicldapuser',
    'IBM Verify: manuals link to it',
  ],
  [
    'https://login.acme.example/idaas/mtfim/sps/authsvc?PolicyId=urn:ibm:security:authentication:asf:basicldapuser&Target=https%3A%2F%2Fwww.acme.example%2Fblog',
    'IBM Verify, a readable page to go on to',
  ],
  ['https://sso.acme.example/realms/r/login-actions/reset-credentials?client_id=x&tab_id=t', 'Keycloak, apps link to it: starts anew'],
  ['https://sso.acme.example/realms/r/device?user_code=ABCD-EFGH', 'Keycloak, device page'],
  ['https://sso.acme.example/auth/realms/r/account/#/personal-info', 'Keycloak, account'],
  ['https://z.acme.example/ui/v2/login/verify?userId=1&code=c&invite=true&authRequest=V2_9', 'Zitadel, a link out of an e-mail'],
  ['https://login.acme.example/password/set?userId=1&code=c&requestId=oidc_V2_9', 'Zitadel at a path of its own, a link out of an e-mail'],
  ['https://z.acme.example/ui/v2/login/loginname', 'Zitadel without a request'],
  ['https://z.acme.example/ui/v2/login/loginname?organization=42', 'Zitadel, a link to the login of an organisation'],
  [
    'https://login.acme.example/passwordless/verify_redirect?client_id=x&response_type=code&redirect_uri=https%3A%2F%2Fapp.acme.example%2Fcb&connection=email&email=a%40b.example&verification_code=123456&state=s',
    'Auth0, a link out of an e-mail',
  ],
  ['https://acme.auth0.com/activate?user_code=ABCD-EFGH', 'Auth0, device page'],
  ['https://acme.ciamlogin.com/', 'External ID, front page'],
  [
    'https://acme.ciamlogin.com/00000000-0000-0000-0000-000000000000/oauth2/v2.0/authorize?client_id=x&response_type=id_token&redirect_uri=https%3A%2F%2Fjwt.ms&scope=openid',
    'External ID, no one-time value',
  ],
  ['https://am.acme.example/am/XUI/?realm=/alpha&authIndexType=service&authIndexValue=Login', 'ForgeRock, a journey'],
  [
    'https://am.acme.example/am/XUI/?realm=/&suspendedId=6IIIUln3ajONR4ySwZt15qzh8X4&goto=https%3A%2F%2Fam.acme.example%2Fam%2Foauth2%2Fauthorize%3Fstate%3Ds',
    'ForgeRock, a link out of an e-mail into a journey',
  ],
  ['https://am.acme.example/openam/idpssoinit?metaAlias=/idp&spEntityID=urn%3Aacme&binding=HTTP-POST', 'OpenAM, starts at the provider'],
  [
    'https://cas.uni.example/cas/login?service=https%3A%2F%2Fcas.uni.example%2Fcas%2Foauth2.0%2FcallbackAuthorize%3Fclient_id%3Dportal%26redirect_uri%3Dhttps%253A%252F%252Fone.uni.example%252F%26response_type%3Dcode%26client_name%3DCasOAuthClient',
    'CAS for an app whose request carries no one-time value',
  ],
  [
    'https://fa.acme.example/password/change/0a1b2c?tenantId=1&client_id=x&redirect_uri=https%3A%2F%2Fapp.acme.example%2Fcb&response_type=code&state=s',
    'FusionAuth, a link out of an e-mail with the whole request in it',
  ],
  ['https://fa.acme.example/password/forgot?tenantId=1&client_id=x', 'FusionAuth, forgotten password'],
  ['https://sap.accounts.ondemand.com/saml2/idp/sso?sp=acme&index=1', 'SAP, starts at the provider'],
  ['https://acme.auth.securid.com/mypage', 'RSA, own page'],
  ['https://acme.id.cyberark.cloud/my', 'CyberArk, portal'],
  ['https://login.openathens.net/auth/acme.ac.uk/o/15022', "OpenAthens, an organisation's sign-in page"],
  ['https://glow.rmunify.com/', 'RM Unify, launch pad'],
  ['https://idcs-12ab34cd.identity.oraclecloud.com/ui/v1/myconsole', 'Oracle, all applications of a person'],
  ['https://idcs-12ab34cd.identity.oraclecloud.com/ui/v1/adminconsole', 'Oracle, for administrators'],
  ['https://idcs-12ab34cd.identity.oraclecloud.com/ui/v1/signin', 'Oracle: tests open it by its address, and nobody says that it fails'],
  ['https://uni.instructure.com/login/canvas', 'Canvas, sign-in page'],
  ['https://uni.instructure.com/login/saml', 'Canvas, starts the login of the university'],
  ['https://uni.instructure.com/login/oauth2/confirm', 'Canvas: leads on to its sign-in page'],
  [
    'https://learn.uni.example/auth-saml/saml/login?apId=_187_1&redirectUrl=https%3A%2F%2Flearn.uni.example%2Fultra',
    'Blackboard, starts the login of the university',
  ],
  ['https://learn.uni.example/webapps/login/', 'Blackboard, sign-in page'],
  ['https://acme.accounts.ondemand.com/saml2/idp/sso?sp=urn%3Aacme&idp=https%3A%2F%2Fidp.acme.example', 'SAP, starts at the provider'],
  ['https://acme.accounts.ondemand.com/ui/protected/profilemanagement', 'SAP, a person’s own page'],
  ['https://acme.accounts.ondemand.com/saml2/idp/sso', 'SAP: forms go there'],
];

/** Complete requests to such software. */
export const hostedRequests: typeof healthyRequests = [
  [
    'https://auth.pingone.eu/4c2b23f9-52b1-4f8f-aa1f-1d477590770c/as/authorize?client_id=x&response_type=code&redirect_uri=https%3A%2F%2Fapp.acme.example%2Fcb&scope=openid&state=s',
    'PingOne',
  ],
  ['https://auth.pingone.com/4c2b23f9-52b1-4f8f-aa1f-1d477590770c/saml20/idp/sso?SAMLRequest=fZE', 'PingOne over SAML'],
  ['https://auth.pingone.com/4c2b23f9-52b1-4f8f-aa1f-1d477590770c/saml20/idp/sso', 'PingOne over POST'],
  [
    'https://cloud.acme.example/index.php/apps/oauth2/authorize?client_id=x&response_type=code&state=s',
    'Nextcloud: the app has registered its redirect_uri',
  ],
  ['https://ghe.acme.example/login/oauth/authorize?client_id=x&state=s&scope=repo', 'GitHub Enterprise Server'],
  [
    'https://git.acme.example/login/oauth/authorize?client_id=x&redirect_uri=https%3A%2F%2Fapp.acme.example%2Fcb&response_type=code&state=s',
    'Gitea',
  ],
  [
    'https://door.acme.example/login/oauth/authorize?client_id=x&redirect_uri=https%3A%2F%2Fapp.acme.example%2Fcb&response_type=code&scope=read&state=s',
    'Casdoor',
  ],
  [
    'https://pod.acme.example/.oidc/auth?client_id=x&redirect_uri=https%3A%2F%2Fapp.acme.example%2Fcb&response_type=code&scope=openid%20webid&state=s&code_challenge=c',
    'Solid',
  ],
  [
    'https://fidm.eu1.gigya.com/oidc/op/v1.0/3_BvA3/authorize?client_id=x&redirect_uri=https%3A%2F%2Fapp.acme.example%2Fcb&response_type=code&scope=openid&state=s',
    'Gigya',
  ],
  [
    'https://acme.verify.ibm.com/oidc/endpoint/default/authorize?client_id=x&redirect_uri=https%3A%2F%2Fapp.acme.example%2Fcb&response_type=code&scope=openid&state=s',
    'IBM Verify',
  ],
  [
    'https://acme.ciamlogin.com/00000000-0000-0000-0000-000000000000/oauth2/v2.0/authorize?client_id=x&response_type=code&redirect_uri=https%3A%2F%2Fapp.acme.example%2Fcb&scope=openid&state=s&nonce=n',
    'External ID',
  ],
  [
    'https://fa.acme.example/oauth2/authorize?tenantId=1&client_id=x&redirect_uri=https%3A%2F%2Fapp.acme.example%2Fcb&response_type=code&state=s',
    'FusionAuth',
  ],
  ['https://fed.acme.example/fas/SSORedirect/metaAlias/acme/idp?SAMLRequest=fZE', 'OpenAM under another name'],
  [
    'https://cas.uni.example/cas/oauth2.0/authorize?client_id=x&redirect_uri=https%3A%2F%2Fapp.uni.example%2Fcb&response_type=code&state=s',
    'CAS over OAuth',
  ],
];

/** Pages in the middle of such a login. */
export const hostedSteps: typeof healthySteps = [
  ['https://apps.pingone.com/4c2b23f9-52b1-4f8f-aa1f-1d477590770c/signon/?flowId=035b3c0e-38ab-4c4b-a81a-45fbde81ebe9', 'PingOne'],
  ['https://auth.acme.example/signon/?flowId=035b3c0e-38ab-4c4b-a81a-45fbde81ebe9', "PingOne at a customer's own domain"],
  [
    'https://auth.pingone.asia/4c2b23f9-52b1-4f8f-aa1f-1d477590770c/as/resume?flowId=035b3c0e-38ab-4c4b-a81a-45fbde81ebe9',
    'PingOne, on its way back',
  ],
  ['https://cloud.acme.example/login/v2/flow?user=&direct=0', 'Nextcloud: "Connect to your account"'],
  ['https://cloud.acme.example/index.php/login/v2/grant?stateToken=abc', 'Nextcloud, consent'],
  ['https://cloud.acme.example/login?redirect_url=/login/v2/grant?stateToken%3Dabc&user=', 'Nextcloud, the password in between'],
  ['https://cloud.acme.example/login/flow?clientIdentifier=x', "Nextcloud, an app's request"],
  [
    'https://ghe.acme.example/login?client_id=x&return_to=%2Flogin%2Foauth%2Fauthorize%3Fclient_id%3Dx%26state%3Ds',
    'GitHub Enterprise Server',
  ],
  ['https://app.acme.example/auth?loginChallenge=39165a3b5af44627adb0e39cba59e94e', 'SuperTokens'],
  ['https://account.matrix.example/register/password?kind=continue_authorization_grant&id=01FSHN9AG0MZAA6S4AF7CTV32E', 'Matrix'],
  ['https://auth.descope.io/P2abcDEF?flow=sign-up-or-in&sso_app_id=a&state_id=b', 'Descope'],
  ['https://pod.acme.example/.account/oidc/consent/', 'Solid, consent'],
  ['https://authenticate.acme.example/.pomerium/sign_in?pomerium_expiry=1&pomerium_issued=1&pomerium_signature=s', 'Pomerium'],
  ['https://login.acme.example/proxy.html?context=eu1_tk1.WTygkw2c.1705656141&client_id=x&mode=login&scope=openid', 'Gigya'],
  [
    `https://login.acme.example/authsvc/mtfim/sps/authsvc?PolicyId=urn:ibm:security:authentication:asf:basicldapuser&Target=https%3A%2F%2Flogin.acme.example%2Foidc%2Fendpoint%2Fdefault%2Fauthorize%3FqsId%3D1f0281db%26client_id%3Dx`,
    'IBM Verify',
  ],
  ['https://www.acme.example/mga/sps/authsvc?StateId=ydKtpgnm', 'IBM Verify Access after a wrong password'],
  ['https://login.acme.example/oidc/endpoint/default/authorize?qsId=1f0281db&client_id=x', 'IBM Verify, on its way back'],
  ['https://sso.acme.example/realms/r/broker/google/login?session_code=c&client_id=x&tab_id=t', 'Keycloak, on to another provider'],
  ['https://sso.acme.example/realms/r/broker/google/endpoint?state=s&code=c', 'Keycloak, back from it'],
  ['https://login.acme.example/loginname?requestId=oidc_V2_369307575725850982', 'Zitadel at a path of its own'],
  ['https://z.acme.example/ui/v2/login/login?samlRequest=V2_369307575725850982', 'Zitadel over SAML'],
  ['https://acme.us.auth0.com/continue?state=hKFo2SB', "Auth0, back from a page of the customer's"],
  ['https://acme.us.auth0.com/login/callback?state=s&code=c', 'Auth0, back from another provider'],
  ['https://login.acme.example/u/custom-form?state=hKFo2SB', 'Auth0, a page nobody listed'],
  ['https://acme.auth.eu-west-1.amazoncognito.com/oauth2/idpresponse?code=c&state=s', 'Cognito, back from another provider'],
  ['https://acme.b2clogin.com/acme.onmicrosoft.com/oauth2/authresp?code=c&state=StateProperties', 'B2C, back from another provider'],
  ['https://is.acme.example/commonauth?code=c&state=a5f2e2ba-fc40-4e57-bb71-02169f504a4b%2COIDC', 'WSO2, back from another provider'],
  [
    'https://acme.ciamlogin.com/00000000-0000-0000-0000-000000000000/federation/oidc/accounts.google.com?state=s&code=c',
    'External ID, back from another provider',
  ],
  [
    'https://iam.acme.example/samlv2_idp/XUI/?realm=/a&spEntityID=urn%3Aacme&goto=https%3A%2F%2Fiam.acme.example%2Fsamlv2_idp%2Fsaml2%2Fcontinue%2FmetaAlias%2Fa%2Fidp%3FsecondVisitUrl%253D%2Fsamlv2_idp%2FSSORedirect%2FmetaAlias%2Fa%2Fidp%3FReqID%25253Da59#login/',
    'OpenAM, a SAML request that became a number',
  ],
  [
    'https://iam.acme.example/login/login?spEntityID=urn%3Aacme&goto=https%3A%2F%2Fiam.acme.example%2Fsso%2FSSORedirect%2FmetaAlias%2Facme%2Fidp%3FReqID%3D_2CAA',
    'a login page of its own in front of OpenAM',
  ],
  [`https://fed.acme.example/fas/SSOPOST/metaAlias/idp?ReqID=w5bpl8`, 'OpenAM, on its way back'],
];
