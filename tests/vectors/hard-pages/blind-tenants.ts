import { form, type HardPage, page } from './page.ts';

/** Organisations that sign their own people in, by or beside a service of somebody known. */
export const blindTenants: readonly HardPage[] = [
  page(
    'https://fs.tarnwick-college.ac.uk/adfs/ls/?client-request-id=71b2&wa=wsignin1.0',
    'a college whose federation server copies the look of the Microsoft sign-in',
    {
      title: 'Sign in to your account',
      head: `<link rel="stylesheet" href="/adfs/portal/css/style.css?id=F1"><link rel="shortcut icon" href="https://aadcdn.msftauth.net/shared/1.0/content/images/favicon_a_eupayfgghqiai7k9sol6lg2.ico"><meta name="robots" content="noindex">`,
      body: `<div id="fullPage"><div id="brandingWrapper"><div id="branding"></div></div><div id="contentWrapper"><div id="header"><img class="logoImage" id="companyLogo" src="/adfs/portal/logo/logo.jpg" alt="Tarnwick College"></div><main id="workArea"><h1>Sign in</h1><p>Use your college account, such as 30012345@tarnwick-college.ac.uk</p><form method="post" id="loginForm" autocomplete="off"><input id="userNameInput" name="UserName" type="email" placeholder="someone@example.com" spellcheck="false"><input id="passwordInput" name="Password" type="password" placeholder="Password"><label><input type="checkbox" name="Kmsi" value="true"> Keep me signed in</label><span id="submitButton" class="submit" role="button">Sign in</span></form><p>You will go on to Microsoft Teams, Outlook and OneDrive.</p></main><div id="footer"><span id="copyright">&#169; 2018 Microsoft</span><a href="https://help.tarnwick-college.ac.uk">Help</a></div></div></div>`,
    },
  ),
  page('https://staff.marlowfell-hospitals.nhs.uk/portal/login', 'a trust’s staff portal under the NHS lozenge, with an own password', {
    title: 'NHS staff portal – sign in',
    head: `<link rel="icon" href="https://assets.nhs.uk/nhsuk-cms/static/favicon.ico"><link rel="stylesheet" href="/nhsuk-frontend/nhsuk-9.1.0.min.css"><meta property="og:title" content="NHS staff portal">`,
    body: `<header class="nhsuk-header" role="banner"><a class="nhsuk-header__link" href="/" aria-label="NHS homepage"><svg class="nhsuk-logo" viewBox="0 0 40 16" role="img"><title>NHS</title><path class="nhsuk-logo__background" fill="#005eb8" d="M0 0h40v16H0z"></path></svg><span class="nhsuk-organisation-name">Marlowfell Hospitals</span></a></header><main class="nhsuk-main-wrapper"><h1 class="nhsuk-heading-xl">Sign in</h1>${form('NHSmail address', 'Password', 'Continue')}<p>Forgot your NHSmail password? Ring the service desk on extension 5000.</p></main><footer class="nhsuk-footer"><p>&copy; Crown copyright</p></footer>`,
  }),
  page('https://login.my.birchwell.gov.uk/en/account/login', 'a council that uses the GOV.UK look for its own accounts', {
    title: 'Sign in to your account – MyBirchwell',
    head: `<link rel="stylesheet" href="/assets/govuk-frontend-5.7.1.min.css"><meta name="theme-color" content="#0b0c0c"><link rel="icon" href="/assets/images/favicon.svg"><meta property="og:image" content="/assets/images/govuk-opengraph-image.png">`,
    body: `<header class="govuk-header"><div class="govuk-header__logo"><a href="/" class="govuk-header__link">MyBirchwell</a></div></header><div class="govuk-phase-banner"><strong class="govuk-tag">Beta</strong> This is a new service.</div><main class="govuk-main-wrapper"><h1 class="govuk-heading-l">Sign in to your council account</h1>${form('Email address', 'Password', 'Sign in')}<p class="govuk-body">This is not a GOV.UK One Login. You cannot use your GOV.UK One Login here.</p></main><footer class="govuk-footer">All content is available under the Open Government Licence v3.0. &copy; Crown copyright</footer>`,
  }),
  page('https://sso.pelhamgrid.co.uk/oauth2/authorize?client_id=m365', 'a power company’s own sign-in on the way to Microsoft 365', {
    title: 'Pelham Grid – Microsoft 365',
    head: `<script src="https://aadcdn.msauth.net/ests/2.1/content/cdnbundles/ignored.js"></script>`,
    body: `<div class="card"><img src="/brand/pelham.svg" alt="Pelham Grid"><h2>Microsoft 365</h2><p>Sign in with your Pelham Grid username to continue to Microsoft 365</p>${form('Username', 'Password', 'Next', '<a href="/recover">Can’t access your account?</a>')}<small>Pelham Grid plc. Registered in England and Wales.</small></div>`,
  }),
  page(
    'https://harrowgate-legal.sso-cloudgate.com/login/login.htm?fromURI=%2Fapp%2Foffice365',
    'a law firm as the tenant of a white-label identity provider, going to Office 365',
    {
      title: 'Harrowgate Legal – Sign In',
      head: `<meta name="application-name" content="Office 365"><link rel="icon" href="https://ok14static.sso-cloudgate.com/fs/favicon.ico">`,
      body: `<div class="auth"><div class="auth-org-logo"><img alt="Harrowgate Legal logo" src="https://ok14static.sso-cloudgate.com/fs/bco/1/logo.png"></div><div class="app-login-banner"><img src="https://ok14static.sso-cloudgate.com/assets/img/logos/office365.png" alt="Microsoft Office 365"><p>Sign-in with your Harrowgate Legal account to access Microsoft Office 365</p></div><form data-se="o-form"><h2>Sign In</h2><label>Username<input name="username" autocomplete="username"></label><label>Password<input type="password" name="password"></label><input type="submit" value="Sign In"></form><a href="/help">Need help signing in?</a><footer>Powered by Cloudgate</footer></div>`,
    },
  ),
  page(
    'https://google.login.stonebrook-schools.org/idp/profile/SAML2/Redirect/SSO',
    'a school district whose login is asked for by Google',
    {
      title: 'Stonebrook Schools – Google Workspace Login',
      head: `<link rel="icon" href="https://www.google.com/a/stonebrook-schools.org/images/logo.gif"><link href="https://fonts.googleapis.com/css?family=Google+Sans:400,500" rel="stylesheet">`,
      body: `<div class="wrap"><img src="https://www.google.com/a/stonebrook-schools.org/images/logo.gif" alt="Stonebrook Schools"><h1>Sign in</h1><p>to continue to Google Workspace for Education</p>${form('Student number', 'Network password', 'Login')}<p>Students: your Google password is the same as your network password.</p><footer>Stonebrook Schools Technology Department</footer></div>`,
    },
  ),
  page('https://portal.okehurst-mutual.co.uk/login', 'a small building society, whose names and colours nobody knows', {
    title: 'Log on to Online Banking',
    body: `<header><img src="/i/okehurst.png" alt="Okehurst Mutual Building Society"></header><h1>Log on to Online Banking</h1><form action="/logon/step1" method="post"><label>Customer number <input name="customerNumber" inputmode="numeric" maxlength="10"></label><label>Date of birth <input name="dob" placeholder="DD/MM/YYYY"></label><label>Please enter the 2nd, 4th and 5th characters of your memorable word <input type="password" maxlength="1" name="c2"><input type="password" maxlength="1" name="c4"><input type="password" maxlength="1" name="c5"></label><button>Log on</button></form><p>Save with Apple Pay and Google Pay. We will never ask for your full PIN.</p><footer>Okehurst Mutual Building Society is authorised by the Prudential Regulation Authority. FSCS protected.</footer>`,
  }),
  page(
    'https://secure.cardportal-services.com/thornbury-cu/login',
    'the card portal of a credit union, hosted by a processor, showing Visa',
    {
      title: 'Thornbury Credit Union Visa – Card Account Access',
      head: `<link rel="stylesheet" href="https://cdn.jsdelivr.net/npm/bootstrap@5.3.3/dist/css/bootstrap.min.css">`,
      body: `<nav class="navbar"><img src="/tenant/thornbury/logo.svg" alt="Thornbury CU"><img src="/shared/visa-brandmark-blue.svg" alt="Visa"></nav><div class="row"><div class="col"><h3>Sign in to your Visa account</h3>${form('User ID', 'Password', 'Sign in')}<a href="enroll">First time here? Enter your card number</a></div></div><footer class="small text-muted">Visa is a registered trademark of Visa International Service Association, used under licence. Cards issued by Thornbury Credit Union.</footer>`,
    },
  ),
  page('https://intranet.velmore-foods.com/_layouts/15/Authenticate.aspx', 'an intranet on SharePoint with forms and the Microsoft look', {
    title: 'Sign In',
    head: `<meta name="GENERATOR" content="Microsoft SharePoint"><link rel="shortcut icon" href="/_layouts/15/images/favicon.ico?rev=47" type="image/vnd.microsoft.icon"><link rel="stylesheet" href="/_layouts/15/1033/styles/Themable/corev15.css">`,
    body: `<form method="post" action="./Authenticate.aspx" id="aspnetForm"><div id="ms-signinlogo"><span>SharePoint</span></div><h1 id="ms-error-header">Sign In</h1><div><select><option>Windows Authentication</option><option selected>Forms Authentication</option></select></div><table><tr><td>User name:</td><td><input name="ctl00$signInControl$UserName"></td></tr><tr><td>Password:</td><td><input name="ctl00$signInControl$password" type="password"></td></tr></table><input type="checkbox"> Sign me in automatically <input type="submit" value="Sign In"></form>`,
  }),
  page('https://myaccount.dunlevy.edu/password/expired', 'a university that asks for the old password because it has run out', {
    title: 'Your password has expired – Microsoft 365',
    head: `<link rel="icon" href="/favicon.ico"><meta property="og:site_name" content="Dunlevy University ITS">`,
    body: `<header><a href="https://www.dunlevy.edu"><img src="/img/seal.svg" alt="Dunlevy University"></a></header><main><h1>Your password has expired</h1><p>You cannot sign in to Microsoft 365, Canvas and Workday until you choose a new password. Act before your account is suspended.</p><form method="post"><label>NetID<input name="netid"></label><label>Current password<input type="password" name="old" autocomplete="current-password"></label><label>New password<input type="password" name="new" autocomplete="new-password"></label><label>Confirm<input type="password" name="new2" autocomplete="new-password"></label><button>Update password</button></form></main><footer>ITS Help Desk, Old Library. © 2026 Dunlevy University</footer>`,
  }),
  page('https://mfa.corbridge-engineering.com/verify', 'an own second factor that names Microsoft Authenticator', {
    title: 'Enter code',
    head: `<style>body{font-family:"Segoe UI",sans-serif;background:#f2f2f2}.btn{background:#0067b8;color:#fff}</style>`,
    body: `<div class="box"><img src="/corbridge.svg" alt="Corbridge Engineering" height="24"><div>j.smithers@corbridge-engineering.com</div><h1>Enter code</h1><p>Please type in the code displayed on your Microsoft Authenticator app on your device</p><form method="post"><input name="otc" type="tel" autocomplete="one-time-code" placeholder="Code" maxlength="6"><input type="submit" class="btn" value="Verify"></form><a href="/other">I can’t use my Microsoft Authenticator app right now</a></div>`,
  }),
  page('https://applications.langhurst-police.uk/vpn/tmindex.html', 'a police force with remote access', {
    title: 'Langhurst Constabulary Remote Access',
    body: `<div id="logonbelt"><h1>Welcome to Langhurst Constabulary</h1><p>This system is for authorised users only. Unauthorised access is an offence under the Computer Misuse Act 1990.</p><form name="vpnForm" method="post" action="/cgi/login"><label>Windows user name<input name="login"></label><label>Windows password<input name="passwd" type="password"></label><label>Token (RSA SecurID or Microsoft)<input name="passwd1" type="password"></label><input type="submit" value="Log On"></form></div>`,
  }),
  page('https://people.greywater-rail.co.uk/sap/bc/ui2/flp', 'a train company’s own SAP start page, said to be Microsoft single sign-on', {
    title: 'Logon',
    body: `<div class="loginBackground"><img src="/sap/public/bc/ui2/logon/img/sap-logo.svg" alt="SAP"><form name="loginForm" method="post"><input name="sap-user" placeholder="User"><input name="sap-password" type="password" placeholder="Password"><select name="sap-language"><option>EN - English</option></select><button>Log On</button></form><a href="/saml2">Log on with Microsoft</a><p>Copyright © 2026 SAP SE. All rights reserved.</p></div>`,
  }),
  page('https://bookings-astonlea.github.io/rota/', 'a club whose own small app sits on a free host', {
    title: 'Rota login',
    head: `<link href="https://fonts.googleapis.com/css2?family=Inter" rel="stylesheet"><script type="module" src="https://www.gstatic.com/firebasejs/11.0.2/firebase-auth.js"></script>`,
    body: `<main><h1>Aston Lea Rowing Club</h1><p>Sign in to the rota</p><form><input type="email" placeholder="Email"><input type="password" placeholder="Password"><button>Sign in</button></form><button class="google"><img src="https://www.gstatic.com/firebasejs/ui/2.0.0/images/auth/google.svg" alt=""> Sign in with Google</button></main>`,
  }),
  page(
    'https://helpdesk.fennmoor-it.com.support-desk.io/auth/v3/signin',
    'the tenant of a help desk in the cloud, with Microsoft and Google offered',
    {
      title: 'Fennmoor IT – Sign in to Microsoft support requests',
      body: `<div class="signin-page"><h1>Sign in to Fennmoor IT</h1><p>Open and follow your Microsoft 365 support requests</p><div class="socials"><a href="/access/oauth?p=microsoft">Microsoft</a><a href="/access/oauth?p=google">Google</a></div>${form('Email', 'Password', 'Sign in')}<p>Emailed us for support? <a href="/reset">Get a password</a></p><footer>Support-desk.io · Privacy · Terms</footer></div>`,
    },
  ),
  page('https://payslips.everdale-care.co.uk/', 'a care company’s payslips, with HMRC in every sentence', {
    title: 'HMRC payslips, P60 and P45 – employee sign in',
    head: `<meta name="description" content="View your payslips and HMRC forms online.">`,
    body: `<header><strong>Everdale Care</strong></header><h1>Your HMRC documents</h1><p>Sign in to see your P60, P45 and HMRC tax code notices.</p><form method="post"><label>National Insurance number<input name="nino" placeholder="QQ 12 34 56 C"></label><label>Password<input type="password" name="pw"></label><button class="green">Sign in</button></form><p>Everdale Care reports to HMRC on your behalf (PAYE reference 123/AB456).</p>`,
  }),
  page('https://alumni.brackenmoor.ac.uk/login', 'an alumni site with every social button and a password', {
    title: 'Alumni login',
    head: `<script async src="https://accounts.google.com/gsi/client"></script><script async crossorigin src="https://connect.facebook.net/en_GB/sdk.js"></script><script src="https://appleid.cdn-apple.com/appleauth/static/jsapi/appleid/1/en_GB/appleid.auth.js"></script>`,
    body: `<h1>Welcome back</h1><div class="fb-login-button" data-size="large">Continue with Facebook</div><div id="g_id_onload" data-client_id="123.apps.googleusercontent.com"></div><div id="appleid-signin" data-type="sign in">Sign in with Apple</div><a class="btn-linkedin">Sign in with LinkedIn</a><a class="btn-ms">Sign in with Microsoft</a><p>or</p>${form('Email', 'Password', 'Log in')}<footer>University of Brackenmoor Foundation, registered charity 1000000</footer>`,
  }),
  page('https://eforms.kilncastle.gov.uk/auth/login', 'a council’s portal with GOV.UK crown, forms for council tax and cards', {
    title: 'Sign in - GOV.UK style guide - Kilncastle',
    head: `<link rel="stylesheet" href="https://cdn.jsdelivr.net/npm/govuk-frontend@4.8.0/dist/govuk-frontend.min.css">`,
    body: `<header class="govuk-header"><svg class="govuk-header__logotype-crown"><title>GOV.UK</title></svg><span class="govuk-header__logotype-text">GOV.UK</span><a class="govuk-header__service-name">Kilncastle e-forms</a></header><main><h1 class="govuk-heading-xl">Sign in or create an account</h1>${form('Email', 'Password', 'Continue')}<a class="govuk-link">Forgotten your password?</a></main><footer class="govuk-footer"><a href="/cookies">Cookies</a><a href="/accessibility">Accessibility statement</a> Built by Kilncastle Council Digital</footer>`,
  }),
  page('https://access.wychbury-wealth.com/auth', 'an adviser’s client area that shows the banks it works with', {
    title: 'Client login | Wychbury Wealth, appointed representative of Barclays',
    body: `<header><img src="/logo-wychbury.svg" alt="Wychbury Wealth"></header><section><h1>Client login</h1>${form('Client ID', 'Password', 'Log in')}</section><section class="partners"><h2>We work with</h2><img src="/p/barclays.svg" alt="Barclays"><img src="/p/lloyds.svg" alt="Lloyds Bank"><img src="/p/hsbc.svg" alt="HSBC"><img src="/p/santander.svg" alt="Santander"></section><footer>Wychbury Wealth Ltd is authorised and regulated by the Financial Conduct Authority.</footer>`,
  }),
  page('https://parcel.northstrand.gov.je/my-deliveries/login', 'a postal operator of an island that hands on to Royal Mail', {
    title: 'My deliveries – Royal Mail and Northstrand Post',
    body: `<header><img src="/northstrand-post.svg" alt="Northstrand Post"></header><main><h1>Track and pay for your Royal Mail parcel</h1><p>Royal Mail items for the islands are delivered by Northstrand Post. Sign in to pay import GST.</p>${form('Email address', 'Password', 'Sign in')}<a href="/guest">Pay as a guest by card</a></main><footer>© Northstrand Post Office Ltd</footer>`,
  }),
  page('https://tenant-access.lumenbrook.app/orchardbank-demo', 'a demo tenant of software for banks', {
    title: 'Orchard Bank (demo) – Internet Banking',
    body: `<div class="ribbon">DEMO – powered by Lumenbrook Digital Banking</div><img alt="Orchard Bank" src="/demo/orchard.svg"><h1>Log in to Internet Banking</h1><form><label>User ID <input value="demo"></label><label>Password <input type="password" value="demo"></label><label>One-time passcode <input autocomplete="one-time-code"></label><button>Log in</button></form><p>Any passcode works. No real accounts.</p>`,
  }),
  page(
    'https://timesheets.brightwell-agency.co.uk/Account/Login?ReturnUrl=%2F',
    'an agency’s portal for its nurses with NHS blue and logos',
    {
      title: 'NHS Professionals timesheets – Brightwell',
      head: `<style>:root{--nhs-blue:#005eb8}</style>`,
      body: `<div style="background:#005eb8"><img src="/img/nhs-supplier.png" alt="NHS approved framework supplier"> Brightwell Agency</div><h2>Log in</h2><form action="/Account/Login" method="post"><input type="hidden" name="__RequestVerificationToken" value="CfDJ8"><input class="form-control" type="email" name="Email" placeholder="Email"><input class="form-control" type="password" name="Password" placeholder="Password"><input type="checkbox" name="RememberMe"> Remember me?<button class="btn btn-primary">Log in</button></form><footer><p>&copy; 2026 - Brightwell Agency Ltd</p></footer>`,
    },
  ),
];
