import { form, type HardPage, page } from './page.ts';

/** Software that is honestly handed a secret of somebody else's account, or that hands people on to it. */
export const blindPartners: readonly HardPage[] = [
  page('https://app.ledgerloom.co.uk/settings/hmrc', 'accounting software that asks for the Government Gateway of old', {
    title: 'HMRC settings – Ledgerloom',
    head: `<link rel="icon" href="/ledgerloom.ico">`,
    body: `<nav>Ledgerloom · Sales · Purchases · Settings</nav><h1>Connect to HMRC</h1><p>To file Corporation Tax we need the Government Gateway user ID and password of your company.</p><form><label>Government Gateway user ID<input name="ggid"></label><label>Government Gateway password<input type="password" name="ggpw"></label><button>Save</button></form><p>HMRC-recognised software.</p><footer>Ledgerloom Ltd</footer>`,
  }),
  page('https://www.movemymailbox.com/migrate/new', 'a mover of mail that asks for the password of Gmail and Outlook', {
    title: 'Move your mail from Gmail to Outlook',
    body: `<h1>Move your mail</h1><form><fieldset><legend><img src="/i/gmail.svg" alt="Gmail"> From Gmail</legend><input name="from" placeholder="you@gmail.com"><input name="fpw" type="password" placeholder="Google app password"></fieldset><fieldset><legend><img src="/i/outlook.svg" alt="Outlook"> To Microsoft 365</legend><input name="to" placeholder="you@company.com"><input name="tpw" type="password" placeholder="Microsoft password"></fieldset><button>Start</button></form><footer>MoveMyMailbox BV, Utrecht</footer>`,
  }),
  page('https://calendar.sundial-app.io/connect/icloud', 'a calendar that wants an app-specific password of Apple', {
    title: 'Connect iCloud Calendar – Sundial',
    body: `<header><img src="/sundial.svg" alt="Sundial"></header><img src="/providers/icloud.png" alt="iCloud"><h1>Connect your iCloud account</h1><p>Apple asks for an app-specific password. Make one at account.apple.com. Do not type your Apple Account password here.</p><form><input type="email" placeholder="Apple Account email"><input type="password" placeholder="xxxx-xxxx-xxxx-xxxx"><button>Connect</button></form>`,
  }),
  page('https://connect.openledger-aisp.eu/consent/barclays', 'an account information service that sends people on to their bank', {
    title: 'Connect to Barclays – OpenLedger',
    body: `<img src="/banks/barclays.svg" alt="Barclays"><h1>You will be sent to Barclays to log in</h1><p>OpenLedger is authorised by the Financial Conduct Authority. We never see your Barclays password.</p><form><label>First, confirm your OpenLedger PIN<input type="password" inputmode="numeric"></label><button>Continue to Barclays</button></form>`,
  }),
  page('https://link.finfeed-aggregator.com/institution/chase', 'an aggregator that, as is usual there, takes the password of the bank', {
    title: 'Chase – Finfeed Link',
    body: `<div class="link"><img src="/inst/chase.svg" alt="Chase"><h1>Enter your credentials</h1><p>By providing your Chase credentials to Finfeed, you are enabling Finfeed to retrieve your financial data.</p><form><input placeholder="Username" name="u"><input placeholder="Password" type="password" name="p"><button>Submit</button></form><small>Secured by Finfeed</small></div>`,
  }),
  page('https://app.keyturtle.com/#/vault/item/paypal', 'a password manager that shows the entry for PayPal', {
    title: 'PayPal – Keyturtle',
    body: `<aside>All items · Logins · Cards</aside><main><img src="https://icons.keyturtle.com/paypal.com/icon.png" alt=""><h1>PayPal</h1><form><label>Website<input value="https://www.paypal.com/signin"></label><label>Username<input value="jo@example.org"></label><label>Password<input type="password" value="secret"></label><label>Authenticator key<input type="password"></label><button>Save</button></form></main>`,
  }),
  page('https://app.keyturtle.com/import/google', 'a password manager that takes the passwords over from Google', {
    title: 'Import from Google Password Manager',
    body: `<h1>Import from Google</h1><p>Export your passwords at passwords.google.com, then give the file here. Unlock Keyturtle to go on.</p><form><label>Master password<input type="password" name="master"></label><input type="file"><button>Unlock and import</button></form>`,
  }),
  page('https://social.buzzplanner.app/accounts/add/facebook', 'a planner of posts for Facebook and Instagram', {
    title: 'Log in to add Facebook – BuzzPlanner',
    body: `<img src="/buzz.svg" alt="BuzzPlanner"><h1>Add Facebook Page</h1><p>Please log in to BuzzPlanner first. Facebook will then ask for your permission.</p>${form('Email', 'Password', 'Log In')}<button style="background:#1877f2">Continue with Facebook</button>`,
  }),
  page('https://patient.medlane-online.co.uk/login', 'software of GPs with NHS login', {
    title: 'Sign in – MedLane patient access, an NHS service',
    head: `<link rel="stylesheet" href="https://assets.nhs.uk/fonts/Frutiger.css">`,
    body: `<header><img src="/nhs-blue.svg" alt="NHS"><span>MedLane</span></header><h1>Sign in</h1><a class="nhsuk-button">Continue with NHS login</a><h2>Or with your MedLane account</h2>${form('User ID', 'Password', 'Sign in')}<p>No account? Ask your surgery for a linkage key.</p><footer>MedLane Ltd. The NHS logo is used under licence from the Department of Health and Social Care.</footer>`,
  }),
  page('https://www.elmgrove-surgery.nhs.uk/online/login', 'a GP surgery’s own website', {
    title: 'Elm Grove Surgery – NHS online services',
    body: `<header><img src="https://assets.nhs.uk/images/nhs-logo.png" alt="NHS logo"><h2>Elm Grove Surgery</h2></header><h1>Patient sign in</h1>${form('NHS number', 'Password', 'Sign in')}<p>Order repeat prescriptions, see test results, or use the NHS App with your NHS login.</p><footer>Website by Practice Pages</footer>`,
  }),
  page('https://agent.taxwise-returns.co.uk/client/sign', 'an agent who signs tax returns for HMRC', {
    title: 'HMRC Self Assessment – approve your tax return',
    body: `<img src="/taxwise.svg" alt="TaxWise Returns"><h1>Approve your Self Assessment tax return</h1><p>Your return is ready to go to HMRC. Sign in to approve it before 31 January.</p>${form('UTR (10 digits)', 'Password', 'Sign in')}<p>TaxWise Returns is an HMRC-registered agent, not part of HMRC.</p>`,
  }),
  page('https://webmail-connect.gatherly.app/setup/exchange', 'a mail app on the web that adds an Exchange account', {
    title: 'Add Microsoft Exchange account',
    body: `<h1>Add account</h1><ul><li><img src="/p/microsoft.svg" alt="Microsoft"> Exchange</li><li><img src="/p/google.svg" alt="Google"></li><li><img src="/p/yahoo.svg" alt="Yahoo"></li><li><img src="/p/icloud.svg" alt="iCloud"></li></ul><form><input name="email" placeholder="Email"><input name="server" placeholder="outlook.office365.com"><input name="domain" placeholder="Domain"><input type="password" name="password" placeholder="Password"><button>Sign in to Exchange</button></form><footer>Gatherly Mail</footer>`,
  }),
  page('https://rewards.bluefinch-bank-partners.com/amex/login', 'a rewards scheme for holders of a known card', {
    title: 'American Express Rewards by Bluefinch – Log in',
    body: `<header><img src="/amex-small.png" alt="American Express"><img src="/bluefinch.svg" alt="Bluefinch"></header><h1>Log in to your rewards</h1>${form('Member ID', 'Password', 'Log In')}<p>Register with the last five digits of your American Express card.</p><footer>Bluefinch Partners runs this scheme on behalf of American Express Services Europe Limited.</footer>`,
  }),
  page('https://mobile-id.verifytree.com/session/universal-credit', 'an identity check on behalf of a government service', {
    title: 'Prove your identity for GOV.UK – VerifyTree',
    body: `<header class="govuk-header">VerifyTree for GOV.UK</header><h1>Enter the code we sent you</h1><form><label>Security code<input autocomplete="one-time-code" inputmode="numeric" maxlength="6"></label><button>Continue</button></form><p>VerifyTree checks who you are and tells the Department for Work and Pensions.</p>`,
  }),
  page('https://portal.lifeline-trust-benefits.co.uk/Account/Logon', 'a staff benefits scheme of many brands', {
    title: 'Staff benefits – Amazon, Apple, M&S, Tesco vouchers',
    body: `<h1>Staff benefits</h1>${form('Email', 'Password', 'Log on')}<div class="wall"><img alt="Amazon" src="/w/1.png"><img alt="Apple" src="/w/2.png"><img alt="Tesco" src="/w/3.png"><img alt="Netflix" src="/w/4.png"></div><footer>Lifeline Trust Benefits</footer>`,
  }),
];
