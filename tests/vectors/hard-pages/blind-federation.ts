import { form, type HardPage, page } from './page.ts';

/** Choosers, brokers and "sign in with" pages, notices of a move, and portals that open other doors. */
export const blindFederation: readonly HardPage[] = [
  page(
    'https://discovery.edu-federation.example.org/ds?entityID=https%3A%2F%2Foutlook',
    'a discovery page of a federation of universities',
    {
      title: 'Select your identity provider',
      body: `<h1>Sign in through your institution</h1><p>To continue to Microsoft 365</p><input type="search" placeholder="Search for your institution"><ul><li>University of Brackenmoor</li><li>Castlereagh University</li><li>Google</li><li>Microsoft</li></ul><h2>Guest account</h2>${form('Guest email', 'Password', 'Sign in')}`,
    },
  ),
  page('https://broker.health-identity.wales.example/realms/staff/login', 'a broker for the staff of a health service', {
    title: 'Sign in – NHS Wales / GIG Cymru',
    body: `<img src="/nhs-wales.svg" alt="NHS Wales GIG Cymru"><h1>Sign in / Mewngofnodi</h1><a>Sign in with Microsoft (NHS Wales)</a><a>Sign in with NHS smartcard</a><p>Contractors:</p>${form('Username', 'Password', 'Sign in')}<footer>Digital Health Identity</footer>`,
  }),
  page('https://signin.tallgrass-journals.com/auth', 'a publisher’s page with many doors', {
    title: 'Sign in with Google, Apple, ORCID or your institution',
    body: `<h1>Sign in</h1><div class="sso"><a><img src="https://developers.google.com/identity/images/g-logo.png" alt="Google"> Continue with Google</a><a>Continue with Apple</a><a>Continue with ORCID</a><a>Access through your institution</a></div>${form('Email', 'Password', 'Sign in')}<footer>© 2026 Tallgrass Journals</footer>`,
  }),
  page('https://mail.fenwick-tyres.co.uk/moved/', 'a notice that mail has moved to Microsoft, with the old sign-in', {
    title: 'Our mail has moved to Microsoft 365',
    body: `<img src="/ms365.png" alt="Microsoft 365"><h1>Our mail has moved to Microsoft 365</h1><p>From 1 December you sign in at outlook.office.com. To read mail from before, sign in to the old server:</p>${form('Email address', 'Password', 'Sign in')}<footer>Fenwick Tyres IT</footer>`,
  }),
  page('https://upgrade.zonemail-hosting.com/account/verify', 'a hoster that really moves its customers to Google', {
    title: 'Verify your account to move to Google Workspace',
    body: `<header><img src="/zonemail.svg" alt="ZoneMail"></header><h1>Verify your account</h1><p>ZoneMail closes on 31 March. To have your mailbox moved to Google Workspace, verify your ZoneMail password now. Mail that has not been moved will be lost.</p><img src="/google-workspace.svg" alt="Google Workspace">${form('ZoneMail address', 'ZoneMail password', 'Verify')}<footer>ZoneMail Hosting AB, org. no. 556000-0000</footer>`,
  }),
  page('https://launch.schoolgate-apps.com/district/meadowlark', 'a launcher for pupils with tiles', {
    title: 'Meadowlark ISD – Log in with Google',
    head: `<link rel="icon" href="https://cdn.schoolgate-apps.com/favicon.ico">`,
    body: `<h1>Meadowlark ISD</h1><a class="big"><img src="/google-g.svg" alt="Google">Log in with Google</a><a class="big"><img src="/ms.svg" alt="Microsoft">Log in with Active Directory</a><details open><summary>Log in with Schoolgate</summary>${form('Username', 'Password', 'Log in')}</details><button>Badges</button><footer>© 2026 Schoolgate. <a>Parents</a> <a>Privacy</a></footer>`,
  }),
  page(
    'https://portal.rutherglen-homes.org.uk/tenant/login',
    'tenants’ portal of a housing association with buttons, offered as "the same as GOV.UK"',
    {
      title: 'Sign in with GOV.UK One Login or your tenant account',
      body: `<h1>Sign in</h1><a class="govuk-button">Continue with GOV.UK One Login</a><p>or</p>${form('Tenancy number', 'Password', 'Sign in')}<p>Rent by card, Direct Debit or Universal Credit.</p><footer>Rutherglen Homes is a registered society</footer>`,
    },
  ),
  page('https://auth.courtdocs-filing.com/u/login?state=hKFo2', 'a white-label login of a well-known kind', {
    title: 'Log in | CourtDocs',
    head: `<link rel="icon" href="https://cdn.auth-widgets.example/favicon.png">`,
    body: `<main class="_widget"><section><header><img id="prompt-logo-center" src="https://cdn.auth-widgets.example/courtdocs.svg" alt="CourtDocs"><h1>Welcome</h1><p>Log in to CourtDocs to continue to HM Courts &amp; Tribunals e-filing.</p></header><form method="POST"><input name="username" autocomplete="email" placeholder="Email address*"><input name="password" type="password" placeholder="Password*"><button name="action" value="default">Continue</button></form><button data-provider="google">Continue with Google</button><button data-provider="windowslive">Continue with Microsoft Account</button></section></main>`,
  }),
  page(
    'https://b2clogin-style.insurehive.com/tfp/signup_signin/oauth2/v2.0/authorize',
    'a customer sign-in on Microsoft’s customer product under an own host',
    {
      title: 'Sign in',
      head: `<link rel="icon" href="/favicon.ico"><link href="https://ajax.aspnetcdn.com/ajax/bootstrap/5.3/css/bootstrap.min.css" rel="stylesheet"><meta name="ROBOTS" content="NONE, NOARCHIVE">`,
      body: `<div id="api" data-name="Unified" role="main"><div class="heading"><h1>Sign in</h1></div><button class="accountButton" id="MicrosoftAccountExchange">Microsoft</button><div class="divider"><h2>OR</h2></div><form id="localAccountForm"><div class="entry"><label>Email Address<input type="email" id="email"></label><label>Password<input type="password" id="password"></label><a id="forgotPassword">Forgot your password?</a><button id="next" type="submit">Sign in</button></div></form></div><img class="companyLogo" alt="Company Logo" src="/insurehive.png"><div id="footer">© InsureHive</div>`,
    },
  ),
  page('https://my.regional-museum.org/start', 'an intranet portal with tiles of all the known services', {
    title: 'Start – Office, Gmail, Facebook, PayPal, Royal Mail',
    body: `<h1>Staff start page</h1><ul class="tiles"><li><a href="https://www.office.com"><img src="/t/office.png" alt="Microsoft Office"></a></li><li><a href="https://mail.google.com"><img src="/t/gmail.png" alt="Gmail"></a></li><li><a href="https://www.facebook.com/login"><img src="/t/fb.png" alt="Facebook log in"></a></li><li><a href="https://www.paypal.com/signin"><img src="/t/pp.png" alt="PayPal log in"></a></li><li><a href="https://www.royalmail.com"><img src="/t/rm.png" alt="Royal Mail"></a></li></ul><form><input placeholder="Staff name"><input type="password" placeholder="Door code"><button>Clock in</button></form>`,
  }),
  page('https://console.nimbus-hosting.cloud/login', 'a cloud that opens in the manner of Amazon’s', {
    title: 'Sign in – AWS-compatible console | Nimbus',
    body: `<img src="/nimbus.svg" alt="Nimbus"><h1>Sign in as IAM user</h1><form><label>Account ID (12 digits) or account alias<input name="account"></label><label>IAM user name<input name="username"></label><label>Password<input type="password" name="password"></label><button>Sign in</button></form><p>S3 and EC2 are names of Amazon Web Services. Nimbus speaks the same API.</p>`,
  }),
  page('https://login.parishnet.church/m365/relink', 'a charity’s hub, where volunteers re-link a Microsoft account', {
    title: 'Re-link your Microsoft account – ParishNet',
    body: `<header>ParishNet</header><h1>Your Microsoft account is no longer linked</h1><p>Sign in with your ParishNet password, then choose your Microsoft account again.</p>${form('ParishNet email', 'ParishNet password', 'Sign in and re-link Microsoft')}<footer>Diocese of Wetherlow</footer>`,
  }),
  page('https://account.lanternpay.eu/verify-code', 'a payments company that is none of the known ones', {
    title: 'Enter your security code',
    body: `<div class="logo"><img src="/lp.svg" alt="LanternPay"></div><h1>Quick security check</h1><p>We sent a 6-digit code to your phone. LanternPay works with PayPal, Visa and Mastercard.</p><form><div class="otp"><input maxlength="1"><input maxlength="1"><input maxlength="1"><input maxlength="1"><input maxlength="1"><input maxlength="1" autocomplete="one-time-code"></div><button>Submit</button></form><a>Log in with your password</a>`,
  }),
  page('https://portal.office-hub-coworking.com/login', 'a co-working space whose member area is "the Office"', {
    title: 'Office 365 days a year – member sign in',
    body: `<h1>Your office, 365 days a year</h1>${form('Member email', 'Password', 'Sign in')}<p>Desks, rooms and post. <a>Sign in with Microsoft</a> <a>Sign in with Google</a></p><footer>Office Hub Coworking</footer>`,
  }),
];
