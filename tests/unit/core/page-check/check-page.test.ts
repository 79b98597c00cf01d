import { expect, test } from 'vitest';
import { LIMITS, type PageFacts } from '../../../../src/core/page-check/page-facts.ts';
import { check, checkPage, field, inShort, PASSWORD, page, standingOf } from './page.ts';

const MICROSOFT = {
  title: 'Sign in to your account',
  logos: [{ text: 'Microsoft', file: 'microsoft_logo_564db913a7fa0ca42727161c6d031bef.svg' }],
  notices: ['©2026 Microsoft'],
  fields: [PASSWORD, ...['loginfmt', 'PPFT', 'hpgrequestid', 'canary', 'idSIButton9'].map((name) => field(name))],
  resources: ['aadcdn.msauth.net'],
};
const PAYPAL = { title: 'Log in to your PayPal account', headings: ['Log in'], notices: ['© 2026 PayPal'] };
const NHS = { title: 'Enter your email address - NHS login', headings: ['NHS login'], logos: [{ text: 'NHS login', file: '' }] };

const verdicts: readonly (readonly [facts: Partial<PageFacts>, host: string, expected: string, because: string])[] = [
  [MICROSOFT, 'xk39fq.pages.dev', 'certain microsoft', 'a copy'],
  [
    { ...MICROSOFT, fields: [field('loginfmt'), field('PPFT'), field('canary')] },
    'xk39fq.pages.dev',
    'certain microsoft',
    'the e-mail address first',
  ],
  [PAYPAL, 'xk39fq.pages.dev', 'certain paypal', 'what it calls itself, and whose it says it is'],
  [NHS, 'xk39fq.pages.dev', 'certain nhs-login', 'NHS login'],
  [
    { title: 'NHS', headings: ['NHS'], logos: [{ text: 'NHS', file: 'nhs-logo.svg' }] },
    'elearning.example',
    'claims-nothing-known',
    '“NHS” alone is no claim',
  ],
  [{ title: 'NHS App' }, 'vendor.example', 'likely nhs-login', 'one class says little: plain facts'],
  [
    { title: 'Lloyds Bank - Welcome to Internet Banking', logos: [{ text: 'Lloyds Bank', file: '' }] },
    'xk39fq.pages.dev',
    'certain lloyds-bank',
    'words of banking beside the name',
  ],
  [
    { title: 'Instagram', notices: ['© 2026 Instagram from Meta'] },
    'xk39fq.pages.dev',
    'certain instagram',
    'a copy that signs as its own',
  ],
  [{ title: 'Connect Instagram – Postplan' }, 'postplan.example', 'claims-nothing-known', 'a partner asks in its own name'],
  [{ title: 'Instagram login page UI', headings: ['Instagram'] }, 'snippets.example', 'claims-nothing-known', 'a lesson about such a page'],
  [{ title: 'NatWest - Log in', logos: [{ text: 'NatWest', file: '' }] }, 'xk39fq.pages.dev', 'certain natwest', 'a bank and its logo'],
  [{ title: 'How NatWest warns of fraud', headings: ['News'] }, 'paper.example', 'claims-nothing-known', 'a newspaper writes about it'],
  [
    { title: 'Adobe ID', logos: [{ text: 'Adobe Logo', file: 'adobe-logo.svg' }] },
    'xk39fq.pages.dev',
    'likely adobe',
    'as its pages are titled',
  ],
  [{ title: 'Adobe', logos: [{ text: 'Adobe', file: '' }] }, 'adobe-bricks.example', 'claims-nothing-known', 'bricks have that name, too'],
  [{ title: 'Adobe licences for schools' }, 'reseller.example', 'claims-nothing-known', 'a reseller'],
  [
    { title: 'DHL', logos: [{ text: 'DHL logo', file: 'dhl-logo.svg' }], fields: [field('cvv')] },
    'xk39fq.pages.dev',
    'likely dhl',
    'three letters',
  ],
  [{ title: 'Send by DHL or post', headings: ['Parcel shop'] }, 'parcels.example', 'claims-nothing-known', 'a shop that sends parcels'],
  [
    { title: 'WhatsApp Web', logos: [{ text: 'WhatsApp', file: '' }] },
    'xk39fq.pages.dev',
    'likely whatsapp',
    'software shows that name, too',
  ],
  [
    { title: 'واتساب ويب', headings: ['واتساب'], fields: [field('otp')] },
    'xk39fq.pages.dev',
    'likely whatsapp',
    'as it is written in Arabic',
  ],
  [
    { title: 'واتساب', logos: [{ text: 'واتساب', file: '' }], notices: ['© واتساب'] },
    'xk39fq.pages.dev',
    'likely whatsapp',
    'other letters are no disguise',
  ],
  [{ title: 'تواصل معنا عبر واتساب', headings: ['متجر'] }, 'shop.example', 'claims-nothing-known', 'a shop to be written to, in Arabic'],
  [{ title: 'Help desk: write to us on WhatsApp' }, 'shop.example', 'claims-nothing-known', 'a way to write to a shop'],
  [{ headings: ['Sign in using Government Gateway'] }, 'xk39fq.pages.dev', 'likely hmrc', 'a name that others show'],
  [{ title: 'PayPal – Espace client' }, 'xk39fq.pages.dev', 'likely paypal', 'in French'],
  [{ title: 'Willkommen im PayPal-Kundenbereich' }, 'xk39fq.pages.dev', 'likely paypal', 'in German'],
  [{ title: 'Bienvenido a su banca en línea: HSBC' }, 'xk39fq.pages.dev', 'likely hsbc', 'in Spanish'],
  [{ title: 'Witamy w PayPal' }, 'xk39fq.pages.dev', 'likely paypal', 'in Polish'],
  [{ title: 'Lloyds Bank - Internet history' }, 'museum.example', 'claims-nothing-known', 'another subject'],
  [
    { title: 'Trust Wallet', logos: [{ text: 'Trust Wallet', file: '' }] },
    'xk39fq.pages.dev',
    'certain trust-wallet',
    'a wallet and its logo, and a secret',
  ],
  [
    { title: 'The Royal Bank of Scotland – Log in', logos: [{ text: 'Royal Bank of Scotland', file: '' }] },
    'xk39fq.pages.dev',
    'certain rbs',
    'a longer name than the bank’s that is in it',
  ],
  [
    { title: 'DPD', logos: [{ text: 'DPD logo', file: 'dpd-logo.svg' }], fields: [field('cvv')] },
    'xk39fq.pages.dev',
    'likely dpd',
    'three letters are others’, too',
  ],
  [
    { title: 'Log In | Binance', notices: ['© 2017 - 2026 Binance.com. All rights reserved'] },
    'xk39fq.pages.dev',
    'certain binance',
    'as its page is titled, and whose it says it is',
  ],
  [{ title: 'Binance – Verify your identity' }, 'xk39fq.pages.dev', 'likely binance', 'a name that others show'],
  [
    { title: 'New account', headings: ['Binance'], logos: [{ text: 'Binance', file: '' }] },
    'ledgerly.example',
    'likely binance',
    'software that asks for the keys of an exchange',
  ],
  [{ title: 'Pay with Binance', headings: ['Checkout'] }, 'shop.example', 'claims-nothing-known', 'a way to pay'],
  [{ title: 'Binance fined by regulator', headings: ['News'] }, 'paper.example', 'claims-nothing-known', 'a newspaper writes about it'],
  [
    { title: 'FedEx | Login Page', logos: [{ text: 'FedEx Logo', file: 'logo.png' }], notices: ['© FedEx 1995-2026'] },
    'xk39fq.pages.dev',
    'certain fedex',
    'as its page was titled, with its logo',
  ],
  [
    { title: 'FedEx', logos: [{ text: 'FedEx', file: '' }], fields: [field('cvv')] },
    'xk39fq.pages.dev',
    'likely fedex',
    'shops that send by it show its name, too',
  ],
  [{ title: 'Courier for FedEx – apply now', headings: ['Jobs'] }, 'jobs.example', 'claims-nothing-known', 'a job'],
  [
    { title: 'USPS.com® - Sign In', notices: ['Copyright © 2026 USPS. All Rights Reserved.'] },
    'xk39fq.pages.dev',
    'certain usps',
    'as its page is titled, and whose it says it is',
  ],
  [
    {
      title: 'USPS.com® - USPS Tracking® Results',
      notices: ['Copyright © 2026 United States Postal Service. All Rights Reserved.'],
      fields: [field('cvv')],
    },
    'xk39fq.pages.dev',
    'certain usps',
    'its page about a parcel, which asks for no card',
  ],
  [{ title: 'Checkout', headings: ['Ship by USPS'] }, 'shop.example', 'claims-nothing-known', 'a shop that sends by it'],
  [{ title: 'USPS hiring event', headings: ['Apply'] }, 'jobs.example', 'claims-nothing-known', 'a job'],
  [
    {
      title: 'Login',
      headings: ['Log on'],
      logos: [{ text: 'Santander', file: '' }],
      fields: [PASSWORD, ...['authentication.PassCode', 'authentication.ERN', 'buttons.1'].map((name) => field(name))],
    },
    'xk39fq.pages.dev',
    'certain santander',
    'the fields of its own page, and its logo',
  ],
  [{ title: 'Santander – Log on' }, 'xk39fq.pages.dev', 'likely santander', 'a city has that name, too'],
  [
    { title: 'Log on to Santander UK', logos: [{ text: 'Santander', file: '' }] },
    'xk39fq.pages.dev',
    'certain santander',
    'a name that is the bank’s alone, and its logo',
  ],
  [{ title: 'Universidad de Santander – Iniciar sesión' }, 'campus.example', 'claims-nothing-known', 'a university of that city'],
  [{ title: 'Santander shuts branches', headings: ['Subscribe'] }, 'paper.example', 'claims-nothing-known', 'a newspaper writes about it'],
  [{ title: 'Banca por Internet - Santander' }, 'www.santander.com.ar', 'official', 'its sister in Argentina'],
  [
    { title: 'My Vodafone - Sign in', notices: ['© 2026 Vodafone Limited'] },
    'xk39fq.pages.dev',
    'certain vodafone',
    'as its page is titled, and whose it says it is',
  ],
  [{ title: 'Login', notices: ['© 2019 Vodafone Limited'] }, 'xk39fq.pages.dev', 'likely vodafone', 'a copy that keeps the small print'],
  [{ title: 'Vodafone', headings: ['Log in'] }, 'my-router.dyndns.example', 'claims-nothing-known', 'a router at home'],
  [{ title: 'Vodafone store manager – apply' }, 'jobs.example', 'claims-nothing-known', 'a job'],
  [
    { title: 'Virgin Money plc Online : Sign On : Input password', logos: [{ text: 'Virgin Money', file: '' }] },
    'xk39fq.pages.dev',
    'certain virgin-money',
    'as its page is titled, with its logo',
  ],
  [
    { title: 'Sign in - Virgin Money UK', logos: [{ text: 'Virgin Money', file: '' }] },
    'xk39fq.pages.dev',
    'certain virgin-money',
    'by the name of its own site',
  ],
  [{ title: 'Virgin Money London Marathon – enter' }, 'races.example', 'claims-nothing-known', 'a race that it paid for'],
  [
    { title: 'Log in | giffgaff', logos: [{ text: 'giffgaff', file: '' }] },
    'xk39fq.pages.dev',
    'certain giffgaff',
    'as its page is titled, with its logo',
  ],
  [{ title: 'giffgaff review: is it any good?' }, 'reviews.example', 'claims-nothing-known', 'a review'],
  [{ title: 'Free giffgaff SIM', headings: ['Where shall we send it?'] }, 'sims.example', 'claims-nothing-known', 'a member who recruits'],
  [
    { title: 'MetaMask', headings: ['Welcome back!'], logos: [{ text: 'MetaMask', file: '' }] },
    'xk39fq.pages.dev',
    'likely metamask',
    'a wallet that lives in no page; demonstrations bear its name, too',
  ],
  [{ title: 'Login with MetaMask', headings: ['Connect your wallet'] }, 'dapp.example', 'claims-nothing-known', 'a way to sign in'],
  [{ title: 'How to set up MetaMask' }, 'blog.example', 'claims-nothing-known', 'a lesson'],
  [{ headings: ['Log in to Monzo'] }, 'xk39fq.pages.dev', 'likely monzo', 'it asks for a password, as Monzo never does'],
  [{ title: 'Import from Monzo', headings: ['Budget'] }, 'budget.example', 'claims-nothing-known', 'software that reads its statements'],
  [{ title: 'Progression at Monzo' }, 'careers.example', 'claims-nothing-known', 'about working there'],
  [
    { title: 'Vinted | Compra e vendi vestiti in una comunità alla moda', siteName: 'Vinted', fields: [field('cvv')] },
    'xk39fq.pages.dev',
    'likely vinted',
    'a copy of its page that asks for a card',
  ],
  [{ title: 'Vinted – Prihlásenie', siteName: 'Vinted' }, 'www.vinted.si', 'official', 'a national site'],
  [{ title: 'Sell on Vinted and eBay at once', headings: ['Log in'] }, 'crosslist.example', 'claims-nothing-known', 'software for sellers'],
  [{ title: 'Vinted warns its members of scams' }, 'paper.example', 'claims-nothing-known', 'a newspaper writes about it'],
  [{ title: 'Engineers at Vinted – apply' }, 'jobs.example', 'claims-nothing-known', 'a job'],
  [{ title: 'Log in to My O2' }, 'xk39fq.pages.dev', 'likely o2', 'an account by its name'],
  [{ title: 'O2 – bar and kitchen' }, 'bar.example', 'claims-nothing-known', 'a bar'],
  [{ title: 'Universal Credit', headings: ['Universal Credit', 'Log in'] }, 'advice.example', 'claims-nothing-known', 'advice about it'],
  [{ title: 'Sign in – Universal Credit – GOV.UK' }, 'xk39fq.pages.dev', 'likely gov-uk-dwp', 'the service as its own pages write it'],
  [
    { title: 'Sign in – HMRC – GOV.UK', headings: ['HMRC'], logos: [{ text: 'HMRC', file: '' }] },
    'hmrc-prototype.herokuapp.com',
    'likely hmrc',
    'prototypes are made with the same design',
  ],
  [{ title: 'Log in - Barclays Center' }, 'tickets.example', 'claims-nothing-known', 'an arena'],
  [{ title: 'Outlook Hotel - members', headings: ['Members'] }, 'hotel.example', 'claims-nothing-known', 'an hotel'],
  [{ title: 'How to sign in to PayPal' }, 'blog.example', 'claims-nothing-known', 'a page about it'],
  [PAYPAL, 'www.paypal.com', 'official', 'where it is at home'],
  [MICROSOFT, 'login.microsoftonline.com', 'official', 'where it is at home'],
  [MICROSOFT, 'signup.minecraft.net', 'official', 'a sister that signs in by the same pages'],
  [{ ...PAYPAL, fields: [] }, 'news.example', 'claims-nothing-known', 'nothing is asked'],
  [{ ...PAYPAL, fields: [field('q', 'search')] }, 'news.example', 'claims-nothing-known', 'a search'],
  [{ title: 'Log in to Dropbox or Google', headings: ['Dropbox', 'Google'] }, 'both.example', 'claims-nothing-known', 'two names alike'],
  [
    { title: 'Contoso', headings: ['Sign in with Google'], logos: [{ text: 'Sign in with Google', file: '' }] },
    'contoso.example',
    'claims-nothing-known',
    'a way to sign in',
  ],
];

test.for(verdicts)('%j at %s is %s: %s', ([facts, host, expected]) => {
  expect(inShort(check(facts, host))).toBe(expected);
});

/** Fields that nobody sees, of software that organisations run under their own names. */
const decoys: readonly (readonly [facts: Partial<PageFacts>, names: readonly string[], expected: string])[] = [
  [PAYPAL, ['AuthMethod', 'UserName'], 'likely paypal'],
  [PAYPAL, ['forcedownlevel', 'passwordText'], 'likely paypal'],
  [NHS, ['userNameInput', 'passwordInput'], 'likely nhs-login'],
];
test.for(decoys)('%j with fields of somebody else’s software (%j) is still told of: %s', ([facts, names, expected]) => {
  const fields = [PASSWORD, ...names.map((name) => field(name, 'hidden'))];
  expect(inShort(check({ ...facts, fields }, 'xk39fq.pages.dev'))).toBe(expected);
});

/** What may honestly be at a place says nothing of the place. */
const silenced: readonly (readonly [facts: Partial<PageFacts>, host: string, because: string, note: string])[] = [
  [MICROSOFT, 'localhost', 'local', 'a machine of one’s own'],
  [MICROSOFT, '192.168.1.4', 'local', 'an address'],
  [MICROSOFT, 'printer.internal', 'local', 'a network of one’s own'],
  [MICROSOFT, 'login.microsoftonline.com.mcas.ms', 'relay', 'Microsoft’s own proxy for organisations'],
  [PAYPAL, 'web.archive.org', 'relay', 'an archive'],
  [PAYPAL, 'www-paypal-com.translate.goog', 'relay', 'a translator'],
  [
    { title: 'Outlook', fields: [PASSWORD, field('username'), field('passwordText'), field('forcedownlevel')] },
    'post.firma.example',
    'software',
    'Outlook on the web on a server of one’s own',
  ],
  [
    {
      title: 'Sign in',
      notices: ['© 2018 Microsoft'],
      fields: [
        { ...PASSWORD, id: 'passwordInput' },
        { ...field('UserName'), id: 'userNameInput' },
      ],
    },
    'sts.firma.example',
    'software',
    'Federation Services',
  ],
  [{ title: 'Sign in to GitHub', logos: [{ text: 'GitHub', file: '' }] }, 'code.firma.example', 'software', 'GitHub Enterprise'],
  [{ title: 'PayPal', headings: ['Gift shop'] }, 'giftshop.example', 'own-name', 'its heading is its host’s'],
  [{ title: 'Santander – Iniciar sesión' }, 'sede.santander.es', 'known', 'the city itself'],
  [{ title: 'Log in | Virgin Money' }, 'internetbanking.virginmoney.com.au', 'known', 'another bank that bears that name'],
  [
    { title: 'Log in to Outlook', notices: ['© University College London'] },
    'sso.ucl.example',
    'own-name',
    'its host is the initials of whose it is',
  ],
];

test.for(silenced)('%j at %s is not decided (%s): %s', ([facts, host, because]) => {
  expect(inShort(check(facts, host))).toBe(`undecided ${because}`);
});

test('a host that the person trusts is never accused', () => {
  expect(inShort(checkPage(page(MICROSOFT), standingOf('xk39fq.pages.dev', true)))).toBe('undecided trusted');
});

test('a host that somebody known owns is not accused, and neither is another brand’s', () => {
  expect(inShort(check(MICROSOFT, 'www.paypal.com'))).toBe('undecided known');
});

test('schools and public bodies are told plain facts at most: their sites are taken over, and they have logins of their own', () => {
  for (const host of ['sso.ox.ac.uk', 'mail.harvard.edu', 'portal.trust.nhs.uk', 'council.gov.uk'])
    expect(['likely microsoft', 'undecided known'], host).toContain(inShort(check(MICROSOFT, host)));
});

test('a label or a sentence that anybody can write lowers the voice, and never silences', () => {
  expect(inShort(check(PAYPAL, 'www-paypal-com.ezproxy.library.example'))).toBe('likely paypal');
  expect(inShort(check(MICROSOFT, 'login.proxy.xk39fq.example'))).toBe('likely microsoft');
  expect(inShort(check({ ...PAYPAL, isDisclaimed: true }))).toBe('likely paypal');
});

test('a name that others bear is not enough, whatever the page wears; the brand’s own parts are', () => {
  const hotel = { title: 'Log in to Apple', logos: [{ text: 'Apple', file: '' }], notices: ['© Apple'] };
  expect(inShort(check(hotel, 'rooms.example'))).toBe('likely apple');
  expect(inShort(check({ ...hotel, title: 'Log in to Apple ID' }, 'rooms.example'))).toBe('certain apple');
  expect(inShort(check({ title: 'Outlook', headings: ['Outlook Web App'], notices: ['© 2010 Microsoft Corporation'] }))).toBe(
    'likely microsoft',
  );
  expect(inShort(check({ title: 'Outlook', fields: MICROSOFT.fields }))).toBe('certain microsoft');
});

test('a heading that names a brand is not the page’s own name where the title is about something else', () => {
  const jobs = { title: 'Microsoft careers', headings: ['Microsoft'], logos: [{ text: 'Microsoft', file: '' }] };
  expect(inShort(check(jobs))).toBe('likely microsoft');
  expect(inShort(check({ ...jobs, title: 'Sign in' }))).toBe('certain microsoft');
  expect(inShort(check({ ...jobs, title: 'PayPal™ – Log in', headings: [], logos: [{ text: 'PayPal', file: '' }] }))).toBe(
    'certain paypal',
  );
});

test('what describes the page is not its name where the title is about somebody else', () => {
  const tenant = { siteName: 'Office 365', logos: [{ text: 'Microsoft Office 365', file: '' }] };
  expect(inShort(check({ ...tenant, title: 'Sign in' }))).toBe('certain microsoft');
  expect(inShort(check({ ...tenant, title: 'Office 365: news' }))).toBe('certain microsoft');
  expect(inShort(check({ ...tenant, title: 'Harrowgate Legal – Sign In' }))).toBe('likely microsoft');
});

test('a file that it loads from the brand makes no page a copy: others load its button, its script', () => {
  const tenant = { headings: ['Microsoft 365'], resources: ['aadcdn.msauth.net'] };
  expect(inShort(check({ ...tenant, title: 'Pelham Grid' }))).toBe('claims-nothing-known');
  expect(inShort(check({ ...tenant, title: 'Sign in' }))).toBe('certain microsoft');
});

test('a page that is made of the brand’s own parts and names nobody is no claim that is certain: it may be a customer’s, in the customer’s name', () => {
  const customer = {
    ...MICROSOFT,
    logos: [{ text: 'Organization banner logo', file: 'bannerlogo' }],
    notices: [],
    icons: ['aadcdn.msftauth.net'],
  };
  expect(inShort(check(customer, 'login.river-foods.example'))).toBe('likely microsoft');
  expect(inShort(check({ ...customer, logos: MICROSOFT.logos }, 'login.river-foods.example'))).toBe('certain microsoft');
  expect(inShort(check({ ...customer, copiedFrom: ['login.microsoftonline.com'] }, 'login.river-foods.example'))).toBe('certain microsoft');
});

test('a page that says no name is never said to say one, wherever it stands', () => {
  const unnamed = {
    icons: ['www.paypalobjects.com'],
    fields: [PASSWORD, ...['forcePhonePasswordOptIn', 'splitLoginContext', 'locale.x'].map((name) => field(name))],
  };
  const facts = page({ title: 'Welcome', ...unnamed });
  const told = ['xk39fq.pages.dev', 'localhost', 'www.paypal.com'].map((host) => checkPage(facts, standingOf(host)));
  expect(told.map(({ kind }) => kind)).toEqual(['claims', 'undecided', 'claims-nothing-known']);
  expect(told.slice(0, 2)).toMatchObject([{ sign: { id: 'icon' } }, { sign: { id: 'icon' } }]);
  const named = checkPage(page({ ...unnamed, title: 'PayPal' }), standingOf('xk39fq.pages.dev'));
  expect(named).toMatchObject({ kind: 'claims', sign: undefined });
});

test('where a page speaks in its host’s name as well, it takes the brand’s own parts to be certain', () => {
  const both = { title: 'Microsoft 365', notices: ['© Pelhamgrid'], resources: ['aadcdn.msauth.net'] };
  expect(inShort(check(both, 'sso.pelhamgrid.example'))).toBe('likely microsoft');
  expect(inShort(check({ ...both, fields: MICROSOFT.fields }, 'sso.pelhamgrid.example'))).toBe('certain microsoft');
  expect(inShort(check({ ...both, notices: [] }, 'sso.pelhamgrid.example'))).toBe('certain microsoft');
});

test('a host that is put together from words of signing in has no name to speak in; one that is such a word alone has', () => {
  const paypal = { ...PAYPAL, title: 'Verify your email address – PayPal', headings: ['Enter your email'] };
  for (const host of ['enter-email-access.example', 'verify.xk39fq.example', 'document-helpdesk.xk39fq.example'])
    expect(inShort(check({ ...paypal, headings: [...paypal.headings, 'IT Helpdesk'] }, host)), host).toBe('certain paypal');
  expect(inShort(check({ ...paypal, notices: ['© Unlock'] }, 'unlock.example'))).toBe('undecided own-name');
  expect(inShort(check({ ...paypal, notices: ['© Enter Email'] }, 'enter-email.example'))).toBe('undecided own-name');
});

test('the brand’s own parts beside its name outweigh a name of the host’s that only describes the page', () => {
  const described = { ...MICROSOFT, siteName: 'Xk39fq', logos: [{ text: 'Xk39fq', file: '' }] };
  expect(inShort(check(described, 'xk39fq.example'))).toBe('certain microsoft');
});

test('anybody’s host at a brand’s own platform is not the brand’s', () => {
  for (const host of [
    'sites.google.com.example',
    'xk39.web.core.windows.net',
    'bucket.s3.amazonaws.com',
    'xk39.firebaseapp.com',
    'xk39.azurewebsites.net',
  ])
    expect(inShort(check(MICROSOFT, host)), host).toBe('certain microsoft');
});

/** The tricks of the field, and what becomes of each. */
const tricks: readonly (readonly [trick: string, facts: Partial<PageFacts>, expected: string])[] = [
  ['a plain clone', MICROSOFT, 'certain microsoft'],
  ['letters that nobody sees', { ...PAYPAL, title: 'Log in to your Pay\u200bPal account' }, 'certain paypal'],
  ['Cyrillic letters', { ...PAYPAL, title: 'Log in to your РауРаl account' }, 'certain paypal'],
  ['digits for letters', { title: 'GMA1L S1GN 1N' }, 'certain google'],
  ['the host’s own name in the title', { ...MICROSOFT, title: 'Sign in to your account - xk39fq' }, 'certain microsoft'],
  ['a password that is called text', { ...PAYPAL, fields: [field('password')] }, 'certain paypal'],
  ['the e-mail address first', { ...MICROSOFT, fields: [field('loginfmt', 'email'), field('PPFT'), field('canary')] }, 'certain microsoft'],
  ['a proxy in between, all addresses rewritten', { ...MICROSOFT, resources: [], links: [] }, 'certain microsoft'],
  [
    'the same with a company’s branding',
    { title: 'Sign in to your account', logos: [{ text: 'Contoso', file: '' }], notices: ['©2026 Microsoft'], fields: MICROSOFT.fields },
    'certain microsoft',
  ],
  ['a name split by empty tags (rendered as one word)', { headings: ['Log in to PayPal'] }, 'likely paypal'],
  ['a name split by hidden junk (what is shown is read)', { headings: ['Log in to PayPal'], notices: ['© PayPal'] }, 'certain paypal'],
  ['letters that are spelt out', { ...PAYPAL, title: 'P a y P a l' }, 'certain paypal'],
  ['no title, a picture without a name', { logos: [{ text: '', file: 'a1.png' }] }, 'claims-nothing-known'],
  ['words that only style sheets hold', { words: 0 }, 'claims-nothing-known'],
  ['a page drawn on a canvas', { title: 'Sign in to Microsoft', fields: [], canvas: 0.95, words: 2 }, 'certain microsoft'],
  ['an address bar drawn on the page', { title: 'Microsoft', drawnAddresses: ['login.live.com'] }, 'likely microsoft'],
  ['a check that one is human, first', { title: 'Just a moment', fields: [] }, 'claims-nothing-known'],
];

test.for(tricks)('%s: %j is %s', ([, facts, expected]) => {
  expect(inShort(check(facts))).toBe(expected);
});

/** Of pages that nobody made to deceive: each was told for certain once. */
const mistaken: readonly (readonly [because: string, facts: Partial<PageFacts>, expected: string])[] = [
  [
    'a moving background behind a form',
    { title: 'Back Office Login', headings: ['Back Office Login'], canvas: 1, words: 12 },
    'likely microsoft',
  ],
  ['a demonstration of an app that draws its own pages', { title: 'Netflix', fields: [], canvas: 1, words: 2 }, 'likely netflix'],
  ['the same, of its design', { title: 'Netflix UI design in Flutter', fields: [], canvas: 1, words: 2 }, 'claims-nothing-known'],
  ['a demonstration that fills the page', { title: 'Apple', fields: [], canvas: 1, words: 2 }, 'claims-nothing-known'],
  [
    'an address in running text, and a field for a newsletter',
    { title: 'Phishing quiz: PayPal', headings: ['PayPal'], drawnAddresses: ['www.paypal.com'], fields: [field('email', 'email')] },
    'likely paypal',
  ],
  [
    'a title that names nobody, and a name that others have, too',
    { title: 'Sign in to your account', logos: [{ text: 'Home Office logo', file: '' }] },
    'claims-nothing-known',
  ],
  [
    'a picture of a brand, and fields that many pages have',
    {
      title: 'Log in – Trackpitch',
      headings: ['Log in to Trackpitch'],
      notices: ['© 2026 Trackpitch Ltd'],
      logos: [{ text: 'Spotify', file: '' }],
      fields: [PASSWORD, ...['login-username', 'login-password', 'login-remember'].map((name) => field(name))],
    },
    'claims-nothing-known',
  ],
];

test.for(mistaken)('%s: %j is %s', ([, facts, expected]) => {
  expect(inShort(check(facts))).toBe(expected);
});

test('a page inside a frame of another site: nothing is claimed, and the frame is told', () => {
  const result = check({ title: 'Microsoft', fields: [], frames: [{ host: 'evil.example', share: 0.9 }], words: 4 });
  expect(result).toMatchObject({ kind: 'claims-nothing-known', isPartial: true });
});

test('of the seventeen tricks, twelve at least are found', () => {
  expect(tricks.length).toBe(17);
  expect(tricks.filter(([, , expected]) => expected !== 'claims-nothing-known').length).toBeGreaterThanOrEqual(12);
});

test('facts at the limits of what is read are judged, too', () => {
  const long = 'Microsoft '.repeat(100);
  const many = <Value>(value: Value, most: number): readonly Value[] => Array.from({ length: most }, () => value);
  const facts = page({
    title: long.slice(0, LIMITS.title),
    headings: many(long.slice(0, LIMITS.text), LIMITS.headings),
    logos: many({ text: long.slice(0, LIMITS.text), file: 'logo'.repeat(30) }, LIMITS.logos),
    notices: many(`© ${long}`.slice(0, LIMITS.text), LIMITS.notices),
    fields: many(field('x'.repeat(LIMITS.name), 'password'), LIMITS.fields),
    links: many('a.example/'.repeat(16), LIMITS.links),
  });
  expect(() => checkPage(facts, standingOf('xk39fq.pages.dev'))).not.toThrow();
  expect(() =>
    checkPage(page({ title: '\ud800', headings: ['\u202e', '\u0000', '??', '𝓟𝓪𝔂𝓟𝓪𝓵'] }), standingOf('xn--80ak6aa92e.com')),
  ).not.toThrow();
});

test('silence is never called genuine: there is no such result', () => {
  const kinds = new Set(verdicts.map(([facts, host]) => check(facts, host).kind));
  expect([...kinds].toSorted()).toEqual(['claims', 'claims-nothing-known', 'official']);
});
