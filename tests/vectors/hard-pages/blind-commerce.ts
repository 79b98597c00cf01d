import { form, type HardPage, page } from './page.ts';

/** Shops and those who sell or repair somebody else's goods. */
export const blindCommerce: readonly HardPage[] = [
  page('https://www.oakandember-candles.co.uk/checkout', 'a shop that takes PayPal and cards', {
    title: 'Checkout – Oak & Ember Candles',
    head: `<script src="https://www.paypal.com/sdk/js?client-id=sb"></script><script src="https://js.stripe.com/v3/"></script><link rel="icon" href="//cdn.shopify.com/s/files/1/0001/favicon.png">`,
    body: `<h1>Express checkout</h1><div id="paypal-button-container"><img src="https://www.paypalobjects.com/images/checkout/hermes/logo.png" alt="PayPal"></div><button>Apple Pay</button><button>G Pay</button><h2>Payment</h2><form><input autocomplete="cc-number" placeholder="Card number"><input autocomplete="cc-exp" placeholder="Expiration date (MM / YY)"><input autocomplete="cc-csc" placeholder="Security code"><input autocomplete="cc-name" placeholder="Name on card"><button>Pay now</button></form><footer>All rights reserved Oak &amp; Ember Candles</footer>`,
  }),
  page('https://pay.hosted-tills.com/s/paypal/oakhurst-garden', 'a hosted till that was told to start with PayPal', {
    title: 'Pay with PayPal – Oakhurst Garden Centre',
    head: `<link rel="icon" href="https://www.paypalobjects.com/webstatic/icon/favicon.ico">`,
    body: `<img src="https://www.paypalobjects.com/webstatic/mktg/logo/pp_cc_mark_111x69.jpg" alt="PayPal acceptance mark"><h1>Pay with PayPal</h1><p>You will be taken to paypal.com to log in. Or pay by card:</p><form><input name="pan" placeholder="Card number" autocomplete="cc-number"><input name="cvc" placeholder="CVC" autocomplete="cc-csc"><button>Pay £34.00</button></form><p>Oakhurst Garden Centre uses Hosted Tills.</p>`,
  }),
  page('https://www.getgiftcodes.shop/netflix-gift-card/redeem', 'a reseller of gift cards for Netflix', {
    title: 'Netflix Gift Card – redeem & sign in | GetGiftCodes',
    head: `<meta property="og:title" content="Netflix Gift Card UK"><meta property="og:image" content="https://assets.getgiftcodes.shop/netflix-card.jpg"><meta property="og:site_name" content="GetGiftCodes">`,
    body: `<header>GetGiftCodes</header><img src="/netflix-card.jpg" alt="Netflix"><h1>Netflix Gift Card £25</h1><h2>Sign in to GetGiftCodes to see your code</h2>${form('Email', 'Password', 'Sign in')}<p>Redeem at netflix.com/redeem. Netflix is not a sponsor of this shop.</p>`,
  }),
  page('https://repairs.macmenders-leeds.co.uk/booking/login', 'a repair shop for Apple goods', {
    title: 'Apple iPhone & Mac repair – track your repair',
    head: `<link rel="icon" href="/apple-icon.png"><style>body{font-family:-apple-system,"SF Pro Text"}</style>`,
    body: `<nav><img src="/logo.svg" alt="MacMenders Leeds"></nav><h1>Track your Apple repair</h1><p>Before you hand in your iPhone, turn off Find My and sign out of your Apple Account. We never need your Apple Account password.</p><form><input name="ticket" placeholder="Repair number"><input name="pw" type="password" placeholder="Repair password"><button>Track</button></form><footer>MacMenders is an independent repairer and is not affiliated with Apple Inc. Apple, iPhone and Mac are trademarks of Apple Inc.</footer>`,
  }),
  page('https://portal.skyline-cloud-partners.com/login', 'a Microsoft partner that sells licences', {
    title: 'Microsoft Cloud Portal | Sign in',
    head: `<meta name="description" content="Buy and manage Microsoft 365, Azure and Dynamics licences"><link rel="icon" href="https://www.microsoft.com/favicon.ico">`,
    body: `<header><img src="/skyline.svg" alt="Skyline Cloud Partners"><img src="/ms-solutions-partner.png" alt="Microsoft Solutions Partner"></header><h1>Microsoft Cloud Portal</h1>${form('Email', 'Password', 'Sign in')}<p>New customer? Accept the Microsoft Customer Agreement.</p><footer>© 2026 Skyline Cloud Partners GmbH &amp; Co. – Microsoft AI Cloud Partner Program</footer>`,
  }),
  page('https://my.brightcable-isp.net/email/microsoft365/login', 'an internet provider that resells Microsoft 365 mail', {
    title: 'Microsoft 365 Email from BrightCable – Sign in',
    body: `<header><img alt="BrightCable" src="/bc.svg"></header><div class="card"><img src="https://img-prod-cms-rt-microsoft-com.akamaized.net/cms/api/am/imageFileData/RE1Mu3b" alt="Microsoft"><h1>Sign in to Microsoft 365 Email</h1><form method="post"><input name="email" placeholder="Email address"><input name="password" type="password" placeholder="Password"><button>Sign In</button></form></div><footer>Copyright © 1999 - 2026 BrightCable Operating Company, LLC. All Rights Reserved.</footer>`,
  }),
  page('https://www.sellerhub-tools.io/login', 'a tool for those who sell on Amazon', {
    title: 'Amazon Seller Login – SellerHub Tools',
    head: `<link rel="preconnect" href="https://m.media-amazon.com"><style>.b{background:#ff9900}</style>`,
    body: `<img src="/sellerhub.svg" alt="SellerHub"><h1>Log in to your Amazon seller dashboard</h1>${form('Email', 'Password', 'Log in')}<a class="b" href="https://sellercentral.amazon.co.uk/apps/authorize">Connect Amazon Seller Central</a><p>SellerHub Tools is an Amazon SPN service provider. Amazon and Seller Central are trademarks of Amazon.com, Inc.</p>`,
  }),
  page('https://ship.postprint-labels.co.uk/account', 'a shop for postage that is Royal Mail’s', {
    title: 'Royal Mail labels – log in and print postage',
    body: `<header style="background:#da202a"><img src="/postprint.svg" alt="PostPrint"></header><h1>Print Royal Mail postage at home</h1><form><input type="email" placeholder="Email"><input type="password" placeholder="Password"><button>Log in</button></form><img src="/rm-cruciform.svg" alt="Royal Mail"><p>Royal Mail, the cruciform and the colour red are registered trade marks of Royal Mail Group Ltd.</p>`,
  }),
  page('https://broadbandswitch.sky-deals-compare.co.uk/apply', 'a comparison page that asks for bank details to switch to Sky', {
    title: 'Switch to Sky – apply online',
    body: `<h1>Your Sky Broadband order</h1><form><label>Name<input name="name"></label><label>Sort code<input name="sort"></label><label>Account number<input name="acc"></label><label>Choose a password for your tracking page<input type="password" autocomplete="new-password"></label><button>Place order with Sky</button></form><p>CompareDeals Ltd is an authorised Sky retailer.</p>`,
  }),
  page('https://tickets.festival-of-kites.org/pay/3ds', 'a bank’s confirmation within the shop’s own frame', {
    title: 'Visa Secure',
    body: `<table><tr><td><img src="https://static.acs-provider.net/bank/nationwide.png" alt="Nationwide"></td><td><img src="https://static.acs-provider.net/visa-secure.svg" alt="Visa Secure"></td></tr></table><h1>Purchase authentication</h1><p>We have sent a text message with a code to 07*** ***123. Merchant: Festival of Kites. Amount £45.00.</p><form><input name="otp" autocomplete="one-time-code" placeholder="Enter code"><button>Confirm</button><button type="button">Resend</button></form>`,
  }),
  page('https://acs.cardcheck-europe.com/3ds2/challenge', 'a bank’s confirmation page at the processor’s own host', {
    title: 'Mastercard Identity Check',
    body: `<header><img src="/issuer/1204/logo.png" alt="Barclays"><img src="/scheme/mc-idcheck.svg" alt="Mastercard ID Check"></header><h2>Confirm it’s you</h2><p>Barclays has sent a passcode to your mobile.</p><form method="post" action="/3ds2/challenge/submit"><input name="challengeDataEntry" type="password" inputmode="numeric"><button>Submit</button></form><details><summary>Need some help?</summary>Ring the number on the back of your card.</details>`,
  }),
  page('https://store.pixelgarden-games.com/login?provider=steam', 'a games shop with buttons for others', {
    title: 'Log in with Steam, Google or PlayStation – Pixelgarden',
    body: `<h1>Log in</h1><button>Sign in through Steam</button><button>Sign in with Google</button><button>PlayStation Network</button><button>Xbox / Microsoft</button><hr>${form('Pixelgarden email', 'Password', 'Log in')}<footer>© Pixelgarden. Steam is a trademark of Valve Corporation.</footer>`,
  }),
  page('https://donate.hillfoot-hospice.org.uk/give', 'a charity that takes PayPal, Apple Pay and Direct Debit', {
    title: 'Donate – Hillfoot Hospice',
    head: `<script src="https://www.paypalobjects.com/donate/sdk/donate-sdk.js"></script>`,
    body: `<h1>Donate with PayPal</h1><div id="donate-button"><img src="https://www.paypalobjects.com/en_GB/i/btn/btn_donate_LG.gif" alt="Donate with PayPal button"></div><h2>Or by card</h2><form><input placeholder="Card number" autocomplete="cc-number"><input placeholder="CVV" autocomplete="cc-csc"><label><input type="checkbox"> Gift Aid: HMRC will give us 25p for every £1</label><button>Donate</button></form><footer>Registered charity 2000000</footer>`,
  }),
  page('https://www.unlockmyhandset.co.uk/order/login', 'a service that unlocks phones', {
    title: 'Unlock Apple iPhone – EE, O2, Vodafone – My order',
    body: `<h1>My order</h1>${form('Email', 'Order password', 'View order')}<p>iCloud locked? We cannot remove an Apple Account. Contact Apple.</p><img src="/ee.svg" alt="EE"><img src="/o2.svg" alt="O2"><img src="/apple.svg" alt="Apple">`,
  }),
  page('https://club.wheatsheaf-cinemas.com/signin', 'a cinema’s club that sends people on to Prime', {
    title: 'Amazon Prime members: sign in for 2-for-1 tickets',
    head: `<meta property="og:title" content="Amazon Prime 2-for-1"><meta property="og:site_name" content="Wheatsheaf Cinemas">`,
    body: `<h1>Amazon Prime 2-for-1</h1><p>Link your Prime membership</p><a id="LoginWithAmazon"><img alt="Login with Amazon" src="https://images-na.ssl-images-amazon.com/images/G/01/lwa/btnLWA_gold_156x32.png"></a><h2>Wheatsheaf Club sign in</h2>${form('Email', 'Password', 'Sign in')}`,
  }),
  page('https://marketplace.facebookads-school.com/member', 'a course that teaches adverts on Facebook', {
    title: 'Facebook Ads School – member login',
    body: `<h1>Facebook Ads School</h1><h2>Member login</h2>${form('Email', 'Password', 'Log In')}<p>This site is not a part of the Facebook™ website or Meta Platforms, Inc. Facebook is a trademark of Meta Platforms, Inc.</p>`,
  }),
  page('https://book.larkhill-vets.co.uk/pay/?wallet=google', 'a vet with a till that shows Google Pay first', {
    title: 'Google Pay',
    head: `<script async src="https://pay.google.com/gp/p/js/pay.js"></script><link rel="icon" href="https://www.gstatic.com/instantbuy/svg/dark_gpay.svg">`,
    body: `<img src="https://www.gstatic.com/instantbuy/svg/light_gpay.svg" alt="Google Pay"><h1>£62.00 to Larkhill Veterinary Centre</h1><button class="gpay-card-info-container">Pay with GPay</button><p>or enter your card</p><form><input autocomplete="cc-number" placeholder="0000 0000 0000 0000"><input autocomplete="cc-exp" placeholder="MM/YY"><input autocomplete="cc-csc" placeholder="CVC"><button>Pay</button></form>`,
  }),
];
