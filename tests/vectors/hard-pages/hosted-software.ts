import { form, type HardPage, page } from './page.ts';

/** Software that organisations run themselves and that carries its maker's name. */
export const hostedSoftware: readonly HardPage[] = [
  page('https://git.kestrelworks.io/users/sign_in', 'a self-hosted GitLab, untouched', {
    title: 'Sign in · GitLab',
    head: '<meta property="og:site_name" content="GitLab"><link rel="icon" href="/assets/favicon-72a2.png"><meta name="description" content="GitLab Community Edition">',
    body: `<img src="/assets/logo-911d.svg" alt="GitLab"><h1>GitLab Community Edition</h1>${form('Username or primary email', 'Password', 'Sign in')}<a href="https://about.gitlab.com/">About GitLab</a><a href="/help">Help</a>`,
  }),
  page('https://github.meridian-aero.com/login', 'GitHub Enterprise Server of a company', {
    title: 'Sign in to your account · GitHub Enterprise',
    head: '<meta property="og:site_name" content="GitHub Enterprise"><link rel="icon" href="/assets/favicons/favicon.svg">',
    body: '<h1>Sign in to GitHub Enterprise</h1><form action="/session" method="post"><input type="text" name="login" id="login_field"><input type="password" name="password" id="password"><input type="submit" name="commit" value="Sign in"></form><footer><a href="https://docs.github.com">Help</a></footer>',
  }),
  page('https://jira.meridian-aero.com/login.jsp', 'an issue tracker with the name of its maker', {
    title: 'Log in - Jira',
    head: '<meta name="application-name" content="JIRA"><link rel="icon" href="/s/d41d/_/images/fav-jsw.png">',
    body: '<h1>Welcome to Jira</h1><form id="login-form" action="/login.jsp"><input name="os_username"><input type="password" name="os_password"><input type="submit" value="Log In"></form><p>Atlassian Jira Project Management Software</p><a href="https://www.atlassian.com">Atlassian</a>',
  }),
  page('https://wiki.lowfell-parish.org.uk/login.action', 'a parish wiki: Atlassian Confluence', {
    title: 'Log In - Confluence',
    body: '<h1>Log in to Confluence</h1><form name="loginform" action="/dologin.action"><input name="os_username"><input type="password" name="os_password"><input type="submit" value="Log in"></form><p>Powered by Atlassian Confluence 7.19</p>',
  }),
  page('https://cloud.lowfell-parish.org.uk/index.php/login', 'a cloud for files that offers other accounts', {
    title: 'Login – Nextcloud',
    body: `<h1>Log in to Nextcloud</h1>${form('Account name or email', 'Password', 'Log in')}<a href="/apps/sociallogin/oauth/google">Google</a><a href="/apps/sociallogin/oauth/microsoft">Microsoft</a><p>Nextcloud – a safe home for all your data</p>`,
  }),
  page('https://files.quillmarsh.com/_layouts/15/FBA/login.aspx', 'SharePoint Server on a company’s own machines', {
    title: 'Sign In',
    head: '<link rel="shortcut icon" href="/_layouts/15/images/favicon.ico"><meta name="GENERATOR" content="Microsoft SharePoint">',
    body: `<h1>SharePoint</h1><h2>Sign in</h2>${form('User name', 'Password', 'Sign in')}<script src="/_layouts/15/blank.js"></script>`,
  }),
  page('https://reports.quillmarsh.com/Reports/logon.aspx', 'Power BI report server', {
    title: 'Power BI Report Server',
    body: `<h1>Power BI</h1>${form('Domain user', 'Password', 'Sign in')}<p>Microsoft Power BI Report Server, version 15.0</p>`,
  }),
  page('https://crm.delfshaven-yachts.nl/sugar/index.php?action=Login', 'a customer database with a Microsoft mailbox form', {
    title: 'CRM – connect your mailbox',
    body: `<h1>Connect your Outlook mailbox</h1><p>We read your Office 365 calendar with these details.</p>${form('Office 365 address', 'App password', 'Connect')}`,
  }),
  page('https://mail.sapphire-dental.co.uk/', 'webmail of a hoster named after its software', {
    title: 'Roundcube Webmail :: Welcome to Roundcube Webmail',
    body: '<form name="login-form"><input name="_user"><input type="password" name="_pass"><button>Login</button></form><p>Gmail and Outlook users: see our guide.</p>',
  }),
  page('https://adminpanel.tinyhost.lv/wp-login.php', 'a blog with a plugin for two accounts', {
    title: 'Log In ‹ Candle Corner — WordPress',
    body: '<h1><a href="https://wordpress.org/">Powered by WordPress</a></h1><a class="nsl" href="?loginSocial=facebook">Continue with Facebook</a><a class="nsl" href="?loginSocial=google">Continue with Google</a><form name="loginform"><input name="log"><input type="password" name="pwd"><input type="submit" name="wp-submit" value="Log In"></form>',
  }),
  page('https://vault.meridian-aero.com/#/login', 'a password vault that a company hosts', {
    title: 'Bitwarden Web vault',
    body: `<img src="/images/logo.svg" alt="Bitwarden"><h1>Log in or create a new account</h1>${form('Email address', 'Master password', 'Log in with master password')}<p>© 2025 Bitwarden Inc.</p>`,
  }),
  page('https://id.meridian-aero.com/nidp/app/login', 'single sign-on software of another maker, in Urdu', {
    lang: 'ur',
    title: 'سائن اِن',
    body: `<h1>اپنے ادارے کے اکاؤنٹ سے سائن اِن کریں</h1><p>Microsoft Teams اور Outlook کے لیے یہی پاس ورڈ استعمال ہوتا ہے۔</p>${form('صارف نام', 'پاس ورڈ', 'سائن اِن')}`,
  }),
  page('https://grafana.kestrelworks.io/login', 'charts with buttons of four services', {
    title: 'Grafana',
    body: `<h1>Welcome to Grafana</h1>${form('Email or username', 'Password', 'Log in')}<a href="login/github">Sign in with GitHub</a><a href="login/google">Sign in with Google</a><a href="login/azuread">Sign in with Microsoft</a><a href="login/okta">Sign in with Okta</a>`,
  }),
  page('https://erp.karwan-textiles.pk/signin', 'business software in a Punjabi office', {
    lang: 'pa',
    title: 'ਸਾਈਨ ਇਨ – Karwan ERP',
    body: `<h1>Microsoft Dynamics 365 ਲਈ ਸਾਈਨ ਇਨ ਕਰੋ</h1>${form('ਵਰਤੋਂਕਾਰ ਨਾਂ', 'ਪਾਸਵਰਡ', 'ਸਾਈਨ ਇਨ')}<p>© Karwan Textiles</p>`,
  }),
];
