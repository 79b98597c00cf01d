import { form, type HardPage, page } from './page.ts';

const sign = form('Email', 'Password', 'Log in');

/** Pages that speak about a service: news, help, training, shops, fans, lessons. */
export const talk: readonly HardPage[] = [
  page('https://www.dailyfennel.com/tech/microsoft-sign-in-outage', 'news about an outage, behind a subscription', {
    title: 'Microsoft sign in fails for thousands',
    head: '<meta property="og:site_name" content="The Daily Fennel">',
    body: `<h1>Microsoft sign in fails for thousands</h1><p>People could not sign in to Outlook, Teams and Microsoft 365.</p><aside><h2>Subscribers</h2>${sign}</aside>`,
  }),
  page('https://www.dailyfennel.com/tech/nhs-login-app', 'news about a health account, behind a subscription', {
    title: 'NHS login: what changes',
    body: `<h1>NHS login: what changes for patients</h1><aside>Read on: ${sign}</aside>`,
  }),
  page('https://gazeta-brzozowa.pl/logowanie-facebook', 'Polish news about an attack on accounts', {
    lang: 'pl',
    title: 'Zaloguj się do Facebooka? Uwaga na oszustów',
    body: `<h1>Zaloguj się do Facebooka? Uwaga na oszustów</h1>${form('E-mail', 'Hasło', 'Zaloguj się i czytaj')}`,
  }),
  page('https://help.brackenmoor.ac.uk/articles/outlook-first-sign-in', 'help of a university with a search and a sign-in', {
    title: 'Sign in to Outlook for the first time',
    body: `<h1>Sign in to Outlook for the first time</h1><img src="/shots/1.png" alt="Microsoft sign in page"><ol><li>Go to outlook.office.com</li><li>Type your password</li></ol><header>${sign}</header>`,
  }),
  page('https://support.pebblehost.net/kb/gmail-setup', 'help of a hoster to set up mail', {
    title: 'Gmail: sign in and add your mailbox',
    body: `<h1>Gmail: sign in and add your mailbox</h1><h2>Google account</h2><p>Open Gmail.</p>${form('Client number', 'Password', 'Client login')}`,
  }),
  page('https://learn.phishready.io/lesson/3', 'training: a page made to look like one, with its label', {
    title: 'Microsoft – Sign in (training)',
    body: `<div>Training exercise. Do not type your real password.</div><img alt="Microsoft" src="ms.svg"><h2>Sign in</h2>${sign}`,
  }),
  page('https://sim.awareness-academy.co.uk/landing/4471', 'training: the page after a click', {
    title: 'You have been phished',
    body: `<h1>This was a test by your IT department</h1><p>The mail that pretended to be from Microsoft 365 was a simulation.</p>${form('Work email', 'Training password', 'Start the lesson')}`,
  }),
  page('https://quiz.spotthephish.org/7', 'a quiz with two pages side by side', {
    title: 'Which PayPal login is real?',
    body: `<h1>Which PayPal login is real?</h1><div class="mock"><b>PayPal</b><input placeholder="Email"><input type="password" placeholder="Password"><button>Log In</button></div><div class="mock"><b>PayPaI</b><input placeholder="Email"><input type="password"><button>Log In</button></div>`,
  }),
  page('https://anjali-codes.github.io/facebook-clone/', 'a student’s clone that says so in its title', {
    title: 'Facebook clone – React practice',
    body: `<h1>facebook</h1>${sign}<p>Built by Anjali for practice. Not connected with Facebook.</p>`,
  }),
  page('https://netflix-ui-tomek.netlify.app/login', 'a student’s clone that says so in the foot', {
    title: 'Netflix',
    body: `<img src="/logo.png" alt="Netflix"><h1>Sign In</h1>${sign}<footer>A clone made for a course. This is not Netflix.</footer>`,
  }),
  page('https://spotify-clone-nine-lake.vercel.app/', 'a student’s clone with only its repository to tell', {
    title: 'Spotify Clone',
    body: `<h1>Spotify</h1>${sign}<a href="https://github.com/someone/spotify-clone">Source code</a>`,
  }),
  page('https://codepen.io/maja/full/abXYz', 'a snippet of a login page', {
    title: 'Instagram login page UI',
    body: `<h1>Instagram</h1>${sign}`,
  }),
  page('https://dribbleshots.design/shot/77', 'a redesign by a designer', {
    title: 'PayPal login redesign concept',
    body: `<h1>PayPal login redesign concept</h1><img alt="PayPal" src="1.png">${form('Email', 'Password', 'Sign in to comment')}`,
  }),
  page('https://appleboard.fans/ucp.php?mode=login', 'a fan page with a forum', {
    title: 'Apple fans – log in',
    body: `<img src="apple.png" alt="Apple"><h1>Apple Fans Forum</h1>${sign}<p>Not connected with Apple Inc. Apple is a trade mark of Apple Inc.</p>`,
  }),
  page('https://xboxcorner.net/forum/login', 'a fan forum with an account of its own', {
    title: 'Xbox Corner – sign in',
    body: `<img alt="Xbox" src="x.png"><h1>Sign in to Xbox Corner</h1>${sign}<p>Fan site since 2006</p>`,
  }),
  page('https://www.bankscout.co.uk/compare/santander-online-banking', 'a comparison of banks with an account', {
    title: 'Santander online banking login: our review',
    body: `<h1>Santander online banking login: our review</h1><p>Four stars.</p><h2>Your BankScout account</h2>${sign}`,
  }),
  page('https://licences.softdeal24.eu/login', 'a reseller of licences', {
    title: 'Microsoft Office 365 – Log in to your account | SoftDeal24',
    body: `<img src="/badge.png" alt="Microsoft Partner"><h1>Microsoft 365 Business</h1>${sign}<p>© SoftDeal24. Microsoft is a trade mark of Microsoft.</p>`,
  }),
  page('https://giftcardisland.com/amazon/checkout', 'a shop for gift cards that takes a card', {
    title: 'Amazon gift card – checkout',
    body: '<h1>Amazon gift card £25</h1><img alt="Amazon" src="a.png"><form><input name="cardnumber" autocomplete="cc-number"><input name="cvc" autocomplete="cc-csc"><button>Pay</button></form>',
  }),
  page('https://app.mailmerge.ai/connect/gmail', 'a service that wants the app password of another', {
    title: 'Connect Gmail',
    body: `<img alt="Gmail" src="/i/gmail.svg"><h1>Connect Gmail</h1>${form('Gmail address', 'App password', 'Connect')}<p>MailMerge is not part of Google.</p>`,
  }),
  page('https://status.kestrelworks.io/login', 'status of many services', {
    title: 'GitHub, Slack, AWS: status',
    body: `<h1>GitHub</h1><h2>Slack</h2><h2>AWS</h2>${sign}`,
  }),
  page('https://www.howtoreset.info/paypal', 'lessons in resetting, with adverts and a member area', {
    title: 'PayPal login – how to reset your PayPal password',
    body: `<h1>PayPal login</h1><p>Step one: open paypal.com.</p><a href="https://www.paypal.com/signin">PayPal login</a>${form('Member', 'Password', 'Member area')}`,
  }),
  page('https://jobs.hirehatch.com/microsoft/apply', 'an employer’s jobs at a recruiter', {
    title: 'Microsoft careers',
    body: `<img src="/logos/microsoft.png" alt="Microsoft"><h1>Microsoft</h1><h2>Create an account to apply</h2>${form('Email', 'Choose a password', 'Create account')}<p>Powered by HireHatch</p>`,
  }),
];
