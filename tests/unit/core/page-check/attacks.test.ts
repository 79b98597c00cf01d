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
