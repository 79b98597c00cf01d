import { expect, test } from 'vitest';
import { pages } from '../../../../src/catalogue/pages/index.ts';
import { LIMITS, type PageFacts } from '../../../../src/core/page-check/page-facts.ts';
import { check, field, inShort, PASSWORD } from './page.ts';

const COPY = {
  title: 'Sign in to your account',
  logos: [{ text: 'Microsoft', file: '' }],
  fields: [PASSWORD, ...['loginfmt', 'PPFT', 'canary'].map((name) => field(name))],
};
const PAYPAL = { title: 'Log in to your PayPal account', notices: ['© 2026 PayPal'] };
const hidden = (...names: readonly string[]) => names.map((name) => field(name, 'hidden'));
const other = pages.filter(({ id }) => id !== 'paypal').map(({ names }) => names[0] ?? '');

/** What a page writes into itself so that nothing is said of it, and the least that must be said all the same. */
const silencers: readonly (readonly [attack: string, facts: Partial<PageFacts>, expected: string])[] = [
  [
    'fields of software that organisations run, beside the maker’s own',
    { ...COPY, fields: [...COPY.fields, ...hidden('flags', 'passwordText')] },
    'likely microsoft',
  ],
  [
    'fields of federation software, beside the maker’s own',
    { ...COPY, fields: [...COPY.fields, ...hidden('userNameInput', 'passwordInput')] },
    'likely microsoft',
  ],
  [
    'another brand, shown as much as the one in the title',
    { ...PAYPAL, headings: ['Amazon Prime'], notices: ['© 2026 PayPal', '© 2026 Amazon'] },
    'likely paypal',
  ],
  ['names of all other brands, as headings', { ...PAYPAL, headings: other.slice(0, LIMITS.headings) }, 'certain paypal'],
  [
    'names of all other brands, in small print',
    { ...PAYPAL, notices: ['© 2026 PayPal', ...other.slice(0, LIMITS.notices - 1).map((name) => `© ${name}`)] },
    'certain paypal',
  ],
  [
    'names of all other brands, as pictures',
    { ...PAYPAL, logos: other.slice(0, LIMITS.logos).map((text) => ({ text, file: '' })) },
    'certain paypal',
  ],
  ['that it is a copy', { ...COPY, isDisclaimed: true }, 'likely microsoft'],
  ['that it was read in part', { ...COPY, isPartial: true }, 'certain microsoft'],
  ['all names in the title', { ...PAYPAL, title: ['PayPal', ...other].join(' ').slice(0, LIMITS.title) }, 'likely paypal'],
  ['the name of another in its title', { ...COPY, title: 'Sign in to Google' }, 'certain microsoft'],
];

test.for(silencers)('a page that writes %s is %s', ([, facts, expected]) => {
  expect(inShort(check(facts))).toBe(expected);
});

test('a page that names fifty brands, and says of itself no more than that, claims nothing', () => {
  const all = pages.map(({ names }) => names[0] ?? '');
  expect(inShort(check({ title: all.join(' ').slice(0, LIMITS.title), headings: all.slice(0, LIMITS.headings) }))).toBe(
    'claims-nothing-known',
  );
  expect(inShort(check({ title: 'Pay with any of these', headings: all.slice(0, LIMITS.headings) }))).toBe('claims-nothing-known');
});

const PARCEL = {
  title: 'Royal Mail | Redelivery',
  headings: ['Your parcel is waiting for delivery', 'Harbour office'],
  logos: [{ text: 'Royal Mail', file: '' }],
  notices: ['© Royal Mail Group Limited 2026'],
  fields: [field('cvv')],
};

test('words of the page that stand in labels which anybody may choose change nothing', () => {
  const elsewhere = inShort(check(PARCEL, 'plover-gantry.net'));
  expect(elsewhere).toMatch(/^(?:likely|certain) royal-mail$/);
  for (const label of ['redelivery-9', 'parcel', 'waiting-9', 'harbour-7', 'harbour', 'parcel-harbour'])
    expect(inShort(check(PARCEL, `${label}.plover-gantry.net`)), label).toBe(elsewhere);
  for (const platform of ['pages.dev', 'web.app', 'duckdns.org', 'github.io', 'us.to', '000webhostapp.com'])
    expect(inShort(check(PARCEL, `harbour.${platform}`)), platform).toBe(elsewhere);
});

test('a name in letters where a logo is proves no more than words do, and nothing by itself', () => {
  const mark = { text: 'PayPal', file: '', isWritten: true };
  expect(inShort(check({ title: 'Log in', logos: [mark] }))).toBe('claims-nothing-known');
  expect(inShort(check({ title: 'Gift shop', logos: [mark] }))).toBe('claims-nothing-known');
  expect(inShort(check({ title: 'Log in', logos: [mark], notices: ['© 2026 PayPal'] }))).toBe('likely paypal');
  expect(inShort(check({ title: 'Sign in to your account', logos: [{ ...mark, text: 'Microsoft' }] }))).toBe('likely microsoft');
  expect(inShort(check({ title: 'Log in to PayPal', logos: [mark] }))).toBe('likely paypal');
  expect(inShort(check({ title: 'Log in to PayPal', logos: [mark, { text: 'PayPal', file: '' }] }))).toBe('certain paypal');
  expect(inShort(check({ title: 'Log in to PayPal', logos: [{ ...mark, text: 'Gift shop' }] }, 'giftshop.example'))).toBe(
    'undecided own-name',
  );
});

test('what nobody sees silences nothing: a name of the site, or of a picture, that is the host’s own', () => {
  const page = { ...PAYPAL, headings: ['Log in to PayPal'], logos: [{ text: 'PayPal', file: '' }], fields: [PASSWORD] };
  expect(inShort(check(page, 'mqxgrove.com'))).toBe('certain paypal');
  expect(inShort(check({ ...page, siteName: 'mqxgrove' }, 'mqxgrove.com'))).toBe('likely paypal');
  expect(inShort(check({ ...page, logos: [...page.logos, { text: 'mqxgrove', file: '' }] }, 'mqxgrove.com'))).toBe('likely paypal');
  expect(inShort(check({ ...page, headings: ['mqxgrove'] }, 'mqxgrove.com')), 'in what is seen it may be an honest shop’s').toBe(
    'undecided own-name',
  );
});

test('a brand is a customer of platforms, too: at one that calls itself so nobody is certain', () => {
  const page = { ...PAYPAL, headings: ['Log in to PayPal'], logos: [{ text: 'PayPal', file: '' }], fields: [PASSWORD] };
  expect(inShort(check(page, 'paypal.eightfold.ai'))).toBe('likely paypal');
  expect(inShort(check(page, 'pay-pal-careers.zendesk.com'))).toBe('likely paypal');
  expect(inShort(check(page, 'mqxgrove.zendesk.com'))).toBe('certain paypal');
  const parcels = { title: 'Log in to DPD UK', logos: [{ text: 'DPD', file: '' }], fields: [PASSWORD] };
  expect(inShort(check(parcels, 'dpd-support.zendesk.com'))).toBe('likely dpd');
  const messages = { title: 'Log in to Wh\u0430tsApp', logos: [{ text: 'WhatsApp', file: '' }], fields: [PASSWORD] };
  expect(inShort(check(messages, 'billing.zendesk.com')), 'a name in another script is in no customer’s').toBe('certain whatsapp');
});

const NETFLIX = { logos: [{ text: 'Netflix', file: '' }], notices: ['© 2026 Netflix, Inc.'], fields: [field('cvv')] };

test.for(['Netflix | Billing', 'Netflix | Billing suspended', 'Netflix: renew your subscription', 'Netflix – payment pending'])(
  'what people are baited with makes no other page of a title, where logo and small print are the brand’s: %s',
  (title) => {
    expect(inShort(check({ ...NETFLIX, title }))).toBe('certain netflix');
  },
);

const BAIT = 'Netflix | Billing cancelled';
const notAllOfIt: readonly (readonly [what: string, facts: Partial<PageFacts>])[] = [
  ['a word besides that baits nobody (an operator’s page about what a plan includes)', { title: 'Netflix | Included in your plan' }],
  ['the name among other words', { title: 'Netflix Harbour | Billing' }],
  ['another’s name besides', { title: 'Netflix | Disney+ subscription' }],
  ['no small print', { notices: [] }],
  ['somebody else’s small print', { notices: [...NETFLIX.notices, '© 2026 Harbour Cards'] }],
  ['a trademark notice in its place', { notices: ['Trademark of Netflix, Inc. All rights reserved. 2026'] }],
  ['small print of no year, as below a picture', { notices: ['© Netflix, Inc.'] }],
  ['no logo', { logos: [] }],
  ['a shop’s name in letters above all', { logos: [...NETFLIX.logos, { text: 'Quayside Cards', file: '', isWritten: true }] }],
  ['a site that is called otherwise', { siteName: 'GuthabenHaus' }],
  ['a heading about the brand (a reseller’s page)', { headings: ['A subscription of Netflix for your gran'] }],
  ['nothing asked but who one is', { fields: [field('email')] }],
  ['a notice that it is a lesson', { isDisclaimed: true }],
];

test.for(notAllOfIt)('it is not certain with %s', ([, facts]) => {
  const whole = { ...NETFLIX, title: BAIT, fields: [PASSWORD] };
  expect(inShort(check(whole))).toBe('certain netflix');
  expect(inShort(check({ ...whole, ...facts }))).not.toMatch(/^certain/);
});

test('a shop that sells a brand’s cards shows its name and its logo, and asks for a card: that is not certain', () => {
  const shop = { title: 'Netflix card', headings: ['Netflix card'], logos: NETFLIX.logos, fields: [field('cvv')] };
  expect(inShort(check(shop))).toBe('likely netflix');
  expect(inShort(check({ ...shop, notices: ['© Netflix'] }))).toBe('likely netflix');
  expect(inShort(check({ ...shop, title: 'Netflix: update your card', notices: ['© 2026 Netflix, Inc.'] }))).toBe('certain netflix');
  expect(inShort(check({ ...shop, fields: [PASSWORD] }))).toBe('certain netflix');
});

test('a page with somebody else’s small print may be a reseller’s, with a sign-in of its own: name and logo alone are not certain there', () => {
  const product = { title: 'Spotify Premium', logos: [{ text: 'Spotify', file: '' }], notices: ['© 2026 KH Digital Ltd'] };
  expect(inShort(check(product))).toBe('likely spotify');
  expect(inShort(check({ ...product, notices: [] }))).toBe('certain spotify');
  expect(inShort(check({ ...product, notices: ['© 2026 User Agreement', 'Cookie policy. All rights reserved'] }))).toBe('certain spotify');
  expect(inShort(check({ ...product, notices: [...product.notices, '© 2026 Spotify AB'] }))).toBe('certain spotify');
  expect(inShort(check({ ...product, links: ['www.spotify.com/password-reset'] }))).toBe('certain spotify');
});

const others: readonly (readonly [title: string, headings: readonly string[]])[] = [
  ['Packing shop – checkout', ['FedEx account']],
  ['Packing shop – checkout', ['Delivery', 'Your Amazon account']],
  ['Packing shop – checkout', ['Delivery', 'Log in to PayPal']],
  ['Carriers – Pedalworks', ['FedEx account']],
  ['Pelham Grid', ['Microsoft 365']],
];

test.for(others)(
  'a heading under a title about something else is no claim, where it is not what the page is for: %s, %s',
  ([title, headings]) => {
    expect(inShort(check({ title, headings }))).toBe('claims-nothing-known');
  },
);

test('a heading that asks to sign in first of all is one, whatever the title', () => {
  expect(inShort(check({ title: 'Packing shop – checkout', headings: ['Log in to your PayPal account', 'Delivery'] }))).toBe(
    'likely paypal',
  );
  expect(inShort(check({ title: 'Harbour 7', headings: ['Zaloguj się na konto PayPal'] }))).toBe('likely paypal');
  expect(inShort(check({ title: 'Your account', headings: ['FedEx account'] }))).toBe('likely fedex');
});

test('a name that others bear begins a title of theirs', () => {
  const apple = { ...NETFLIX, title: 'Apple | Billing suspended', logos: [{ text: 'Apple', file: '' }], notices: ['© Apple'] };
  expect(inShort(check(apple))).toBe('likely apple');
});

const lures = [
  ['parcel', 'Parcel'],
  ['missed-parcels', 'Missed parcels'],
  ['redelivery-9', 'Redelivery'],
  ['parcelredelivery', 'Parcel redelivery'],
  ['your-parcel', 'Your parcel'],
  ['shared-document', 'Shared document'],
  ['device-pair-19', 'Pair your device'],
  ['ail-ddosbarthu', 'Ail ddosbarthu'],
  ['paczka-doplata', 'Paczka: dopłata'],
  ['colet-livrare', 'Colet livrare'],
] as const;

test.for(lures)('what people are baited with is nobody’s name, though somebody registered it: %s', ([label, heading]) => {
  const facts = { ...PARCEL, headings: [heading], notices: [...PARCEL.notices, `© ${heading}`] };
  expect(inShort(check(facts, `${label}.example`))).toBe(inShort(check(facts, 'plover-gantry.example')));
});

const firms = [
  ['shop.wren-and-thimble.co.uk', 'Checkout - Wren & Thimble'],
  ['hub.conveyline.legal', 'PayPal – Conveyline'],
  ['account.gullwing-vpn.net', 'Log in – GullwingVPN: pay with PayPal'],
  ['tickets.saltneyrovers-fc.co.uk', 'Tickets | Saltney Rovers FC'],
  ['my.brightcable-isp.net', 'BrightCable mail'],
  ['parcelnook.example', 'Parcelnook: collect'],
  ['klub.osiedle.waw.pl', 'Osiedle – klub'],
  ['pay.quernmore.ac.uk', 'Quernmore University'],
] as const;

test.for(firms)('a firm’s portal at its own domain speaks in its name: %s', ([host, said]) => {
  const facts = { title: 'Log in to PayPal', headings: [said], logos: [{ text: 'PayPal', file: '' }] };
  expect(inShort(check(facts, host))).toBe('undecided own-name');
  expect(inShort(check(facts))).toBe('certain paypal');
});

/** States of Microsoft’s sign-in as their makers remember them, in five languages: imitations of ours, and no figure. */
const titles = [
  'Sign in to your account',
  'Bei Ihrem Konto anmelden',
  'Connectez-vous à votre compte',
  'Iniciar sesión en la cuenta',
  'Zaloguj się do swojego konta',
];
const states: readonly (readonly [state: string, names: readonly string[], type: string])[] = [
  ['the address', ['loginfmt', 'i0116', 'PPFT', 'canary'], 'email'],
  ['the password', ['loginfmt', 'i0118', 'PPFT', 'canary'], 'password'],
  ['a code', ['idBtn_Back', 'flowToken', 'canary', 'otc'], 'tel'],
];

test.for(titles)('Microsoft’s pages are told by what they are made of, whatever their language: %s', (title) => {
  for (const [state, names, type] of states) {
    const facts = {
      title,
      logos: COPY.logos,
      fields: [field(type === 'tel' ? 'otp' : 'passwd', type), ...names.map((name) => field(name, 'hidden'))],
    };
    expect(inShort(check(facts)), state).toBe('certain microsoft');
  }
});

const signUps: readonly (readonly [title: string, brand: string])[] = [
  ['Google-Konto erstellen', 'google'],
  ['Change your password - Spotify', 'spotify'],
  ['PayPal: créer un compte', 'paypal'],
  ['Crear cuenta - PayPal', 'paypal'],
  ['Utwórz konto PayPal', 'paypal'],
];

test.for(signUps)('%s is a page of %s’s for accounts', ([title, brand]) => {
  expect(inShort(check({ title }))).toBe(`likely ${brand}`);
});

const GITHUB = { title: 'Sign in to GitHub · GitHub', resources: ['github.githubassets.com'], links: ['github.com/password_reset'] };

test('GitHub’s own page is told from the one that organisations host: that brings its files along, and has accounts of its own', () => {
  expect(inShort(check(GITHUB))).toBe('certain github');
  expect(inShort(check({ ...GITHUB, resources: [] }))).toBe('undecided software');
  expect(inShort(check({ ...GITHUB, links: [] }))).toBe('undecided software');
});

test('small print alone says something where the page calls itself nothing else', () => {
  expect(inShort(check({ title: 'Log in', notices: ['© 2026 Amazon.com, Inc.'] }))).toBe('likely amazon');
  expect(inShort(check({ title: 'Wickr – Create profile', notices: ['© 2026 Amazon.com, Inc.'] }))).toBe('claims-nothing-known');
  const aws = { title: 'Amazon Web Services Sign-In', notices: ['© 2026, Amazon Web Services, Inc. or its affiliates.'] };
  expect(inShort(check(aws))).toBe('certain amazon');
});

const SIGNED = { title: 'Create account', logos: COPY.logos, notices: ['© 2026 Microsoft'], links: ['account.live.com/password/reset'] };
const less: readonly (readonly [what: string, facts: Partial<PageFacts>])[] = [
  ['a title about something else', { title: 'Harrowgate Legal' }],
  ['no logo', { logos: [] }],
  ['small print of somebody else’s', { notices: ['© 2026 Harrowgate'] }],
  ['no way to its accounts', { links: [] }],
];

test('logo, small print and the way to its accounts are certain together', () => {
  expect(inShort(check(SIGNED))).toBe('certain microsoft');
});

test.for(less)('with %s they are not', ([, facts]) => {
  expect(inShort(check({ ...SIGNED, ...facts }))).not.toMatch(/^certain/);
});
