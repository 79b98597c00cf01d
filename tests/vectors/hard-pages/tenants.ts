import { form, type HardPage, page } from './page.ts';

/** Organisations whose own sign-in speaks of the service behind it. */
export const tenants: readonly HardPage[] = [
  page('https://login.brackenmoor.ac.uk/adfs/ls/?wa=wsignin1.0', 'a university whose own federation server opens Microsoft 365', {
    title: 'Sign In',
    head: '<meta property="og:site_name" content="University of Brackenmoor">',
    body: `<img src="/adfs/portal/logo/logo.png" alt="University of Brackenmoor"><h1>Sign in with your Brackenmoor account to open Microsoft 365</h1>${form('someone@brackenmoor.ac.uk', 'Password', 'Sign in')}<p>Your Office 365 mailbox and OneDrive use the same password.</p><footer>© 2025 University of Brackenmoor</footer>`,
  }),
  page(
    'https://sts.ostlecouncil.gov.uk/adfs/ls/idpinitiatedsignon.aspx',
    'a council with an untouched federation page, credited to Microsoft',
    {
      title: 'Sign In',
      head: '<link rel="icon" href="/favicon.ico"><link rel="stylesheet" href="/adfs/portal/css/style.css">',
      body: '<div id="header">Ostle Borough Council</div><div id="loginMessage">Sign in with your organizational account</div><form id="loginForm" method="post"><input id="userNameInput" name="UserName" type="email" placeholder="someone@example.com"><input id="passwordInput" name="Password" type="password" placeholder="Password"><input type="hidden" name="AuthMethod" value="FormsAuthentication"><span id="submitButton">Sign in</span></form><div id="footer">© 2018 Microsoft</div>',
    },
  ),
  page('https://outlook.hallowgate-logistics.com/owa/auth/logon.aspx', 'a haulier with its own Exchange, titled Outlook', {
    title: 'Outlook',
    head: '<link rel="shortcut icon" href="/owa/auth/15.2.1118/themes/resources/favicon.ico">',
    body: '<form action="/owa/auth.owa" method="POST" name="logonForm"><div class="mouseHeader"><img class="mouseHeader" src="/owa/auth/15.2.1118/themes/resources/owa_text_blue.png" alt="Outlook"></div><label for="username">Domain\\user name:</label><input id="username" name="username"><label for="password">Password:</label><input id="password" name="password" type="password"><div class="signinbutton">sign in</div><input type="hidden" name="flags" value="4"></form>',
  }),
  page('https://webmail.parafia-lipowiec.pl/owa/auth/logon.aspx', 'a Polish office with its own Exchange', {
    lang: 'pl',
    title: 'Outlook Web App',
    body: `<img src="/owa/auth/themes/resources/lgntopl.gif" alt=""><h1>Outlook Web App</h1>${form('Domena\\nazwa użytkownika', 'Hasło', 'Zaloguj się')}<p>Połączono z programem Microsoft Exchange</p><p>© 2010 Microsoft Corporation. Wszelkie prawa zastrzeżone.</p>`,
  }),
  page('https://id.fernhollow-trust.nhs.uk/login', 'a hospital trust: NHS logo, staff password, Microsoft account', {
    title: 'Fernhollow NHS Foundation Trust – staff sign in',
    body: `<img src="/img/nhs-logo.svg" alt="NHS"><h1>Staff sign in</h1><p>Use the password of your Trust Microsoft account. NHSmail passwords do not work here.</p>${form('Username', 'Password', 'Sign in')}<footer>© Fernhollow NHS Foundation Trust</footer>`,
  }),
  page('https://brackenmoor.okta-cymru.com/', 'a reseller of an identity service in Wales', {
    lang: 'cy',
    title: 'Mewngofnodi – Okta Cymru',
    body: `<h1>Mewngofnodi</h1><p>Partner annibynnol i Okta yng Nghymru.</p>${form('Enw defnyddiwr', 'Cyfrinair', 'Mewngofnodi')}<footer>© Hunaniaeth Cymru Cyf</footer>`,
  }),
  page('https://sso.ostleschools.org/login', 'a group of schools that speaks of Google all over its page', {
    title: 'Ostle Schools: sign in to Google Workspace',
    body: `<img src="/crest.png" alt="Ostle Schools"><h1>Google Workspace for Ostle Schools</h1><p>Type your school name and password. You go on to Gmail, Google Classroom and Google Drive.</p>${form('School username', 'Password', 'Continue to Google')}<p>Ostle Schools Trust, registered charity</p>`,
  }),
  page('https://fs.delmarcobank.ro/adfs/ls/', 'a Romanian bank: staff sign-in to Office 365', {
    lang: 'ro',
    title: 'Conectare',
    body: `<img src="/adfs/portal/logo/logo.png" alt="Banca Delmarco"><h2>Conectați-vă la Microsoft Office 365 cu contul Delmarco</h2>${form('nume@delmarcobank.ro', 'Parolă', 'Conectare')}<p>© Banca Delmarco S.A.</p>`,
  }),
  page(
    'https://auth.quillmarsh.com/realms/staff/protocol/openid-connect/auth?client_id=m365',
    'Keycloak whose realm is called Microsoft 365',
    {
      title: 'Sign in to Microsoft 365',
      head: '<link rel="stylesheet" href="/resources/x1/login/keycloak/css/login.css"><link rel="icon" href="/resources/x1/login/keycloak/img/favicon.ico">',
      body: '<div id="kc-header-wrapper">Microsoft 365</div><h1 id="kc-page-title">Sign in to your account</h1><form id="kc-form-login" method="post" action="https://auth.quillmarsh.com/realms/staff/login-actions/authenticate"><input id="username" name="username"><input id="password" name="password" type="password"><input type="submit" id="kc-login" value="Sign In"></form>',
    },
  ),
  page('https://login.alrawdah-hospital.sa/', 'a hospital in Arabic that opens Outlook', {
    lang: 'ar',
    title: 'تسجيل الدخول – مستشفى الروضة',
    body: `<h1>تسجيل الدخول إلى Outlook</h1><p>استخدم حساب المستشفى لفتح بريد Microsoft 365.</p>${form('اسم المستخدم', 'كلمة المرور', 'دخول')}<footer>© مستشفى الروضة</footer>`,
  }),
  page('https://myaccess.tarnbridge.org.uk/vpn/index.html', 'a remote access gateway whose title is the name of its product', {
    title: 'Citrix Gateway',
    head: '<link rel="icon" href="/logon/LogonPoint/receiver/images/common/icon_vpn.ico">',
    body: `<img src="/logon/themes/logo.png" alt="Citrix Gateway"><h1>Please log on</h1>${form('User name', 'Password', 'Log On', '<label>One-time code <input name="passwd1" type="password" autocomplete="one-time-code"></label>')}`,
  }),
  page('https://desktop.tarnbridge.org.uk/RDWeb/Pages/en-US/login.aspx', 'remote desktops, with Windows and Microsoft in the foot', {
    title: 'RD Web Access',
    body: `<h1>Work Resources</h1><h2>RemoteApp and Desktop Connection</h2>${form('Domain\\user name', 'Password', 'Sign in')}<img src="../images/WS_h_c.png" alt="Windows Server"><img src="../images/mslogo_black.png" alt="Microsoft"><p>© 2016 Microsoft Corporation</p>`,
  }),
  page('https://wifi.hotel-lavendel.de/portal', 'a hotel: sign in with a social account or a room number', {
    title: 'Free Wi-Fi',
    body: '<h1>Hotel Lavendel</h1><a href="/go/facebook">Log in with Facebook</a><a href="/go/google">Log in with Google</a><form><label>Room <input name="room"></label><label>Password on your card <input type="password" name="p"></label><button>Connect</button></form>',
  }),
  page('https://portal.aspenvale-housing.org.uk/signin', 'an employer whose invitation is titled after the account it wants', {
    title: 'Sign in with your Microsoft account | Aspenvale Housing',
    body: `<h1>Sign in with your Microsoft account</h1><a href="https://login.microsoftonline.com/common/oauth2/v2.0/authorize?client_id=aspen">Sign in with Microsoft</a><hr><h2>Or with an Aspenvale password</h2>${form('Email', 'Password', 'Sign in')}`,
  }),
];
