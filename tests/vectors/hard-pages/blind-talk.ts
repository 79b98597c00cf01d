import { form, type HardPage, page } from './page.ts';

/** Pages that speak of a known sign-in: news, lessons, manuals, samples, surveys. */
export const blindTalk: readonly HardPage[] = [
  page('https://www.thewindsordale-gazette.co.uk/news/paypal-scam-warning', 'a newspaper with a login in its header', {
    title: 'PayPal: log in to your account now? It is a scam | Windsordale Gazette',
    head: `<meta property="og:title" content="PayPal: log in to your account now? It is a scam"><meta property="og:type" content="article"><meta property="og:image" content="/images/paypal-logo-phone.jpg">`,
    body: `<header><a>Windsordale Gazette</a><details><summary>Log in</summary>${form('Email', 'Password', 'Log in')}</details></header><article><h1>PayPal: log in to your account now? It is a scam</h1><p class="byline">By Ruth Penhallow</p><p>Thousands of readers have had an email that says “Your PayPal account has been limited. Log in to restore it.” PayPal says that it will always use your name.</p><figure><img src="/images/fake-paypal.png" alt="Screenshot of the fake PayPal login"><figcaption>The fake page asks for a password and card number.</figcaption></figure></article>`,
  }),
  page('https://awareness.phishfit-training.com/landing/office365/lesson', 'the lesson that one sees after having fallen for an exercise', {
    title: 'Oops! You clicked a simulated phishing email',
    body: `<h1>Oops! This was a test</h1><p>You have just entered your password on a page that looked like Microsoft 365. Nothing was kept.</p><div class="replica"><img src="/t/ms-logo.svg" alt="Microsoft"><b>Sign in</b><input value="you@company.com" readonly><input type="password" value="xxxxxxxx" readonly><button disabled>Next</button><span class="flag">1. Look at the address</span></div><p>Ordered by your security team. Phishfit Training Ltd.</p>`,
  }),
  page('https://learn.safe-click-academy.org/quiz/spot-the-fake/4', 'a quiz that shows a fake beside the real', {
    title: 'Spot the fake: question 4 – Google',
    body: `<nav>Safe Click Academy · Question 4 of 10</nav><div class="choice" id="a"><img alt="Google" src="/q/google.svg"><h2>Sign in</h2><p>Use your Google Account</p><form><input placeholder="Email or phone"><input type="password" placeholder="Password"><button type="button">Next</button></form></div><button>Real</button><button>Fake</button><footer>Safe Click Academy is a charity.</footer>`,
  }),
  page('https://its.dunlevy.edu/alerts/microsoft-password-phish', 'a university that warns, and shows what it had seen', {
    title: 'Phish alert: “Microsoft password expiry” – ITS',
    head: `<meta property="og:site_name" content="Dunlevy University ITS">`,
    body: `<header>Dunlevy ITS <a href="/login">Sign in</a></header><h1>Phish alert</h1><p>A page that says the following has been seen:</p><blockquote><h2>Microsoft</h2><h3>Sign in</h3><p>Your password expires today. Enter your email and password to keep your current password.</p></blockquote><p>Do not type your password there. If you did, change it:</p><form action="https://myaccount.dunlevy.edu"><input name="netid" placeholder="NetID"><input type="password" placeholder="Current password"><button>Change</button></form>`,
  }),
  page('https://docs.formcraft.dev/examples/signin-google/', 'a manual with a sample form', {
    title: 'Example: Google-style sign-in form – Formcraft docs',
    head: `<link href="https://fonts.googleapis.com/css2?family=Roboto" rel="stylesheet"><script src="https://cdn.jsdelivr.net/npm/prismjs@1/prism.min.js"></script>`,
    body: `<aside><ul><li>Getting started</li><li>Examples</li></ul></aside><main><h1>Google-style sign-in form</h1><div class="demo"><svg aria-label="Google"></svg><h2>Sign in</h2><p>to continue to Gmail</p><form><input type="email" placeholder="Email or phone"><input type="password" placeholder="Enter your password"><button type="button">Next</button></form></div><pre><code>&lt;form class="fc-google"&gt;…&lt;/form&gt;</code></pre><footer>MIT licence. Formcraft is not affiliated with Google.</footer></main>`,
  }),
  page('https://codepad.example/anya-k/full/xYzzPq', 'a finger exercise on a site for snippets', {
    title: 'Netflix login page clone – HTML CSS',
    head: `<style>body{background:#000}.logo{color:#e50914}</style>`,
    body: `<header class="pen-header">A pen by Anya K. <a>Fork</a></header><div class="logo">NETFLIX</div><form><h1>Sign In</h1><input placeholder="Email or phone number"><input type="password" placeholder="Password"><button>Sign In</button><label><input type="checkbox"> Remember me</label><p>New to Netflix? <b>Sign up now.</b></p></form>`,
  }),
  page('https://storybook.designs.hollybrook.io/iframe.html?id=auth-microsoft--default', 'a story book of components', {
    title: 'Auth/Microsoft – Default ⋅ Storybook',
    head: `<link rel="icon" href="./favicon.svg">`,
    body: `<div id="storybook-root"><div class="ms-card"><img src="/static/microsoft.svg" alt="Microsoft"><h1>Sign in</h1><input type="email" placeholder="Email, phone, or Skype"><input type="password" placeholder="Password"><p>No account? Create one!</p><button>Next</button></div></div><div id="storybook-docs" hidden></div>`,
  }),
  page('http://localhost:3000/login', 'a pupil’s exercise on the own machine', {
    title: 'Facebook – log in or sign up',
    head: `<link rel="icon" href="https://static.xx.fbcdn.net/rsrc.php/yD/r/d4ZIVX-5C-b.ico">`,
    body: `<div id="root"><h1 style="color:#1877f2">facebook</h1><h2>Facebook helps you connect and share with the people in your life.</h2><form><input placeholder="Email address or phone number"><input type="password" placeholder="Password"><button>Log in</button><a>Forgotten password?</a><button type="button">Create new account</button></form></div>`,
  }),
  page('https://preview-8f2a.vercel-like-host.dev/signin', 'a design that is being made for PayPal-like wallets', {
    title: 'Kestrel Wallet – Log in (staging)',
    body: `<div class="banner">STAGING – password is on the wiki</div><h1>Kestrel Wallet</h1><h2>Log in to your account</h2>${form('Email or mobile number', 'Password', 'Log In')}<p>A quicker way than PayPal.</p>`,
  }),
  page('https://forum.macfolk.net/t/apple-id-keeps-asking-for-password/48122', 'a forum’s thread, with the forum’s login', {
    title: 'Apple ID keeps asking for my password – MacFolk forum',
    head: `<meta property="og:site_name" content="MacFolk"><meta property="og:title" content="Apple ID keeps asking for my password">`,
    body: `<header>MacFolk <form action="/session" class="inline"><input name="login" placeholder="Username"><input name="password" type="password" placeholder="Password"><button>Log in</button></form></header><article><h1>Apple ID keeps asking for my password</h1><p>My iPad says “Apple ID Verification: enter the password for …” every ten minutes. I signed in at appleid.apple.com and iCloud.</p></article><article><p>Sign out of iCloud, restart and sign in again.</p></article>`,
  }),
  page('https://support.hearthside-broadband.co.uk/help/sign-in-microsoft-account', 'a provider’s help on how to sign in at Microsoft', {
    title: 'How to sign in to your Microsoft account | Hearthside help',
    body: `<header><a>Hearthside</a><a>My account</a></header><h1>How to sign in to your Microsoft account</h1><ol><li>Go to login.live.com</li><li>Type your email address and choose Next</li><li>Enter your password and choose Sign in</li></ol><h2>Was this helpful? Sign in to comment</h2>${form('Hearthside username', 'Password', 'Sign in')}`,
  }),
  page('https://surveys.opinionlake.com/s/nhs-staff-2026', 'a survey for the NHS with a code from a letter', {
    title: 'NHS Staff Survey 2026',
    head: `<link rel="icon" href="https://www.nhs.uk/favicon.ico">`,
    body: `<header style="background:#005eb8"><img src="/clients/nhs/nhs-logo.svg" alt="NHS"></header><h1>NHS Staff Survey</h1><p>Please log in with the details in your letter.</p><form><label>Survey code<input name="code"></label><label>Password<input type="password" name="pass"></label><button>Start</button></form><footer>Run by Opinionlake for NHS England. Your answers are confidential.</footer>`,
  }),
  page(
    'https://research.lindenhall.ac.uk/studies/passwords/login',
    'a study of how people choose passwords, with pictures of known pages',
    {
      title: 'Password study – which of these have you used?',
      body: `<h1>Password study</h1><p>Tick the sign-ins that you use: <label><input type="checkbox"> Google</label><label><input type="checkbox"> Facebook</label><label><input type="checkbox"> Amazon</label><label><input type="checkbox"> PayPal</label></p><p>Now imagine a new account at Amazon and make a password. Please do not use a real one.</p><form><input type="password" autocomplete="off" placeholder="An imagined password"><button>Go on</button></form><p>Approved by the ethics board of Lindenhall University (EB-2291).</p>`,
    },
  ),
  page('https://www.thistle-consumer.org/advice/hmrc-refund-texts', 'a consumers’ site with members’ login and a long talk of HMRC', {
    title: 'HMRC tax refund: sign in to claim? | Thistle Consumer',
    body: `<aside><h3>Members</h3>${form('Membership number', 'Password', 'Log in')}</aside><article><h1>HMRC tax refund: sign in to claim?</h1><p>HMRC never sends a link to claim a refund. Sign in to your personal tax account on GOV.UK yourself. The fake asks for Government Gateway user ID, password and card details.</p></article>`,
  }),
  page('https://tools.leaklantern.org/check', 'a checker of leaked passwords', {
    title: 'Has my Facebook, Google or Microsoft password leaked?',
    body: `<h1>Has my password leaked?</h1><p>LinkedIn, Adobe, Facebook… 900 leaks are known.</p><form><input type="password" placeholder="Type a password"><button>Check</button></form><p>Only the first five characters of its hash leave your browser.</p><footer>Leaklantern, a project of volunteers</footer>`,
  }),
  page('https://emulators.retro-desk.org/windows-xp/', 'an old Windows in the browser', {
    title: 'Windows XP',
    head: `<link rel="icon" href="/winxp.ico">`,
    body: `<div class="xp"><img alt="Microsoft Windows XP" src="/xp/logo.png"><p>To begin, click your user name</p><div class="user">Administrator<p>Type your password</p><form><input type="password"><button>→</button></form></div><button>Turn off computer</button><p>Copyright © 1985-2001 Microsoft Corporation</p></div><a class="about" href="/about">About this emulator</a>`,
  }),
  page('https://www.slideharbour.com/embed/how-we-redesigned-sign-in', 'slides about a bank’s sign-in', {
    title: 'How Monzo and Starling redesigned sign in – slides',
    body: `<header>SlideHarbour ${form('Email', 'Password', 'Log in')}</header><main><h1>How Monzo and Starling redesigned sign in</h1><img src="/s/1.jpg" alt="Log in to Monzo – enter your PIN"><img src="/s/2.jpg" alt="Starling Bank login"></main>`,
  }),
  page('https://playground.authkit-docs.com/hosted?brand=amazon-cognito', 'a play ground for Amazon Cognito', {
    title: 'Amazon Cognito hosted UI playground',
    body: `<h1>Amazon Cognito hosted UI</h1><p>Sign in with your username and password</p><form name="cognitoSignInForm"><input name="username" placeholder="Username"><input name="password" type="password" placeholder="Password"><a href="#">Forgot your password?</a><input name="signInSubmitButton" type="submit" value="Sign in"></form><p>Test user: demo / Demo123!</p>`,
  }),
];
