import type { Flow, Navigation } from '../../../src/core/navigation.ts';
import { NOON, SERVICE, visit } from './visit.ts';

/** A login under way: it began two minutes ago, and its last page was seen a minute ago. */
function underWay(login: string, rest: Partial<Flow> = {}): { readonly flow: Flow } {
  return { flow: { login, seenAtMs: NOON - 60_000, ...rest } };
}

const NHS_APP = 'https://www.nhsapp.service.nhs.uk/login';
const NHS_REQUEST =
  'https://auth.login.nhs.uk/authorize?scope=openid&response_type=code&client_id=nhs-online&redirect_uri=https%3A%2F%2Fwww.nhsapp.service.nhs.uk%2Fauth-return&state=s1&nonce=n1';
const KEYCLOAK = 'https://sso.corp.example/realms/corp/login-actions';
const ENTRA = 'https://login.microsoftonline.com';
const DUENDE = 'https://id.corp.example/Account/Login?ReturnUrl=%2Fconnect%2Fauthorize%2Fcallback%3Fclient_id%3Dx%26state%3Ds1';

/** Whole moments of healthy logins, where it matters what went before: other tabs, links out of e-mails, other logins on the way, the browser's own history. */
export const healthyJourneys: readonly [because: string, navigation: Navigation][] = [
  // A service, however it was reached itself
  ['NHS App by a bookmark, which asks at once', visit('https://access.login.nhs.uk/enter-email', 'bookmark', { requested: NHS_APP })],
  ['NHS App typed', visit('https://access.login.nhs.uk/login', 'typed', { requested: NHS_APP })],
  ['NHS App suggested', visit('https://access.login.nhs.uk/login', 'suggestion', { requested: NHS_APP })],
  ['NHS App out of an e-mail', visit('https://access.login.nhs.uk/enter-email', 'external', { requested: NHS_APP })],
  [
    'NHS App restored by the browser, which asks anew',
    visit('https://access.login.nhs.uk/enter-email', 'restored', { requested: NHS_APP }),
  ],
  [
    'NHS App by a search',
    visit('https://access.login.nhs.uk/login', 'link', { requested: NHS_APP, from: 'https://search.example/results' }),
  ],
  ['NHS App by its own button', visit('https://access.login.nhs.uk/enter-email', 'link', { requested: NHS_REQUEST, from: NHS_APP })],
  ['NHS App by its own button, in a new tab', visit(NHS_REQUEST, 'link', { from: NHS_APP })],
  ['NHS App by its own script', visit(NHS_REQUEST, 'redirect', { from: NHS_APP })],
  [
    'a surgery links to its page, which asks',
    visit('https://access.login.nhs.uk/login', 'link', {
      requested: 'https://systmonline.tpp-uk.com/2/Login?PracticeId=A81001',
      from: 'https://surgery.example/appointments',
    }),
  ],
  [
    'a mail filter stands before the link, and the service asks',
    visit('https://access.login.nhs.uk/login', 'external', {
      requested: 'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.nhsapp.service.nhs.uk%2F&data=05',
    }),
  ],
  [
    'a short link on a leaflet leads to a service, which asks',
    visit(`${ENTRA}/common/reprocess?ctx=rQ`, 'typed', { requested: 'https://go.example/timetable' }),
  ],
  ['a shop that asks anybody by a form', visit('https://login.unknown.example/sso', 'form', { from: 'https://shop.example/checkout' })],

  // Back, forward, again, restored
  ['back, long after', visit('https://access.login.nhs.uk/enter-password', 'back-forward')],
  ['again, long after', visit('https://access.login.nhs.uk/enter-password', 'reload')],
  ['again, in the middle', { ...visit('https://signin.account.gov.uk/enter-code', 'reload'), ...underWay('govuk-one-login') }],
  ['back, in the middle', { ...visit('https://signin.account.gov.uk/enter-password', 'back-forward'), ...underWay('govuk-one-login') }],
  [
    'a tab that was closed while the phone was looked for, and brought back',
    visit('https://access.login.nhs.uk/enter-mobile-code', 'restored'),
  ],
  ['a tab that was in the middle when the browser was closed', visit('https://signin.account.gov.uk/enter-code', 'restored')],
  ['the same of an account of a firm', visit('https://acme.okta.com/signin/verify/okta/password', 'restored')],
  ['the same at a gateway', visit('https://intranet.firm.example/my.policy', 'restored')],
  [
    'a tab that was brought back in the middle',
    { ...visit('https://access.login.nhs.uk/enter-password', 'restored'), ...underWay('nhs-login') },
  ],
  [
    'a tab that was brought back in the middle, unknown host',
    { ...visit(`${KEYCLOAK}/authenticate?execution=e&client_id=x&tab_id=t`, 'restored'), ...underWay('server@sso.corp.example') },
  ],
  [
    '59 minutes later',
    {
      ...visit('https://access.login.nhs.uk/enter-password', 'form', { from: 'https://access.login.nhs.uk/enter-email' }),
      ...underWay('nhs-login', { seenAtMs: NOON - 59 * 60_000 }),
    },
  ],
  ['a request again, which the person saw before', { ...visit(NHS_REQUEST, 'reload'), usedBefore: true }],
  ['back to a request, which the person saw before', { ...visit(NHS_REQUEST, 'back-forward'), usedBefore: true }],
  ['a service repeats its request', { ...visit(NHS_REQUEST, 'link', { from: NHS_APP }), usedBefore: true }],
  [
    'the address bar, to look at the address, and Enter',
    { ...visit('https://access.login.nhs.uk/enter-email', 'typed'), ...underWay('nhs-login') },
  ],
  [
    'made a bookmark of in the middle, and opened at once',
    { ...visit('https://access.login.nhs.uk/enter-email', 'bookmark'), ...underWay('nhs-login') },
  ],

  // Two tabs
  [
    '"open in a new tab" on the page of the login',
    visit('https://access.login.nhs.uk/enter-mobile-code', 'link', { from: 'https://access.login.nhs.uk/enter-password' }),
  ],
  [
    'the tab that opened this one is in the middle',
    { ...visit(`${ENTRA}/common/login`, 'link', { from: `${ENTRA}/common/oauth2/v2.0/authorize` }), ...underWay('microsoft') },
  ],
  [
    'a small window of a service',
    visit('https://accounts.google.com/signin/oauth/consent?authuser=0&part=AJi8&client_id=x&as=S1', 'link', {
      requested:
        'https://accounts.google.com/o/oauth2/v2/auth?client_id=x&response_type=code&redirect_uri=https%3A%2F%2Fapp.example%2Fcb&scope=openid&state=s1',
      from: 'https://app.example/login',
    }),
  ],
  [
    'a second login in another tab',
    { ...visit(NHS_REQUEST.replace('state=s1', 'state=s2'), 'link', { from: NHS_APP }), ...underWay('nhs-login') },
  ],

  // From login to login
  [
    'Microsoft hands over to AD FS',
    {
      ...visit(
        'https://sts.corp.example/adfs/ls/?client-request-id=1&wa=wsignin1.0&wtrealm=urn%3afederation%3aMicrosoftOnline&wctx=estsredirect%3d2%26estsrequest%3drQ',
        'redirect',
        { from: `${ENTRA}/common/oauth2/v2.0/authorize` },
      ),
      ...underWay('microsoft'),
    },
  ],
  [
    'Microsoft hands over to NHSmail',
    {
      ...visit(
        'https://fs.nhs.net/adfs/ls/?wa=wsignin1.0&wtrealm=urn%3afederation%3aMicrosoftOnline&wctx=estsredirect%3d2%26estsrequest%3drQ',
        'redirect',
        { from: `${ENTRA}/common/oauth2/v2.0/authorize` },
      ),
      ...underWay('microsoft'),
    },
  ],
  [
    'AD FS hands back to Microsoft',
    { ...visit(`${ENTRA}/login.srf`, 'form', { from: 'https://sts.corp.example/adfs/ls/' }), ...underWay('server@sts.corp.example') },
  ],
  [
    'Shibboleth goes on after Duo',
    {
      ...visit('https://idp.uni.example/idp/profile/SAML2/Redirect/SSO?execution=e1s3', 'redirect', {
        from: 'https://api-0a1b2c3d.duosecurity.com/frame/v4/auth/prompt',
      }),
      ...underWay('server@idp.uni.example'),
    },
  ],
  [
    'Shibboleth goes on after Duo, long after',
    visit('https://idp.uni.example/idp/profile/SAML2/Redirect/SSO?execution=e1s3', 'link', {
      requested: 'https://api-0a1b2c3d.duosecurity.com/frame/v4/exit',
      from: 'https://api-0a1b2c3d.duosecurity.com/frame/v4/auth/prompt',
    }),
  ],
  [
    'Keycloak goes on after Google',
    visit(`${KEYCLOAK}/first-broker-login?client_id=x&tab_id=t&session_code=c`, 'link', {
      requested: 'https://accounts.google.com/signin/oauth/consent/approval',
      from: 'https://accounts.google.com/signin/oauth/consent',
    }),
  ],
  [
    'the choice of an institution leads on',
    visit('https://idp.uni.example/idp/profile/SAML2/Redirect/SSO?execution=e1s1', 'link', {
      requested: 'https://sp.uni.example/Shibboleth.sso/Login?SAMLDS=1&target=ss%3Amem%3A0a1b&entityID=https%3A%2F%2Fidp.uni.example%2Fidp',
      from: 'https://service.seamlessaccess.org/ds/',
    }),
  ],
  [
    'FranceConnect goes on to another account',
    visit(
      'https://login.unknown.example/sso?client_id=x&response_type=code&redirect_uri=https%3A%2F%2Foidc.franceconnect.gouv.fr%2Fapi%2Fv2%2Foidc-callback&state=s1&nonce=n1',
      'form',
      { from: 'https://oidc.franceconnect.gouv.fr/api/v2/interaction/0a1b' },
    ),
  ],
  [
    'a tile of My Apps',
    visit(`${ENTRA}/common/reprocess?ctx=rQ`, 'link', {
      requested: 'https://launcher.myapps.microsoft.com/api/signin/0a1b?tenantId=acme',
      from: 'https://myapps.microsoft.com/',
    }),
  ],
  [
    'a tile of Okta',
    visit('https://acme.okta.com/app/salesforce/exk1ab2cd3/sso/saml', 'link', { from: 'https://acme.okta.com/app/UserHome' }),
  ],

  // Starting at the provider by a bookmark: its server sends the person inside
  [
    'SimpleSAMLphp',
    visit('https://idp.uni.example/simplesaml/module.php/core/loginuserpass.php?AuthState=_0a', 'bookmark', {
      requested: 'https://idp.uni.example/simplesaml/saml2/idp/SSOService.php?spentityid=urn%3Asp',
    }),
  ],
  [
    'Shibboleth',
    visit('https://idp.uni.example/idp/profile/SAML2/Unsolicited/SSO?execution=e1s1', 'bookmark', {
      requested: 'https://idp.uni.example/idp/profile/SAML2/Unsolicited/SSO?providerId=urn%3Asp',
    }),
  ],
  [
    'Keycloak',
    visit(`${KEYCLOAK}/authenticate?execution=e&client_id=aws&tab_id=t`, 'bookmark', {
      requested: 'https://sso.corp.example/realms/corp/protocol/saml/clients/aws',
    }),
  ],
  [
    'Okta',
    visit('https://acme.okta.com/signin/verify/okta/push', 'bookmark', {
      requested: 'https://acme.okta.com/home/amazon_aws/0oa1ab2cd3/272',
    }),
  ],
  [
    'OneLogin',
    visit('https://acme.onelogin.com/login2/?return=eyJ.e30.x', 'bookmark', { requested: 'https://acme.onelogin.com/launch/52278' }),
  ],
  [
    'PingFederate',
    visit('https://sso.corp.example/idp/Ab1Cd/resumeSAML20/idp/startSSO.ping', 'bookmark', {
      requested: 'https://sso.corp.example/idp/startSSO.ping?PartnerSpId=urn:amazon:webservices',
    }),
  ],
  [
    'AD FS',
    visit('https://sts.corp.example/adfs/ls/?wa=wsignin1.0&client-request-id=1&pullStatus=0', 'bookmark', {
      requested: 'https://sts.corp.example/adfs/ls/idpinitiatedsignon.aspx?loginToRp=urn:amazon:webservices',
    }),
  ],
  ['F5 APM', visit('https://intranet.firm.example/my.policy', 'bookmark', { requested: 'https://intranet.firm.example/' })],
  [
    'F5 APM, another page',
    visit('https://intranet.firm.example/my.policy', 'link', { requested: 'https://intranet.firm.example/wiki/rota' }),
  ],
  [
    'CAS',
    visit('https://cas.uni.example/cas/login?service=https%3A%2F%2Fportal.uni.example%2F&execution=0b_ZXl', 'bookmark', {
      requested: 'https://cas.uni.example/cas/login?service=https%3A%2F%2Fportal.uni.example%2F',
    }),
  ],
  [
    'WSO2',
    visit('https://is.corp.example/authenticationendpoint/login.do?sessionDataKey=k1', 'bookmark', {
      requested: 'https://is.corp.example/samlsso?spEntityID=travelocity.com',
    }),
  ],
  [
    'Google',
    visit(
      'https://accounts.google.com/v3/signin/identifier?continue=https%3A%2F%2Faccounts.google.com%2Fo%2Fsaml2%2Finitsso%3Fidpid%3DC01&ifkv=A',
      'bookmark',
      { requested: 'https://accounts.google.com/o/saml2/initsso?idpid=C01&spid=1' },
    ),
  ],
  [
    'a request without one-time values',
    visit('https://github.com/login?client_id=x&return_to=%2Flogin%2Foauth%2Fauthorize%3Fclient_id%3Dx', 'bookmark', {
      requested: 'https://github.com/login/oauth/authorize?client_id=x&scope=user',
    }),
  ],
  [
    "a library's proxy",
    visit('https://idp.uni.example/idp/profile/SAML2/Redirect/SSO?execution=e1s1', 'bookmark', {
      requested: 'https://ezproxy.uni.example/login?url=https://www.somedb.example/',
    }),
  ],
  [
    'the gateway of a network',
    visit(`${ENTRA}/common/reprocess?ctx=rQ`, 'bookmark', { requested: 'https://vpn.uni.example/global-protect/login.esp' }),
  ],

  // Out of an e-mail, and on to the next page
  [
    'Keycloak: a new password',
    visit(`${KEYCLOAK}/required-action?execution=UPDATE_PASSWORD&client_id=account&tab_id=t`, 'external', {
      requested: `${KEYCLOAK}/action-token?key=eyJ.e30.x`,
    }),
  ],
  [
    'Auth0: the next page',
    visit('https://login.corp.example/u/login?state=hKFo2SBh', 'link', { from: 'https://login.corp.example/u/reset-verify' }),
  ],
  [
    'Okta: magic link',
    visit('https://acme.okta.com/oauth2/v1/authorize/redirect?okta_key=k1', 'external', {
      requested: 'https://acme.okta.com/email/verify/0oai9?token=ftr2',
    }),
  ],
  ['IdentityServer: on to signing in', visit(DUENDE, 'link', { from: 'https://id.corp.example/Identity/Account/ConfirmEmail' })],
  [
    'IdentityServer: its server leads on to signing in',
    visit(DUENDE, 'external', { requested: 'https://id.corp.example/Identity/Account/ConfirmEmail?userId=42&code=Q2ZESjg' }),
  ],
  [
    'a policy of NHS login, over http first',
    visit('https://access.login.nhs.uk/privacy', 'typed', { requested: 'http://access.login.nhs.uk/privacy' }),
  ],

  // Out of it
  ['signed out', visit('https://app.example/', 'redirect', { from: 'https://id.corp.example/connect/endsession' })],
  [
    'signed out, and in again',
    visit('https://login.unknown.example/sso?client_id=x&response_type=code&redirect_uri=https%3A%2F%2Fapp.example%2Fcb&state=s2', 'link', {
      from: 'https://app.example/signed-out',
    }),
  ],
  [
    'the answer',
    {
      ...visit('https://app.example/callback?code=c1&state=s1', 'redirect', { from: 'https://login.corp.example/u/consent' }),
      ...underWay('server@login.corp.example', { start: SERVICE }),
    },
  ],
  [
    'the answer to a program on this machine',
    { ...visit('http://127.0.0.1:49152/?code=c1&state=s1', 'redirect', { from: `${ENTRA}/common/login` }), ...underWay('microsoft') },
  ],
  [
    'back to the shop after paying',
    visit('https://shop.example/order/received?token=EC-0A1B', 'link', {
      requested: 'https://www.paypal.com/checkoutnow?token=EC-0A1B',
      from: 'https://www.paypal.com/checkoutnow',
    }),
  ],
  [
    'signed out of a service of the courts',
    visit('https://hmcts-access.service.gov.uk/login?logout', 'link', {
      requested: 'https://hmcts-access.service.gov.uk/logout',
      from: 'https://manage-case.platform.hmcts.net/cases',
    }),
  ],
  [
    'signed out of a service of the courts, by OpenID Connect',
    visit('https://hmcts-access.service.gov.uk/login?logout', 'link', {
      requested: 'https://hmcts-access.service.gov.uk/o/endSession?id_token_hint=eyJ.e30.x',
      from: 'https://manage-case.platform.hmcts.net/cases',
    }),
  ],
  [
    'a wrong password at the sign-in of the courts',
    visit('https://hmcts-access.service.gov.uk/login', 'form', {
      from: 'https://hmcts-access.service.gov.uk/login?client_id=xuiwebapp&redirect_uri=https%3A%2F%2Fmanage-case.platform.hmcts.net%2Foauth2%2Fcallback&response_type=code&state=Zq3vT8xk2LpW',
    }),
  ],
];
