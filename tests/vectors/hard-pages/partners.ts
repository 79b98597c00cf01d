import { form, type HardPage, page } from './page.ts';

/** Partners, suppliers and choosers, who name the services that they work with. */
export const partners: readonly HardPage[] = [
  page('https://www.tillow-credit.co.uk/login', 'a lender in the colours of a bank', {
    title: 'Log in | Barclays Partner Finance by Tillow',
    body: `<img alt="Barclays" src="b.svg"><h1>Barclays Partner Finance</h1>${form('Agreement number', 'Password', 'Log in')}<p>Tillow Credit Ltd acts for Barclays.</p>`,
  }),
  page('https://cards.orchidrewards.com/hsbc/login', 'the points of a bank’s card', {
    title: 'HSBC Rewards – log in',
    body: `<img alt="HSBC" src="h.svg"><h1>Log in to HSBC Rewards</h1>${form('Card number', 'Password', 'Log in')}<footer>Run by Orchid Rewards for HSBC</footer>`,
  }),
  page('https://checkout.lindenpay.com/3ds/challenge', 'a bank’s confirmation at a processor', {
    title: 'Confirm your payment',
    body: '<img alt="Santander" src="s.png"><img alt="Visa Secure" src="v.png"><h1>Santander: confirm your payment</h1><form><input name="otp" autocomplete="one-time-code" inputmode="numeric"><button>Submit</button></form>',
  }),
  page('https://connect.openledger.eu/banks/revolut', 'an account service that sends to a bank', {
    title: 'Connect Revolut',
    body: `<img alt="Revolut" src="r.svg"><h1>Connect your Revolut account</h1>${form('OpenLedger email', 'OpenLedger password', 'Continue')}`,
  }),
  page('https://app.medwillow.co.uk/login', 'an NHS supplier with an account of its own beside NHS login', {
    title: 'MedWillow – log in',
    body: `<img alt="NHS" src="nhs.svg"><h1>Log in</h1><a href="/auth/nhs"><img src="nhs-login-button.svg" alt="Continue to NHS login"></a>${form('Email', 'Password', 'Log in to MedWillow')}`,
  }),
  page('https://patients.surgerylink.org/login', 'an NHS supplier whose heading is NHS login', {
    title: 'Log in with NHS login or a SurgeryLink account',
    body: `<h1>NHS login</h1><p>Use your NHS login, or the account of your surgery.</p><a href="https://auth.login.nhs.uk/authorize?client_id=surgerylink">Continue with NHS login</a>${form('SurgeryLink user', 'Password', 'Log in')}`,
  }),
  page('https://staff.rotaheron.com/nhs', 'rosters of a trust at a supplier', {
    title: 'NHS staff – RotaHeron',
    body: `<img alt="NHS" src="nhs.svg"><h1>NHS staff login</h1>${form('Assignment number', 'Password', 'Log in')}<p>You can use NHSmail or a smartcard too.</p>`,
  }),
  page('https://esr-training.northmoor.nhs.uk/login', 'a trust’s lessons about its staff records', {
    title: 'ESR – log in to training',
    body: `<h1>Electronic Staff Record training</h1>${form('Username', 'Password', 'Log in')}`,
  }),
  page('https://iechyd.example-meddygfa.wales/mewngofnodi', 'a Welsh surgery', {
    lang: 'cy',
    title: 'Mewngofnod GIG – Meddygfa Afon Goch',
    body: `<img alt="GIG" src="gig.svg"><h1>Mewngofnodi gyda mewngofnod GIG</h1>${form('E-bost', 'Cyfrinair', 'Mewngofnodi')}`,
  }),
  page('https://apps.taxthrush.co.uk/hmrc', 'tax software that asks for HMRC details', {
    title: 'Link your Government Gateway',
    body: `<h1>Link your Government Gateway account</h1><p>HMRC Making Tax Digital</p>${form('TaxThrush email', 'TaxThrush password', 'Continue to HMRC')}`,
  }),
  page('https://apply.visa-sparrow.com/login', 'advice on visas beside the government', {
    title: 'GOV.UK One Login help – VisaSparrow',
    body: `<h1>Sign in with GOV.UK One Login</h1><a href="https://signin.account.gov.uk/">Go to GOV.UK</a><h2>VisaSparrow clients</h2>${form('Client', 'Password', 'Log in')}`,
  }),
  page('https://auth.taskotter.app/login', 'a chooser with seven services', {
    title: 'Log in | TaskOtter',
    body: `<button>Continue with Google</button><button>Continue with Apple</button><button>Continue with Microsoft</button><button>Continue with Slack</button><button>Continue with GitHub</button><button>Continue with Facebook</button><button>Continue with LinkedIn</button>${form('Email', 'Password', 'Log in')}`,
  }),
  page('https://auth.plumb-ledger.com/login', 'a chooser with one service and its logo', {
    title: 'Sign in with Google',
    body: `<img alt="Google" src="https://www.gstatic.com/images/branding/product/1x/gsa_512dp.png"><h1>Sign in with Google</h1><a href="https://accounts.google.com/o/oauth2/v2/auth?client_id=pl">Continue</a><p>or</p>${form('Email', 'Password', 'Sign in')}`,
  }),
  page('https://auth.shiuli-books.com.bd/login', 'a Bengali shop with buttons', {
    lang: 'bn',
    title: 'লগ ইন – শিউলি বই',
    body: `<h1>লগ ইন করুন</h1><a href="/fb">Facebook দিয়ে লগ ইন করুন</a><a href="/g">Google দিয়ে লগ ইন করুন</a>${form('ইমেইল', 'পাসওয়ার্ড', 'লগ ইন')}`,
  }),
  page('https://bazar.shiuli-books.com.bd/pay', 'a shop that takes payment and names a service', {
    lang: 'bn',
    title: 'PayPal – পেমেন্ট',
    body: '<img alt="PayPal" src="https://www.paypalobjects.com/webstatic/mktg/logo/pp_cc_mark_111x69.jpg"><h1>PayPal বা কার্ড দিয়ে পেমেন্ট করুন</h1><form><input autocomplete="cc-number" name="card"><input name="cvv"><button>পেমেন্ট</button></form>',
  }),
  page('https://login.souk-alnoor.ae/', 'an Arabic shop with buttons', {
    lang: 'ar',
    title: 'تسجيل الدخول',
    body: `<a href="/apple">تسجيل الدخول باستخدام Apple</a><a href="/google">تسجيل الدخول باستخدام Google</a>${form('البريد', 'كلمة المرور', 'دخول')}`,
  }),
  page('https://conectare.librarie-castan.ro/', 'a Romanian shop with buttons', {
    lang: 'ro',
    title: 'Conectează-te cu Facebook',
    body: `<h1>Conectează-te cu Facebook</h1><a href="/fb">Facebook</a>${form('E-mail', 'Parolă', 'Conectare')}`,
  }),
  page('https://dukan.karwan-textiles.pk/login', 'an Urdu shop with buttons', {
    lang: 'ur',
    title: 'Google کے ساتھ سائن ان کریں',
    body: `<a href="/g">Google کے ساتھ سائن ان کریں</a>${form('ای میل', 'پاس ورڈ', 'سائن ان')}`,
  }),
  page('https://hatti.malwa-seeds.in/login', 'a Punjabi shop with buttons', {
    lang: 'pa',
    title: 'Google ਨਾਲ ਸਾਈਨ ਇਨ ਕਰੋ',
    body: `<h1>Google ਨਾਲ ਸਾਈਨ ਇਨ ਕਰੋ</h1>${form('ਈਮੇਲ', 'ਪਾਸਵਰਡ', 'ਸਾਈਨ ਇਨ')}`,
  }),
  page('https://wayf.ostlefederation.org/ds', 'a chooser of institutions with a fallback account', {
    title: 'Select your institution',
    body: `<h1>Sign in via OpenAthens, Shibboleth or Google</h1><input name="institution">${form('Guest', 'Password', 'Sign in')}`,
  }),
  page('https://migrate.boxmover.com/office365/source', 'a mover of mailboxes that asks for both sides', {
    title: 'Office 365 – source credentials | BoxMover',
    body: `<h1>Office 365</h1><h2>Source mailbox</h2>${form('Office 365 user', 'Office 365 password', 'Test connection')}<footer>© BoxMover GmbH</footer>`,
  }),
  page('https://sklep.brzoza-rowery.pl/koszyk/platnosc', 'a Polish shop with payment by a bank', {
    lang: 'pl',
    title: 'PayPal, karta lub BLIK',
    body: '<h1>Zapłać przez PayPal</h1><img alt="PayPal" src="pp.png"><form><input name="blik" autocomplete="one-time-code"><button>Zapłać</button></form>',
  }),
];
