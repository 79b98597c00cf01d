import { form, type HardPage, page } from './page.ts';

/** Software that people run themselves, and that looks alike wherever it runs. */
export const blindSoftware: readonly HardPage[] = [
  page(
    'https://mail.quarrybank-solicitors.co.uk/owa/auth/logon.aspx?replaceCurrent=1&url=https%3a%2f%2fmail',
    'Exchange on the firm’s own server, as it comes',
    {
      title: 'Outlook Web App',
      head: `<meta http-equiv="X-UA-Compatible" content="IE=10"><link rel="shortcut icon" href="/owa/auth/15.1.2507/themes/resources/favicon.ico" type="image/x-icon"><meta name="Robots" content="NOINDEX, NOFOLLOW">`,
      body: `<form action="/owa/auth.owa" method="POST" name="logonForm" enctype="application/x-www-form-urlencoded" autocomplete="off"><input type="hidden" name="destination" value="https://mail.quarrybank-solicitors.co.uk/owa"><div class="logonDiv" role="main"><div class="signInImageHeader"><img class="mouseHeader" src="/owa/auth/15.1.2507/themes/resources/owa_text_blue.png" alt="Outlook Web App"></div><div class="signInInputLabel">Email address:</div><input id="username" name="username" class="signInInputText"><div class="signInInputLabel">Password:</div><input id="password" name="password" type="password" class="signInInputText"><div class="signInEnter"><img src="/owa/auth/themes/resources/Sign_in_arrow.png" alt=""><span class="signinTxt">sign in</span></div></div></form><div id="expltxt">To use Outlook Web App, browser settings must allow scripts to run.</div><div>Microsoft® Outlook Web App. © 2016 Microsoft Corporation. All rights reserved.</div>`,
    },
  ),
  page('https://remote.pinner-dental.co.uk/RDWeb/Pages/en-US/login.aspx', 'Remote Desktop of a dentist’s, as it comes', {
    title: 'RD Web Access',
    head: `<link href="../tswa.css" rel="stylesheet"><link rel="shortcut icon" href="../images/tswa_favicon.ico">`,
    body: `<form id="FrmLogin" name="FrmLogin" action="login.aspx" method="post"><h1>Work Resources</h1><h2>RemoteApp and Desktop Connection</h2><label>Domain\\user name:<input id="DomainUserName" name="DomainUserName"></label><label>Password:<input id="UserPass" name="UserPass" type="password"></label><p>Security: <input type="radio" name="MachineType"> This is a public or shared computer</p><p>To protect against unauthorized access, your RD Web Access session will automatically time out after a period of inactivity.</p><input type="submit" value="Sign in"></form><div>Windows Server 2022</div><img src="../images/logo_01.png" alt="Microsoft"><span>© 2021 Microsoft Corporation. All rights reserved.</span>`,
  }),
  page('https://cloud.familie-hagedoorn.nl/index.php/login', 'a family’s Nextcloud', {
    title: 'Login – Nextcloud',
    head: `<meta property="og:title" content="Nextcloud"><meta property="og:site_name" content="Nextcloud"><meta name="apple-itunes-app" content="app-id=1125420102"><link rel="apple-touch-icon" href="/core/img/favicon-touch.png">`,
    body: `<header><div id="header"><div class="logo"></div></div></header><main><h2>Log in to Nextcloud</h2>${form('Account name or email', 'Password', 'Log in')}<a href="/lost">Forgot password?</a><a href="#">Log in with a device</a></main><footer><p class="info"><a href="https://nextcloud.com">Nextcloud</a> – a safe home for all your data</p></footer>`,
  }),
  page(
    'https://id.treehouse-labs.dev/realms/master/protocol/openid-connect/auth',
    'a Keycloak that offers Google, Facebook, Microsoft, PayPal and Apple',
    {
      title: 'Sign in to Treehouse',
      head: `<link href="/resources/abcd1/login/keycloak.v2/css/styles.css" rel="stylesheet">`,
      body: `<div class="pf-v5-c-login"><header id="kc-header"><div id="kc-header-wrapper">TREEHOUSE</div></header><h1 id="kc-page-title">Sign in to your account</h1><form id="kc-form-login" method="post"><label>Username or email<input id="username" name="username" autocomplete="username"></label><label>Password<input id="password" name="password" type="password"></label><input type="checkbox" name="rememberMe"> Remember me<button name="login" id="kc-login">Sign In</button></form><div id="kc-social-providers"><h2>Or sign in with</h2><ul><li><a id="social-google">Google</a></li><li><a id="social-facebook">Facebook</a></li><li><a id="social-microsoft">Microsoft</a></li><li><a id="social-paypal">PayPal</a></li><li><a id="social-apple">Apple</a></li></ul></div></div>`,
    },
  ),
  page('https://vault.ostrander.me/#/login', 'Bitwarden’s look on a server of one’s own', {
    title: 'Vaultwarden Web',
    head: `<link rel="apple-touch-icon" href="images/apple-touch-icon.png"><meta name="application-name" content="Bitwarden">`,
    body: `<app-root><auth-anon-layout><bit-icon aria-label="Bitwarden"></bit-icon><h1>Log in to Bitwarden</h1><form><bit-form-field><label>Email address (required)<input type="email" name="email"></label></bit-form-field><label>Master password<input type="password" name="masterPassword"></label><button>Log in with master password</button><button type="button">Log in with passkey</button></form><footer>Accessing: <b>vault.ostrander.me</b><div>© 2026 Bitwarden Inc.</div><div>Version 2025.12.1</div></footer></auth-anon-layout></app-root>`,
  }),
  page('http://192.168.178.44:8096/web/index.html#/login.html', 'a media server at home, dark and red like Netflix', {
    title: 'Jellyfin',
    head: `<meta name="application-name" content="Jellyfin"><style>body{background:#141414;color:#fff}.raised{background:#e50914}</style>`,
    body: `<div class="skinHeader"></div><div id="loginPage"><h1>Who’s watching?</h1><div class="cards"><button>Mum</button><button>Kids</button></div><h1>Please sign in</h1><form class="manualLoginForm"><input id="txtManualName" label="User"><input id="txtManualPassword" type="password"><button class="raised">Sign In</button></form><p>House Netflix. Ask Tom for an account.</p></div>`,
  }),
  page('https://webmail.lindqvist-hosting.se/?_task=login', 'Roundcube of a hoster', {
    title: 'Webmail :: Welcome to Webmail',
    head: `<link rel="shortcut icon" href="skins/elastic/images/favicon.ico">`,
    body: `<div id="layout"><img src="skins/elastic/images/logo.svg" id="logo" alt="Logo"><form id="login-form" name="login-form" method="post" action="./?_task=login"><input type="hidden" name="_token" value="XvkT"><table><tr><td><label for="rcmloginuser">Username</label></td><td><input name="_user" id="rcmloginuser" required></td></tr><tr><td><label for="rcmloginpwd">Password</label></td><td><input name="_pass" id="rcmloginpwd" type="password"></td></tr></table><button id="rcmloginsubmit">Login</button></form><div id="login-footer">Roundcube Webmail • <a href="https://www.lindqvist-hosting.se/support">Get support</a> Setting up Outlook, Gmail or Apple Mail? IMAP is mail.lindqvist-hosting.se</div></div>`,
  }),
  page('https://zimbra.univ-sollane.example.edu/', 'Zimbra, with Outlook named in its small print', {
    title: 'Zimbra Web Client Sign In',
    body: `<div class="LoginScreen"><div class="center"><h1><a href="https://www.zimbra.com/">Zimbra</a></h1><form method="post" name="loginForm" action="/"><label>Username <input name="username"></label><label>Password <input type="password" name="password"></label><input type="checkbox"> Stay signed in <input type="submit" value="Sign In"><select name="client"><option>Default</option><option>Classic</option><option>Modern</option></select></form><p>Zimbra :: the leader in open source messaging and collaboration :: Copyright © 2005-2026 Synacor, Inc. All rights reserved. “Zimbra” is a registered trademark. Works with Microsoft Outlook and Apple desktop.</p></div></div>`,
  }),
  page('https://desk.aldershaw-clinic.org/Citrix/StoreWeb/', 'a Citrix store front of a clinic', {
    title: 'Citrix Receiver',
    body: `<div class="StoreFrontWhite"><div class="logo-container" role="img" aria-label="Citrix StoreFront"></div><div class="credentialform"><form><label>User name:<input id="username" placeholder="domain\\user or user@domain.com"></label><label>Password:<input id="password" type="password"></label><a id="loginBtn">Log On</a></form></div><div class="customAuthBottom">Aldershaw Clinic – part of the NHS</div><p>Copyright © 2020 Citrix Systems, Inc.</p></div>`,
  }),
  page('https://git.parsonage.codes/user/login', 'a Gitea with GitHub, GitLab and Microsoft buttons', {
    title: 'Sign In - Parsonage Git',
    head: `<meta property="og:type" content="website"><meta property="og:image" content="/assets/img/logo.png"><meta property="og:url" content="https://git.parsonage.codes/">`,
    body: `<nav id="navbar"><img src="/assets/img/logo.svg" alt="Logo"> Explore Help</nav><div class="user signin"><h4 class="ui top attached header">Sign In</h4><form class="ui form" action="/user/login" method="post"><input name="user_name"><input name="password" type="password"><button class="ui primary button">Sign In</button></form><div class="divider">OR</div><a class="openid" href="/user/oauth2/github">Sign in with GitHub</a><a href="/user/oauth2/azuread">Sign in with Microsoft</a></div><footer>Powered by Gitea Page: 3ms</footer>`,
  }),
  page('https://panel.northhost-servers.net:2083/', 'cPanel’s sign-in', {
    title: 'cPanel Login',
    head: `<link rel="shortcut icon" href="data:image/x-icon;base64,AAABAAEA"><link href="/cPanel_magic_revision/unprotected/cpanel/style_v2_optimized.css" rel="stylesheet">`,
    body: `<div id="login-wrapper"><div id="login-sub-header"><img class="main-logo" src="/unprotected/cpanel/images/cpanel-logo.svg" alt="logo"></div><form id="login_form" action="/login/" method="post"><label>Username<input name="user" id="user" placeholder="Enter your username."></label><label>Password<input name="pass" id="pass" type="password" placeholder="Enter your account password."></label><button id="login_submit">Log in</button></form><a href="/resetpass">Reset Password</a></div><div class="copyright">Copyright© 2026 cPanel, L.L.C. <a href="https://go.cpanel.net/privacy">Privacy Policy</a></div>`,
  }),
  page('https://nas.bellweather-studio.com:5001/#/signin', 'a NAS at a studio', {
    title: 'Bellweather - Synology NAS',
    head: `<link rel="apple-touch-icon" href="webman/resources/images/icon_dsm_96.png"><meta name="application-name" content="DiskStation">`,
    body: `<div id="sds-login"><h1>Sign In</h1><h2>Bellweather</h2><form><input name="username" placeholder="Username"><input name="current-password" type="password" placeholder="Password"><label><input type="checkbox"> Stay signed in</label><button>→</button></form><p>Office · Drive · Photos · Mail</p></div>`,
  }),
  page('https://selfservice.withington-estates.com/showLogin.cc', 'a self-service for domain passwords, with Microsoft as a sub-heading', {
    title: 'ADSelfService Plus',
    body: `<div class="login"><h2>ADSelfService Plus</h2><h3>Reset Password / Unlock Account – Microsoft Active Directory, Office 365, Google Workspace</h3><form action="j_security_check" method="post"><input name="j_username" placeholder="Domain User Name"><input name="j_password" type="password" placeholder="Password"><select name="domainName"><option>WITHINGTON</option></select><button>Login</button></form><p>© 2026 ZOHO Corp. All rights reserved.</p></div>`,
  }),
  page('https://blog.marguerite-potter.com/wp-login.php', 'a blog with a password, behind a plug-in for Google', {
    title: 'Log In ‹ Marguerite Potter — WordPress',
    head: `<link rel="stylesheet" id="login-css" href="https://blog.marguerite-potter.com/wp-admin/css/login.min.css"><meta name="generator" content="Site Kit by Google">`,
    body: `<div id="login"><h1><a href="https://wordpress.org/">Powered by WordPress</a></h1><form name="loginform" id="loginform" action="https://blog.marguerite-potter.com/wp-login.php" method="post"><p><label for="user_login">Username or Email Address</label><input name="log" id="user_login"></p><div class="user-pass-wrap"><label for="user_pass">Password</label><input type="password" name="pwd" id="user_pass"></div><div class="googlesitekit-sign-in-with-google__frontend-output-button">Sign in with Google</div><input type="submit" id="wp-submit" value="Log In"></form><p id="backtoblog"><a href="/">← Go to Marguerite Potter</a></p></div>`,
  }),
  page('https://sogo.postwerk-mail.eu/SOGo/', 'a groupware with ActiveSync', {
    title: 'SOGo',
    body: `<md-content><img src="/SOGo.woa/WebServerResources/img/sogo-full.svg" alt="SOGo"><form name="loginForm"><md-input-container><label>Username</label><input name="username"></md-input-container><md-input-container><label>Password</label><input type="password" name="password"></md-input-container><md-checkbox>Remember username</md-checkbox><md-button type="submit">→</md-button></form><p>Version 5.11 © Alinto. Native Microsoft Outlook compatibility through Microsoft Enterprise ActiveSync.</p></md-content>`,
  }),
  page('https://iam.steadfast-metering.com/login', 'an own build of Supertokens-like software, in Google’s shapes', {
    title: 'Sign in',
    head: `<link href="https://fonts.googleapis.com/icon?family=Material+Icons" rel="stylesheet"><link rel="stylesheet" href="https://fonts.gstatic.com/s/roboto/v30.css"><style>.box{border:1px solid #dadce0;border-radius:8px}.next{background:#1a73e8}</style>`,
    body: `<div class="box"><div class="logo">Steadfast</div><h1>Sign in</h1><p>Use your Google Account or your Steadfast password</p><form><input type="email" aria-label="Email or phone" placeholder="Email or phone"><a href="#">Forgot email?</a><input type="password" placeholder="Enter your password"><p>Not your computer? Use Guest mode to sign in privately.</p><button type="button">Create account</button><button class="next">Next</button></form></div><footer><a>Help</a><a>Privacy</a><a>Terms</a></footer>`,
  }),
  page('https://erp.hollins-pumps.com/web/login', 'an ERP with a Microsoft button', {
    title: 'Login | Hollins Pumps',
    head: `<link rel="shortcut icon" href="/web/image/website/1/favicon"><meta name="generator" content="Odoo"><meta property="og:site_name" content="Hollins Pumps"><meta property="og:title" content="Login | Hollins Pumps">`,
    body: `<main><form class="oe_login_form" role="form" method="post" action="/web/login"><label>Email<input name="login"></label><label>Password<input type="password" name="password"></label><button class="btn btn-primary">Log in</button><div class="o_auth_oauth_providers"><em>- or -</em><a href="#"><i class="fa fa-windows"></i> Log in with Microsoft Azure</a><a><i class="fa fa-google"></i> Sign in with Google</a></div></form></main><footer>Copyright © Hollins Pumps. Powered by Odoo - The #1 Open Source eCommerce</footer>`,
  }),
  page('https://mailadmin.kessler-media.at/', 'mailcow, with Apple’s profile and Outlook named', {
    title: 'mailcow UI',
    head: `<meta name="theme-color" content="#F5D76E"><link rel="apple-touch-icon" href="/apple-touch-icon.png">`,
    body: `<div class="card"><div class="card-header">Login</div><img class="img-responsive" src="/img/cow_mailcow.svg" alt="mailcow"><legend>mailcow UI</legend><form method="post"><input name="login_user" placeholder="Username"><input name="pass_user" type="password" placeholder="Password"><button>Login</button><button type="button">FIDO2/WebAuthn Login</button></form><legend>mailcow Apps</legend><a href="/SOGo/so">Webmail</a><p>Apple connection profile · Outlook · Thunderbird</p></div>`,
  }),
  page(
    'https://ha.cottage-nairn.uk/auth/authorize?client_id=https%3A%2F%2Fha.cottage-nairn.uk',
    'a smart home with Google, Apple and Amazon named',
    {
      title: 'Home Assistant',
      head: `<meta name="apple-itunes-app" content="app-id=1099568401"><meta name="theme-color" content="#03A9F4">`,
      body: `<div class="content"><img src="/static/icons/favicon-192x192.png" alt="Home Assistant"><ha-authorize><h1>Welcome home!</h1><form><label>Username*<input name="username"></label><label>Password*<input name="password" type="password"></label><label>Two-factor authentication code<input inputmode="numeric" autocomplete="one-time-code"></label><button>Log in</button></form></ha-authorize><p>Linking to Google Assistant, Amazon Alexa or Apple HomeKit will open after you log in.</p></div>`,
    },
  ),
];
