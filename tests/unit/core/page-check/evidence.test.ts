import { expect, test } from 'vitest';
import { EVIDENCE, type EvidenceId } from '../../../../src/core/page-check/evidence.ts';
import type { PageFacts } from '../../../../src/core/page-check/page-facts.ts';
import { check, field, PASSWORD } from './page.ts';

const asked = (...names: readonly string[]) => [PASSWORD, ...names.map((name) => field(name))];

/** For each row a page that only it finds (beside one that claims, where it needs one), and one that is near and is not. */
const rows: readonly (readonly [row: EvidenceId, found: Partial<PageFacts>, near: Partial<PageFacts>, because: string])[] = [
  [
    'title',
    { title: 'Log in to your PayPal account' },
    { title: 'Log in to PayPal Arena' },
    'the name and words of signing in; nobody else’s name',
  ],
  [
    'heading',
    { headings: ['Sign in to NHS login'] },
    { headings: ['NHS', 'NHS discounts: sign in'] },
    '“NHS” is borne by many; “NHS login” is one service',
  ],
  ['site-name', { siteName: 'PayPal' }, { siteName: 'Shops that take PayPal' }, 'what the page calls its site'],
  [
    'site-name',
    { notices: ['© PayPal'], logos: [{ text: 'PayPal', file: '', isWritten: true }] },
    { notices: ['© PayPal'], logos: [{ text: 'PayPal', file: '' }] },
    'in letters where its logo would be; a picture is its logo',
  ],
  [
    'known-title',
    { title: 'Sign in to your account', notices: ['© 2026 Microsoft'] },
    { title: 'Sign in to your account' },
    'a title of the brand’s says something only beside the brand',
  ],
  [
    'logo',
    { title: 'PayPal', logos: [{ text: '', file: 'paypal-logo-129x32.svg' }] },
    { title: 'PayPal', logos: [{ text: '', file: 'paypal-visa-mastercard-logo.svg' }] },
    'a row of ways to pay is no logo',
  ],
  [
    'logo',
    { title: 'PayPal', logos: [{ text: 'PayPal logo', file: '' }] },
    { title: 'PayPal', logos: [{ text: 'Pay with PayPal', file: '' }] },
    'a button that was drawn',
  ],
  [
    'icon',
    { title: 'PayPal', icons: ['www.paypalobjects.com'] },
    { title: 'PayPal', icons: ['www.paypalobjects.com.example'] },
    'its icon comes from the brand',
  ],
  [
    'copyright',
    { notices: ['©1999-2026 PayPal, Inc. All rights reserved.'] },
    { notices: ['© 2026 Gift shop. PayPal is a trademark'] },
    'whose it says it is',
  ],
  [
    'fields',
    { title: 'Microsoft', fields: asked('loginfmt', 'PPFT', 'hpgrequestid') },
    { title: 'Microsoft', fields: asked('loginfmt', 'PPFT') },
    'three are no accident',
  ],
  [
    'assets',
    { title: 'Microsoft', resources: ['aadcdn.msauth.net'] },
    { title: 'Microsoft', resources: ['ajax.aspnetcdn.com'] },
    'hosts that serve nothing but sign-in pages',
  ],
  [
    'copied',
    { title: 'Spotify', copiedFrom: ['accounts.spotify.com'] },
    { title: 'Spotify', copiedFrom: ['newsroom.example'] },
    'a browser wrote into it where it was saved',
  ],
  [
    'links',
    { title: 'Apple ID', links: ['iforgot.apple.com/'] },
    { title: 'Apple ID', links: ['www.apple.com/uk/'] },
    'where only the sign-in page leads',
  ],
  ['disguise', { title: 'GMA1L' }, { title: 'Gmail' }, 'digits for letters'],
  ['disguise', { title: 'Pаypal' }, { title: 'Paypal' }, 'a Cyrillic letter'],
  ['disguise', { title: 'Log in to PayPaI' }, { title: 'Log in to PayPal' }, 'a capital I for an l'],
  ['disguise', { notices: ['© 2026 Αmazon.com, Inc.'] }, { notices: ['© 2026 Amazon.com, Inc.'] }, 'a Greek letter in the small print'],
  [
    'drawn-address',
    { title: 'Microsoft', drawnAddresses: ['login.microsoftonline.com'] },
    { title: 'Microsoft', drawnAddresses: ['intranet.example'] },
    'an address bar is drawn on the page',
  ],
  [
    'canvas',
    { title: 'Sign in to Microsoft', canvas: 0.9, words: 3, fields: [] },
    { title: 'Sign in to Microsoft', canvas: 0.9, words: 300, fields: [] },
    'a page that is only a picture of one',
  ],
];

const rowsOf = (facts: Partial<PageFacts>): readonly string[] => {
  const found = check(facts);
  return found.kind === 'claims' ? found.evidence.map(({ id }) => id) : [];
};

test.for(rows)('%s is found, and its neighbour is not: %j', ([row, found, near]) => {
  expect(rowsOf(found)).toContain(row);
  expect(rowsOf(near)).not.toContain(row);
});

test('every row has a page that only it finds', () => {
  expect([...new Set(rows.map(([row]) => row))].toSorted()).toEqual(EVIDENCE.map(({ id }) => id).toSorted());
});
