/** What the judgement must know so that an address is left in peace. */
export type Mechanism =
  /** `wct` and `ct` of WS-Federation prove nothing. */
  | 'no age of WS-Federation'
  /** A value in which nothing is random is no one-time value. */
  | 'constant state'
  /** The same, where the host is called by letters and digits that look made up: what stands in the address itself is not random. */
  | 'constant state of a made-up host'
  /** SimpleSAMLphp restarts a login whose key holds an address to restart at. */
  | 'restart inside the key'
  /** Links out of e-mails to unknown pages of a login. */
  | 'mailed links'
  /** Links out of e-mails that carry a key of their own, and the login to go on with beside it. */
  | 'mailed keys'
  /** Statements and settings of a login. */
  | 'standing pages'
  /** A request inside a parameter is as good for one time only as it is itself. */
  | 'request inside a parameter'
  /** Sovereign and national clouds, and other names of their owners. */
  | 'genuine hosts';

/** What applications call the key in their e-mails. */
const MAILED_NAMES = [
  'resetToken',
  'inviteToken',
  'emailConfirmationToken',
  'verificationCode',
  'oobCode',
  'otp',
  'key',
  'reset_key',
  'activation-code',
];

/** Healthy addresses as public reports have them, by what the judgement must know for them. */
export const healthyWorld: readonly [url: string, mechanism: Mechanism, because: string][] = [
  // Constant addresses that still sign people in: tests, menus and timetables in public code open them
  [
    'https://login.live.com/login.srf?wa=wsignin1.0&rpsnv=13&ct=1488299359&rver=6.4.6456.0&wp=MBI_SSL&wreply=https%3a%2f%2foutlook.live.com%2fowa%2f&lc=2057&id=292841&mkt=en-gb&cbcxt=out&fl=wld',
    'no age of WS-Federation',
    'Outlook.com, of 2017, in a test of a browser',
  ],
  [
    'https://login.live.com/login.srf?wa=wsignin1.0&rpsnv=13&ct=1561935703&rver=7.0.6737.0&wp=MBI_SSL&wreply=https%3a%2f%2foutlook.live.com%2fowa%2f%3fnlp%3d1&id=292841&aadredir=1&CBCXT=out&lw=1&fl=dob%2cflname%2cwld',
    'no age of WS-Federation',
    'Outlook.com, of 2019, which scripts log in with',
  ],
  [
    'https://login.live.com/login.srf?wa=wsignin1.0&rpsnv=13&ct=1485453401&rver=6.4.6456.0&wp=MBI_SSL_SHARED&wreply=https:%2F%2Fmail.live.com%2Fdefault.aspx%3Frru%3Dinbox&lc=1033&id=64855&mkt=en-US&cbcxt=mai',
    'no age of WS-Federation',
    'Hotmail, of 2017',
  ],
  [
    'https://login.live.com/login.srf?wa=wsignin1.0&rpsnv=163&ct=1729684179&rver=7.5.2211.0&wp=MBI_SSL&wreply=https%3a%2f%2foutlook.live.com%2fowa%2f0%2f%3fstate%3d1&id=292841',
    'no age of WS-Federation',
    'Outlook.com, of 2024',
  ],
  [
    'https://sts.corp.example/adfs/ls/?wa=wsignin1.0&wtrealm=https%3a%2f%2fprograms.corp.example&wctx=rm%3d0%26id%3dpassive%26ru%3d%252ffiat%252fDefault.aspx&wct=2025-07-31T13%3a23%3a38Z&whr=http%3a%2f%2fsts.corp.example%2fadfs%2fservices%2ftrust',
    'no age of WS-Federation',
    'AD FS, links of a company to its programs',
  ],
  [
    'https://sts.uni.example/adfs/ls/?wa=wsignin1.0&wtrealm=https%3a%2f%2ftimetable.uni.example%2f&wctx=rm%3d0%26id%3dpassive%26ru%3d%252fweekview.aspx&wct=2023-01-13T09%3a12%3a01Z',
    'no age of WS-Federation',
    'AD FS, a timetable',
  ],
  [
    'https://federation-sts.corp.example/adfs/ls/?wa=wsignin1.0&wtrealm=https%3a%2f%2ftime.corp.example&wctx=rm%3d0%26id%3dpassive%26ru%3d%252f&wct=2013-04-11T12%3a15%3a21Z',
    'no age of WS-Federation',
    "AD FS, a timesheet in an employee's app",
  ],
  [
    'https://adfs.corp.example/adfs/ls?wa=wsignin1.0&wtrealm=https%3a%2f%2fcrm.corp.example&wctx=rm%3d0%26id%3dpassive%26ru%3d%252f&wct=2022-03-30T01%3a57%3a05Z&wreply=https%3a%2f%2fcrm.corp.example%2fAccount%2fLogin',
    'no age of WS-Federation',
    'AD FS, a test of a waterworks',
  ],
  [
    'https://adfs.partners.example/adfs/ls/?wa=wsignin1.0&wtrealm=https%3a%2f%2fdeveloper.example&wctx=rm%3d0%26id%3dpassive%26ru%3d%252fen-us%252frequirements&wct=2019-11-20T19%3a55%3a26Z',
    'no age of WS-Federation',
    'AD FS, a link in the documentation of a maker of games',
  ],
  [
    'https://sts.school.example/adfs/ls/?wa=wsignin1.0&wtrealm=https%3a%2f%2fclassroom.school.example%2f&wctx=rm%3d0%26id%3dpassive%26ru%3d%252f&wct=2017-03-16T07%3a36%3a30Z',
    'no age of WS-Federation',
    "AD FS, a school's page of services",
  ],
  [
    'https://fs.nhs.net/adfs/ls/?wa=wsignin1.0&wtrealm=https%3a%2f%2frota.trust.example%2f&wctx=rm%3d0%26id%3dpassive%26ru%3d%252f&wct=2024-02-05T08%3a00%3a00Z',
    'no age of WS-Federation',
    'NHSmail, the same shape',
  ],
  [
    'https://auth.carrier.example/idp/prp.wsf?wa=wsignin1.0&wtrealm=https%3A%2F%2Fwww.carrier.example&wctx=rm%3d0%26id%3dpassive%26ru%3d%26Language%3den-US&wct=2018-05-02T10%3a00%3a00Z',
    'no age of WS-Federation',
    'PingFederate, a script of a carrier',
  ],
  [
    'https://pca.dental.example/signin/signin.aspx?wa=wsignin1.0&wtrealm=https%3a%2f%2fwww.cloud.dental.example&wctx=rm%3d0%26id%3dpassive%26ru%3d%252fPresentations%252flist.aspx&wct=2017-10-16T13%3a59%3a44Z&application=cloud',
    'no age of WS-Federation',
    'a provider of unknown make, a button in a program for dentists',
  ],
  [
    'https://is.corp.example/passivests?wa=wsignin1.0&wtrealm=https%3A%2F%2Fcas.corp.example%2Fcas%2Flogin&wctx=rm%3D0%26id%3Dpassive%26ru%3D%252fcas%252flogin&wct=2023-12-12T18%3A53%3A00Z',
    'no age of WS-Federation',
    'WSO2',
  ],

  // Home Assistant: base64 of its own host and of the client that is its own page, the same every time
  [
    'https://house.example/auth/authorize?response_type=code&redirect_uri=https%3A%2F%2Fhouse.example%2F%3Fauth_callback%3D1&client_id=https%3A%2F%2Fhouse.example%2F&state=eyJoYXNzVXJsIjoiaHR0cHM6Ly9ob3VzZS5leGFtcGxlIiwiY2xpZW50SWQiOiJodHRwczovL2hvdXNlLmV4YW1wbGUvIn0%3D',
    'constant state',
    'Home Assistant, signed out',
  ],
  [
    'http://localhost:8123/auth/authorize?response_type=code&redirect_uri=http%3A%2F%2Flocalhost%3A8123%2Flovelace%2F0%3Fauth_callback%3D1&client_id=http%3A%2F%2Flocalhost%3A8123%2F&state=eyJoYXNzVXJsIjoiaHR0cDovL2xvY2FsaG9zdDo4MTIzIiwiY2xpZW50SWQiOiJodHRwOi8vbG9jYWxob3N0OjgxMjMvIn0%3D',
    'constant state',
    'Home Assistant, two suites of tests in public code open it',
  ],
  [
    'http://192.168.1.20:8123/auth/authorize?response_type=code&redirect_uri=http%3A%2F%2F192.168.1.20%3A8123%2F%3Fauth_callback%3D1&client_id=http%3A%2F%2F192.168.1.20%3A8123%2F&state=eyJoYXNzVXJsIjoiaHR0cDovLzE5Mi4xNjguMS4yMDo4MTIzIiwiY2xpZW50SWQiOiJodHRwOi8vMTkyLjE2OC4xLjIwOjgxMjMvIn0%3D',
    'constant state',
    "Home Assistant, somebody's bookmarks in public code",
  ],
  [
    'https://hkq3vd9x1b7zr5mwc2ny8tfj4ls6pg0a.ui.nabu.casa/auth/authorize?response_type=code&redirect_uri=https%3A%2F%2Fhkq3vd9x1b7zr5mwc2ny8tfj4ls6pg0a.ui.nabu.casa%2F%3Fauth_callback%3D1&client_id=https%3A%2F%2Fhkq3vd9x1b7zr5mwc2ny8tfj4ls6pg0a.ui.nabu.casa%2F&state=eyJoYXNzVXJsIjoiaHR0cHM6Ly9oa3EzdmQ5eDFiN3pyNW13YzJueTh0Zmo0bHM2cGcwYS51aS5uYWJ1LmNhc2EiLCJjbGllbnRJZCI6Imh0dHBzOi8vaGtxM3ZkOXgxYjd6cjVtd2Mybnk4dGZqNGxzNnBnMGEudWkubmFidS5jYXNhLyJ9',
    'constant state of a made-up host',
    'Home Assistant from outside, by its cloud: its hosts are 32 letters and digits',
  ],
  [
    'https://smith77home.duckdns.org/auth/authorize?response_type=code&redirect_uri=https%3A%2F%2Fsmith77home.duckdns.org%2F%3Fauth_callback%3D1&client_id=https%3A%2F%2Fsmith77home.duckdns.org%2F&state=eyJoYXNzVXJsIjoiaHR0cHM6Ly9zbWl0aDc3aG9tZS5kdWNrZG5zLm9yZyIsImNsaWVudElkIjoiaHR0cHM6Ly9zbWl0aDc3aG9tZS5kdWNrZG5zLm9yZy8ifQ%3D%3D',
    'constant state of a made-up host',
    'Home Assistant at a name with digits',
  ],

  // SimpleSAMLphp: Auth\State::loadState leads to the address inside the key when the state is gone
  [
    'https://idp.uni.example/simplesaml/module.php/core/loginuserpass.php?AuthState=_f4fd7ed6c4073de1d968f6c2ef8823986b102cd858%3Ahttps%3A%2F%2Fidp.uni.example%2Fsimplesaml%2Fsaml2%2Fidp%2FSSOService.php%3Fspentityid%3Dhttps%253A%252F%252Fsp.uni.example%26cookieTime%3D1606190888%26RelayState%3Dhttps%253A%252F%252Fsp.uni.example%252Fcourse',
    'restart inside the key',
    'password; a page links it as its log-in',
  ],
  [
    'https://idp.uni.example/simplesaml/module.php/core/loginuserpass?AuthState=_f4fd7ed6c4073de1d968f6c2ef8823986b102cd858%3Ahttps%3A%2F%2Fidp.uni.example%2Fsimplesaml%2Fmodule.php%2Fsaml%2Fidp%2FsingleSignOnService%3Fspentityid%3Durn%253Asp',
    'restart inside the key',
    'SimpleSAMLphp 2',
  ],
  [
    'https://auth.uni.example/idp/module.php/core/loginuserpass.php?AuthState=_a863803000be7315d10f754b3072b6b2b87ba9aab2%3Ahttps%3A%2F%2Fauth.uni.example%2Fidp%2Fmodule.php%2Fcore%2Fas_login.php%3FAuthId%3Duni%26ReturnTo%3Dhttps%253A%252F%252Fportal.uni.example%252F',
    'restart inside the key',
    'the restart is a page of its own',
  ],
  [
    'https://idp.uni.example/simplesaml/module.php/core/loginuserpassorg.php?AuthState=_0a1b2c3d%3Ahttps%3A%2F%2Fidp.uni.example%2Fsimplesaml%2Fsaml2%2Fidp%2FSSOService.php%3Fspentityid%3Durn%253Asp',
    'restart inside the key',
    'choice of an organisation',
  ],
  [
    'https://idp.uni.example/simplesaml/module.php/consent/getconsent.php?StateId=_0a1b2c3d%3Ahttps%3A%2F%2Fidp.uni.example%2Fsimplesaml%2Fsaml2%2Fidp%2FSSOService.php%3Fspentityid%3Durn%253Asp',
    'restart inside the key',
    'consent',
  ],
  [
    'https://idp.uni.example/simplesaml/module.php/selfregister/index.php?AuthState=_0a1b2c3d:https://idp.uni.example/simplesaml/saml2/idp/SSOService.php?spentityid=urn:sp',
    'restart inside the key',
    'not encoded',
  ],

  // NHS login mails links to a new password, and to cancel a change of phone number (its help centre, CID3002, CID3003); where they lead is not published
  ['https://access.login.nhs.uk/reset-password?token=0a1b2c3d', 'mailed keys', 'NHS login, a new password'],
  ['https://access.login.nhs.uk/reset-password/0a1b2c3d', 'mailed links', 'NHS login, a new password'],
  ['https://access.login.nhs.uk/register/confirm-email?code=0a1b2c3d', 'mailed keys', 'NHS login, an e-mail address is confirmed'],
  ['https://access.login.nhs.uk/verify-email/0a1b2c3d', 'mailed links', 'NHS login, an e-mail address is confirmed'],
  ['https://access.login.nhs.uk/change-phone/cancel?id=0a1b2c3d', 'mailed links', 'NHS login, a change is cancelled'],
  ['https://account.login.nhs.uk/reset-password?token=0a1b2c3d', 'mailed keys', 'NHS login at its other address'],
  ['https://access.login.nhs.uk/verify-email?code=abc123', 'mailed keys', 'NHS login, an e-mail address is confirmed'],
  ['https://access.login.nhs.uk/verify-email?verificationCode=UVXYZA', 'mailed keys', 'the same by another word'],

  // Register.cshtml.cs of ASP.NET Core Identity puts `returnUrl` into its e-mail, authentik's e-mail stage the whole query
  [
    'https://id.corp.example/Identity/Account/ConfirmEmail?userId=42&code=Q2ZESjg&returnUrl=%2Fconnect%2Fauthorize%2Fcallback%3Fclient_id%3Dx%26redirect_uri%3Dhttps%253A%252F%252Fapp.example%26response_type%3Dcode%26state%3Ds1',
    'mailed keys',
    'ASP.NET Core Identity before IdentityServer, as scaffolded',
  ],
  [
    'https://id.corp.example/Account/ConfirmEmail?userId=42&code=Q2ZESjg&returnUrl=%2Fconnect%2Fauthorize%2Fcallback%3Fclient_id%3Dx%26state%3Ds1',
    'mailed keys',
    'the same without areas, public code',
  ],
  ...MAILED_NAMES.map((name): [string, Mechanism, string] => [
    `https://id.acme.example/Account/ConfirmEmail?userId=1&${name}=CfDJ8x&returnUrl=%2Fconnect%2Fauthorize%2Fcallback%3Fclient_id%3Dx%26state%3Ds1`,
    'mailed keys',
    `a page of its own before IdentityServer, ${name}`,
  ]),
  [
    'https://account.patientaccess.com/Account/ConfirmEmail?userId=42&code=Q2ZESjg&returnUrl=%2Fconnect%2Fauthorize%2Fcallback%3Fclient_id%3Dpkce_patientaccess_web%26state%3Ds1',
    'mailed keys',
    'the same shape at Patient Access',
  ],
  [
    'https://ak.corp.example/if/flow/default-recovery-flow/?next=%2Fapplication%2Fo%2Fauthorize%2F%3Fclient_id%3Dx%26redirect_uri%3Dhttps%253A%252F%252Fapp.example%26state%3Ds1&flow_token=Ab1Cd2',
    'mailed keys',
    'authentik, EmailStageView.get_full_url',
  ],

  // Its own help centre links the cookie pages from every banner
  ['https://access.login.nhs.uk/cookies', 'standing pages', 'NHSDigital/nhs-login-help-centre, cookie-banner.tsx'],
  ['https://access.login.nhs.uk/cookies/cookie-settings', 'standing pages', 'NHSDigital/nhs-login-help-centre, cookie-banner.tsx'],
  ['https://access.login.nhs.uk/terms_and_conditions', 'standing pages', 'a public document of an NHS service'],
  ['https://account.login.nhs.uk/cookies', 'standing pages', 'the same at the other address'],

  // Public code opens and links these, without anything good for one time only
  [
    'https://github.com/login?client_id=Iv23liC8pLXD6VcT2EbS&return_to=%2Flogin%2Foauth%2Fauthorize%3Fclient_id%3DIv23liC8pLXD6VcT2EbS%26redirect_uri%3Dhttps%253A%252F%252Fapp.storyblok.com%252F',
    'request inside a parameter',
    'a guide tells people to log in with it',
  ],
  [
    'https://github.com/login?client_id=Iv23liC8pLXD6VcT2EbS&return_to=/login/oauth/authorize?client_id=Iv23liC8pLXD6VcT2EbS%26scope=repo',
    'request inside a parameter',
    'GitHub takes a request without redirect_uri',
  ],
  [
    'https://id.acme.example/Account/Login?ReturnUrl=%2Fconnect%2Fauthorize%2Fcallback%3Fclient_id%3Dspa%26redirect_uri%3Dhttps%253A%252F%252Fapp.acme.example%252F%26response_type%3Dcode',
    'request inside a parameter',
    'nothing in it is good for one time only',
  ],
  [
    'https://github.com/login?client_id=7c3902d881910d52ae3e&return_to=%2Flogin%2Foauth%2Fauthorize%3Fclient_id%3D7c3902d881910d52ae3e%26redirect_uri%3Dhttps%253A%252F%252Fv2.velog.io%252Fapi%252Fv2%252Fauth%252Fsocial%252Fcallback%252Fgithub%26scope%3Duser%253Aemail',
    'request inside a parameter',
    'a script logs in with it',
  ],
  [
    'https://id.trucks.example/Account/Login?ReturnUrl=%2Fconnect%2Fauthorize%2Fcallback%3Fclient_id%3Dtrucks_authentication%26scope%3Dlisting_service%2520openid%26response_type%3Dcode%26redirect_uri%3Dhttps%253A%252F%252Fwww.trucks.example%252Fprotected',
    'request inside a parameter',
    'IdentityServer, a script logs in with such an address',
  ],
  [
    'https://ak.corp.example/if/flow/default-authentication-flow/?next=%2Fapplication%2Fo%2Fauthorize%2F%3Fclient_id%3Dx%26redirect_uri%3Dhttps%253A%252F%252Fapp.corp.example%252Fcb%26response_type%3Dcode%26scope%3Dopenid',
    'request inside a parameter',
    'authentik goes on to `next`, no matter who asks',
  ],

  ['https://123456789012.signin.amazonaws.cn/console', 'genuine hosts', 'AWS China, in its own libraries'],
  ['https://console.amazonaws.cn/', 'genuine hosts', 'AWS China, in its own libraries'],
  [
    'https://login.microsoftonline.de/common/oauth2/authorize?client_id=0&response_type=code&redirect_uri=https%3A%2F%2Fapp.example%2F',
    'genuine hosts',
    "Microsoft's German cloud, in its own libraries",
  ],
  ['https://www.nhsinform.scot/', 'genuine hosts', "Scotland's official health information"],
  ['https://nhsuk.github.io/nhsuk-frontend/', 'genuine hosts', "the NHS's design system"],
];
