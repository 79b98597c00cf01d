import type { healthyPages } from './healthy-pages.ts';

/** SimpleSAMLphp's id of a login, and the address at which it starts anew. */
const RESTART = `_0123456789abcdef0123456789abcdef0123456789:https://idp.uni.example/saml2/idp/SSOService.php?spentityid=https%3A%2F%2Fsp.uni.example&RelayState=${'x'.repeat(500)}`;

/** Pages of login software at anybody's host that stand on their own, or start the login anew by themselves. */
export const healthySoftwarePages: typeof healthyPages = [
  [
    `https://idp.uni.example/simplesaml/module.php/core/loginuserpass.php?AuthState=${encodeURIComponent(RESTART)}`,
    'SimpleSAMLphp restarts at the address inside',
  ],
  [
    `https://idp.uni.example/module.php/core/loginuserpass?AuthState=${encodeURIComponent(encodeURIComponent(RESTART))}`,
    'the address encoded once more',
  ],
  [
    `https://idp.uni.example/simplesaml/module.php/consent/getconsent.php?StateId=${encodeURIComponent(RESTART.slice(0, 60))}`,
    'the address inside was cut',
  ],
  [
    `https://idp.uni.example/module.php/core/loginuserpass?AuthState=${RESTART.slice(0, 40)}`,
    'cut before one can see whether an address follows',
  ],
  [
    'https://cas.uni.example/cas/login?service=https%3A%2F%2Fportal.uni.example%2F&execution=e7c5b3b0-0b8e-4b0e-8a0f-5ac9c5d2d8b1_ZXlKaGJHY2lPaUpJVXpVeE1pSXNJblI1Y0NJNklrcFhWQ0o5',
    'CAS 4.1 and later, whose value begins with the letter of an older one by chance',
  ],
  [
    'https://cas.uni.example/cas/login?service=https%3A%2F%2Fportal.uni.example%2F&execution=4f0c7f0e-6c5c-4b1f-9a53-0a8d1c7bdf10_ZXlKaGJHY2lPaUpJVXpVeE1pSjku',
    'CAS since 4.1: the conversation is all in the address',
  ],
  ['https://intranet.firm.example/my.logout.php3?errorcode=19', 'F5 APM: says itself that there is no session, and where to begin'],
  [
    'https://www.facebook.com/login.php?skip_api_login=1&api_key=966242223397117&signed_next=1&next=https%3A%2F%2Fwww.facebook.com%2Fsharer%3Fu%3Dhttps%253A%252F%252Fpark.example%252F%253Fstate%253D1',
    'Facebook: a page is to be shared',
  ],
  ['https://idp.uni.example/simplesaml/module.php/core/authenticate.php?as=default-sp', 'SimpleSAMLphp, tries out a source'],
  ['https://idp.uni.example/simplesaml/module.php/core/frontpage_welcome.php', 'SimpleSAMLphp, front page'],
  ['https://idp.uni.example/saml2/idp/SSOService.php?spentityid=https%3A%2F%2Fsp.uni.example', 'SimpleSAMLphp, starts at the provider'],
  [
    'https://adfs.firm.example/adfs/ls/?wa=wsignin1.0&wtrealm=https%3A%2F%2Ftimes.firm.example%2F&wctx=rm%3D0%26id%3Dpassive%26ru%3D%252F',
    'AD FS: the page to go on to stands in wctx',
  ],
  [
    'https://adfs.firm.example/adfs/ls/?wa=wsignin1.0&wtrealm=https%3A%2F%2Ftimes.firm.example%2F&client-request-id=0c7a&pullStatus=0',
    'AD FS after a form, and the request is still there',
  ],
  ['https://sts.firm.example/issue/wsfed?wa=wsignin1.0&wtrealm=urn%3Atimes&wctx=rm%3D0', 'WS-Federation at a provider of unknown make'],
  ['https://adfs.firm.example/adfs/ls/idpinitiatedsignon.aspx?loginToRp=urn%3Atimes', 'AD FS, starts at the provider'],
  ['https://app.example/auth/callback?oauth_token=AbCdEf&oauth_verifier=x', 'an answer of OAuth 1.0'],
  [
    'https://app.example/oauth/authorize?oauth_token=AbCdEf&oauth_verifier=x',
    'an answer of OAuth 1.0 at an address that sounds like the request',
  ],
  ['https://boards.example/1/OAuthAuthorizeToken', 'nothing in it'],
  ['https://wiki.example/w/index.php?title=Special:OAuthListConsumers', 'MediaWiki, another special page'],
  ['https://api-1a2b3c4d.duosecurity.com/portal?code=61c9&akey=DB', 'Duo, a link to enrol out of an e-mail or a terminal'],
  ['https://admin-1a2b3c4d.duosecurity.com/login?next=%2F', 'Duo, for administrators'],
  ['https://login.agency.example/login.jsp?request_id=5', 'somebody who counts requests'],
  ['https://help.agency.example/faq?challenge_url=x', 'a word alone'],
  ['https://d-9067000000.awsapps.com/start', 'AWS access portal: "We recommend that you bookmark this link"'],
  ['https://d-9067000000.awsapps.com/start/#/device?user_code=ABCD-EFGH', 'AWS, a device page that a terminal prints'],
  [
    'https://firm.cloudflareaccess.com/cdn-cgi/access/login/wiki.firm.example?kid=92f0&redirect_url=%2Fstart',
    'Cloudflare Access, a link that its plugin makes',
  ],
  ['https://firm.cloudflareaccess.com/', 'Cloudflare Access, the launcher'],
  ['https://firm.cloudflareaccess.com/warp', 'Cloudflare Access, out of an app'],
  ['https://wiki.firm.example/cdn-cgi/access/logout', 'Cloudflare Access, logout'],
  [
    'https://oauth-openshift.apps.firm.example/login?then=%2Foauth%2Fauthorize%3Fclient_id%3Dopenshift-browser-client%26redirect_uri%3Dhttps%253A%252F%252Foauth-openshift.apps.firm.example%252Foauth%252Ftoken%252Fdisplay%26response_type%3Dcode',
    'OpenShift, a token for the command line',
  ],
  ['https://oauth-openshift.apps.firm.example/oauth/token/request', 'OpenShift, made to be typed'],
  ['https://www.club.example/login?then=%2Fwelcome', 'an ordinary login form'],
  ['https://www.museum.example/interaction/how-people-and-machines-met', 'an article'],
  ['https://crm.firm.example/interaction/V1StGXR8_Z5jdHi6B-myT', 'an interaction that is no login'],
  ['https://id.club.example/session/end?id_token_hint=x', 'node-oidc-provider, logout'],
  [
    'https://app.example/auth/k3Jx9d0sW2pQab7k3Jx9d0sW2pQab7k3Jx9d0sW2pQa',
    'a link out of an e-mail, though it looks like node-oidc-provider',
  ],
  ['https://club.kinde.com/auth/cx/_:nav&m:verify_email&psid:0192329400000000f67eeeda88000000', 'Kinde, perhaps out of an e-mail'],
  ['https://app.kinde.com/', 'Kinde, for its customers'],
  [
    'https://quiet-river-12.authkit.app/?client_id=client_01ABC&redirect_uri=https%3A%2F%2Fclub.example%2Fcallback&response_type=code&authorization_session_id=01ABC&state=x',
    'AuthKit begins anew by itself',
  ],
  ['https://forum.club.example/session/sso?return_path=%2Ft%2F1', 'Discourse, starts a fresh login'],
  ['https://forum.club.example/login', 'Discourse, its own form'],
  ['https://forum.club.example/session/email-login/0c7a', 'Discourse, a link out of an e-mail'],
  [
    'https://www.club.example/pay?sso=1&sig=2828aa29899722b35a2f191d34ef9b3ce695e0e6eeec47deb46d588d70c7cb56',
    'a signature of something else',
  ],
  ['https://learn.school.example/login/index.php', 'Moodle, its own form'],
  ['https://learn.school.example/auth/oidc/', 'Moodle: "users should bookmark this"'],
  [
    'https://learn.school.example/auth/saml2/login.php?wants=https%3A%2F%2Flearn.school.example%2F&idp=0011&passive=off',
    'Moodle, starts afresh',
  ],
  ['https://learn.school.example/login/forgot_password.php?token=x', 'Moodle, a link out of an e-mail'],
  ['https://auth.club.example/saml/singleSignOn?IDPInitiated=1&spConfKey=wiki', 'LemonLDAP::NG, starts at the provider'],
  ['https://auth.club.example/saml/singleSignOn', 'LemonLDAP::NG, bare: leads to the portal'],
  ['https://auth.club.example/resetpwd?mail_token=0c7a', 'LemonLDAP::NG, a link out of an e-mail'],
  ['https://auth.club.example/register?register_token=0c7a', 'LemonLDAP::NG, a link out of an e-mail'],
  ['https://auth.club.example/?logout=1', 'LemonLDAP::NG, logout'],
  ['https://auth.club.example/cas/login?service=https%3A%2F%2Fwiki.club.example%2F', 'LemonLDAP::NG, CAS'],
  [
    'https://ha.home.example/auth/authorize?response_type=code&redirect_uri=https%3A%2F%2Fha.home.example%2F%3Fauth_callback%3D1&client_id=https%3A%2F%2Fha.home.example%2F&state=eyJoYXNzVXJsIjoiaHR0cHM6Ly9oYS5ob21lLmV4YW1wbGUiLCJjbGllbnRJZCI6Imh0dHBzOi8vaGEuaG9tZS5leGFtcGxlLyJ9',
    'Home Assistant: the page of everybody who is signed out',
  ],
  [
    'http://192.168.1.5:8123/auth/authorize?response_type=code&redirect_uri=http%3A%2F%2F192.168.1.5%3A8123%2Flovelace%3Fauth_callback%3D1&client_id=http%3A%2F%2F192.168.1.5%3A8123%2F&state=eyJoYXNzVXJsIjoiaHR0cCJ9',
    'Home Assistant in the home network',
  ],
  ['https://hub.uni.example/hub/login', 'JupyterHub, its form'],
  ['https://hub.uni.example/hub/login?next=%2Fhub%2Fhome', 'JupyterHub, a page of its own to go on to'],
  ['https://hub.uni.example/user/x/lab/tree/course.ipynb', 'JupyterHub, a notebook'],
  ['https://app.example/auth/google/login?state=abc', 'an ordinary start of a login with Google'],
  [
    'https://auth.club.example/if/flow/default-authentication-flow/?next=%2Fapplication%2Fsaml%2Fwiki%2Fsso%2Fbinding%2Finit%2F',
    'authentik, starts at the provider after the form',
  ],
  ['https://auth.club.example/application/saml/wiki/init/', 'authentik, starts at the provider'],
  ['https://auth.club.example/if/flow/default-recovery-flow/?flow_token=x', 'authentik, a link out of an e-mail'],
  ['https://agency.okta-gov.com/', 'Okta for Government, front page'],
  ['https://agency.okta-gov.com/app/UserHome', 'Okta for Government, dashboard'],
  ['https://agency.okta.mil/signin', 'Okta for US Military, its form'],
  // What a word in a path or a parameter says proves nothing without a value that was made up.
  ['https://docs.firm.example/auth/forms?req=size42', 'a parameter that Dex has, too'],
  ['https://docs.firm.example/auth/saml/login?state=open&back=%2Fdocs', 'the same'],
  ['https://www.firm.example/approval?req=1207&hmac=0c7a', 'an approval of something else'],
  ['https://app.example/commonauth?code=c&state=s', "WSO2's path, and no key of it"],
  ['https://game.example/join?login_challenge=daily', 'a challenge that is no login'],
  ['https://game.example/auth/riddle?loginChallenge=monday', 'the same'],
  ['https://game.example/rules?consent_challenge=yes&logout_challenge=no', 'the same'],
  ['https://oauthdebugger.com/debug?code=c0de&state=x', 'a debugger, with an answer to look at'],
  [
    'https://oauthdebugger.com/?authorizeUri=https%3A%2F%2Faccounts.google.com%2Fo%2Foauth2%2Fv2%2Fauth&client_id=abc&redirect_uri=https%3A%2F%2Foauthdebugger.com%2Fdebug&response_type=code&state=4f9a7c1e22',
    'a debugger that is filled in: its address has the shape of a request, and it is who asks',
  ],
  [
    'https://tools.firm.example/oidc/?client_id=abc&redirect_uri=https%3A%2F%2Ftools.firm.example%2Foidc%2Fanswer&response_type=code&state=4f9a7c1e22&nonce=9c1e',
    'the same of a maker that nobody knows',
  ],
  ['https://developers.google.com/oauthplayground/?code=4/0AX4XfWh&scope=email', "Google's playground, with an answer"],
  [
    'https://developers.google.com/oauthplayground/#step1&apisSelect=https%3A%2F%2Fwww.googleapis.com%2Fauth%2Fdrive&oauthEndpointSelect=Google&oauthAuthEndpointValue=https%3A%2F%2Faccounts.google.com%2Fo%2Foauth2%2Fv2%2Fauth&oauthClientId=407408718192.apps.googleusercontent.com&response_type=code',
    "Google's playground, filled in",
  ],
  [
    'https://accounts.google.com/o/oauth2/v2/auth?redirect_uri=https%3A%2F%2Fdevelopers.google.com%2Foauthplayground&response_type=code&client_id=407408718192.apps.googleusercontent.com&scope=email&access_type=offline',
    "Google's playground asks",
  ],
  ['https://jwt.io/#id_token=eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.x&state=12345', 'a token to look at'],
  [
    'https://acme.b2clogin.com/acme.onmicrosoft.com/oauth2/v2.0/authorize?p=B2C_1_signup&client_id=0239a9cc-309c-4d41-87f1-31288feb2e82&nonce=defaultNonce&redirect_uri=https%3A%2F%2Fjwt.ms&scope=openid&response_type=id_token',
    'Microsoft: "Run user flow"; the answer is only looked at',
  ],
  [
    'https://login.acme.example/oauth2/v1/authorize?client_id=x&redirect_uri=https%3A%2F%2Foidcdebugger.com%2Fdebug&scope=openid&response_type=code&response_mode=form_post&state=abc1234xyz&nonce=ffj5o7yg8m',
    'Okta, and a debugger that shows any answer',
  ],
];

/** Requests for a login to such software, complete, as services send them. */
export const healthySoftwareRequests: typeof healthyPages = [
  ['https://idp.uni.example/module.php/saml/idp/singleSignOnService?SAMLRequest=fZE&RelayState=x', 'SimpleSAMLphp, version 2'],
  [
    'https://adfs.firm.example/adfs/ls/?wtrealm=urn%3Aportal&wa=wsignin1.0&wreply=https%3A%2F%2Fportal.firm.example%2Fsignin-wsfed&wctx=CfDJ8AbCdEf',
    'AD FS, asked by ASP.NET Core',
  ],
  ['https://api.social.example/oauth/authenticate?oauth_token=AbCdEf', 'OAuth 1.0'],
  ['https://wiki.example/w/index.php?title=Special:OAuth/authorize&oauth_token=AbCdEf&oauth_consumer_key=1', 'OAuth 1.0, MediaWiki'],
  [
    'https://api-1a2b3c4d.duosecurity.com/oauth/v1/authorize?client_id=D1&response_type=code&request=eyJhbGciOiJIUzUxMiJ9.eyJleHAiOjQxMDI0NDQ4MDB9.sig',
    'Duo',
  ],
  ['https://forum.club.example/session/sso_provider?sso=bm9uY2U9Y2I2ODI1MWVl&sig=fedcba98', 'Discourse, asked by a site'],
  [
    'https://www.club.example/member/sign-in?sso=bm9uY2U9Y2I2ODI1MWVlZmI1MjExZTU4YzAwZmYxMzk1ZjBjMGImcmV0dXJuX3Nzb191cmw9aHR0cHM6Ly9mb3J1bS5jbHViLmV4YW1wbGUvc2Vzc2lvbi9zc29fbG9naW4%3D&sig=2828aa29899722b35a2f191d34ef9b3ce695e0e6eeec47deb46d588d70c7cb56',
    'a site, asked by Discourse',
  ],
  ['https://auth.club.example/saml/singleSignOn?SAMLRequest=fZE', 'LemonLDAP::NG'],
  [
    'https://hub.uni.example/hub/api/oauth2/authorize?client_id=jupyterhub-user-x&redirect_uri=%2Fuser%2Fx%2Foauth_callback&response_type=code&state=eyJ1dWlkIjogImFiYWUwZDI5In0',
    'JupyterHub, the answer goes to a path',
  ],
  [
    'https://us-east-1.signin.aws/platform/d-9067000000/login?workflowStateHandle=0c7a9c1e-0000-4000-8000-000000000000',
    'AWS IAM Identity Center, by the script of the access portal',
  ],
  [
    'https://firm.cloudflareaccess.com/cdn-cgi/access/login/wiki.firm.example?kid=92f0&meta=eyJhbGciOiJSUzI1NiJ9.e30.sig&redirect_url=%2F',
    'Cloudflare Access',
  ],
  ['https://auth.club.example/application/saml/wiki/?SAMLRequest=fZE', 'authentik, its one address for SAML'],
  [
    'https://idm.firm.example/ui/oauth2?client_id=app&response_type=code&redirect_uri=https%3A%2F%2Fapp.firm.example%2Fcb&scope=openid&state=8f3ad2c1e0b7',
    'Kanidm',
  ],
  [
    'https://acme.xecurify.com/moas/idp/openidsso?client_id=q6&redirect_uri=https%3A%2F%2Fapp.firm.example%2F&scope=openid&response_type=code&state=8f3ad2c1e0b7',
    'miniOrange',
  ],
  [
    'https://login.club.example/17900b24-9824-4148-b1a1-ccfdbaae0d0d/login/authorize?client_id=e1d04299&redirect_uri=https%3A%2F%2Fmyaccount.club.example%2Fen%2Flogin&response_type=code&scope=openid&state=23cdd120db91946b24b7ed17c6595455',
    'Akamai Identity Cloud',
  ],
  [
    'https://gw.firm.example/oauth/idp/login?client_id=x&response_type=code&redirect_uri=https%3A%2F%2Fapp.firm.example%2Fcb&scope=openid&state=8f3ad2c1e0b7',
    'NetScaler as provider',
  ],
  ['https://gw.firm.example/saml/login?SAMLRequest=fZE', 'NetScaler as provider, over SAML'],
  ['https://acme.auth.securid.com/saml-fe/sso?SAMLRequest=fZE', 'RSA'],
];

/** Its pages in the middle of a login, as people pass through them. */
export const healthySoftwareSteps: typeof healthyPages = [
  [
    'https://idp.uni.example/module.php/core/loginuserpass?AuthState=_0123456789abcdef0123456789abcdef0123456789',
    'SimpleSAMLphp, an id that nothing follows',
  ],
  ['https://idp.uni.example/simplesaml/module.php/core/loginuserpass.php?', 'SimpleSAMLphp, after a wrong password'],
  [
    'https://api-1a2b3c4d.duosecurity.com/frame/v4/auth/prompt?sid=frameless-0c7a9c1e-0000-4000-8000-000000000000',
    'Duo, after the password at another host',
  ],
  [
    'https://id.agency.example/app/login.jsp?authn_try_count=0&contextType=external&challenge_url=https%3A%2F%2Fid.agency.example%2Fapp%2Flogin.jsp&request_id=-81914622&resource_url=%252Fportal',
    "Oracle Access Manager, the customer's own login page",
  ],
  [
    'https://oauth-openshift.apps.firm.example/login/LDAP?then=%2Foauth%2Fauthorize%3Fclient_id%3Dconsole%26redirect_uri%3Dhttps%253A%252F%252Fconsole.apps.firm.example%252Fauth%252Fcallback%26response_type%3Dcode%26state%3D3b65c68e',
    'OpenShift',
  ],
  ['https://id.club.example/interaction/k3Jx9d0sW2pQab7k3Jx9d0sW2pQab7k3Jx9d0sW2pQa', 'node-oidc-provider'],
  ['https://club.kinde.com/auth/cx/_:nav&m:login&psid:0192329400000000f67eeeda88000000', 'Kinde'],
  ['https://learn.school.example/auth/oauth2/login.php?id=1&wantsurl=%2F&sesskey=AbCdEf1234', 'Moodle, a button on its login page'],
  [
    'https://hub.uni.example/hub/login?next=%2Fhub%2Fapi%2Foauth2%2Fauthorize%3Fclient_id%3Djupyterhub-user-x%26state%3DeyJ1dWlkIjogImFiYWUwZDI5In0',
    'JupyterHub',
  ],
  ['https://dex.firm.example/auth/ldap/login?back=&state=bcdefghijklmnopqrstuvwx27', 'Dex at the root of a host'],
  [
    'https://auth.club.example/if/flow/default-authentication-flow/?next=%2Fapplication%2Fsaml%2Fwiki%2Fsso%2Fbinding%2Fredirect%2F%3FSAMLRequest%3DfZE',
    'authentik, a request of SAML in next',
  ],
  ['https://agency.okta.mil/signin/verify/okta/password', 'Okta for US Military'],
  ['https://idm.firm.example/ui/oauth2/resume', 'Kanidm, after signing in'],
  ['https://idm.firm.example/ui/login/passkey', 'Kanidm, a step'],
];
