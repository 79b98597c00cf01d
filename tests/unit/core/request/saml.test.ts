import { deflateSync, strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { catalogue } from '../../../../src/catalogue/index.ts';
import { createDirectory } from '../../../../src/core/directory.ts';
import { judge } from '../../../../src/core/judge.ts';
import { inflate } from '../../../../src/core/request/inflate.ts';
import { samlRequest } from '../../../../src/core/request/saml.ts';
import { visit } from '../../../vectors/navigations/visit.ts';

const directory = createDirectory(catalogue);

const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));
const deflated = (xml: string): string => base64(deflateSync(strToU8(xml)));

const XML = `<?xml version="1.0"?>
<samlp:AuthnRequest xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol"
  ID='_a1' Version="2.0" IssueInstant = "2026-11-23T11:00:00.123Z"
  Destination="https://idp.example.org/sso" AssertionConsumerServiceURL="https://sp.example.org/acs?a=1&amp;b=2">
  <saml:Issuer xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" Format="urn:x">
    https://sp.example.org/metadata
  </saml:Issuer>
</samlp:AuthnRequest>`;

const READ = {
  issuer: 'https://sp.example.org/metadata',
  assertionConsumerService: 'https://sp.example.org/acs?a=1&b=2',
  destination: 'https://idp.example.org/sso',
  id: '_a1',
  issuedAtMs: Date.UTC(2026, 10, 23, 11, 0, 0, 123),
};

test('the HTTP Redirect binding deflates (SAML 2.0 Bindings 3.4.4.1)', () => {
  expect(samlRequest(deflated(XML))).toEqual(READ);
});

test('the HTTP POST binding does not (3.5.4)', () => {
  expect(samlRequest(btoa(XML))).toEqual(READ);
});

test('a plus that became a space on the way is a plus', () => {
  const parameter = deflated(XML);
  expect(samlRequest(parameter.replaceAll('+', ' '))).toEqual(READ);
});

test('no prefix, no issuer, no time', () => {
  expect(samlRequest(deflated('<AuthnRequest ID="x"/>'))).toEqual({ id: 'x' });
});

const attributes: readonly [tag: string, id: string | undefined, because: string][] = [
  ["<AuthnRequest ID='a'>", 'a', 'XML 1.0, 2.3: in either quotes'],
  ['<AuthnRequest ID="it\'s">', "it's", 'with the other inside'],
  ['<AuthnRequest ID="a', undefined, 'the tag never ends'],
  ['<AuthnRequest ID="a>', undefined, 'the value never ends'],
  ['<AuthnRequest ID=a>', undefined, 'no value is without quotes'],
  ['<AuthnRequest ID="">', undefined, 'empty means absent'],
  ['<AuthnRequest MyID="a">', undefined, 'another name'],
  ['<AuthnRequest ID="&lt;a&gt; &amp;lt; &#65;">', '<a> &lt; &#65;', 'the five entities of XML, each once'],
];
test.for(attributes)('the ID of %s is %s: %s', ([tag, id]) => {
  expect(samlRequest(btoa(tag))?.id).toBe(id);
});

const issuers: readonly [rest: string, issuer: string | undefined, because: string][] = [
  ['<Issuer>a</Issuer>', 'a', 'its text'],
  ['<a:Issuer Format="urn:x">a</a:Issuer>', 'a', 'of any namespace'],
  ['<Issuer/>a</AuthnRequest>', undefined, 'an empty element: the text behind it is not its own'],
  ['<Issuer>abc', undefined, 'one that never ends may be cut'],
  ['<NoIssuer>a</NoIssuer>', undefined, 'another name'],
];
test.for(issuers)('the issuer of %s is %s: %s', ([rest, issuer]) => {
  expect(samlRequest(btoa(`<AuthnRequest ID="a">${rest}`))?.issuer).toBe(issuer);
});

test('of a request of any length the first 64 kB are read', () => {
  const issuerAt = (characters: number) =>
    samlRequest(btoa(`${'<AuthnRequest>'.padEnd(characters - '<Issuer>a<'.length)}<Issuer>a</Issuer>`));
  expect(issuerAt(65_536)?.issuer).toBe('a');
  expect(issuerAt(65_537)?.issuer).toBeUndefined();
});

test('of a request a tag of 4096 characters is read, and no longer one', () => {
  const withTag = (characters: number) => samlRequest(btoa(`${'<AuthnRequest ID="a"'.padEnd(characters - 1)}>`));
  expect(withTag(4096)?.id).toBe('a');
  expect(withTag(4097)).toBeUndefined();
});

test('what is no request is not read', () => {
  expect(samlRequest(deflated('<Response ID="x"/>'))).toBeUndefined();
  expect(samlRequest('')).toBeUndefined();
});

test('a deflate bomb stops at the limit', () => {
  const bomb = deflateSync(new Uint8Array(8_000_000));
  expect(bomb.length).toBeLessThan(16_384);
  expect(inflate(bomb)).toBeUndefined();
});

test('what is just short enough is read', () => {
  expect(inflate(deflateSync(new Uint8Array(65_536)))).toHaveLength(65_536);
  expect(inflate(deflateSync(new Uint8Array(65_537)))).toBeUndefined();
  // Stored as it is: five bytes before each piece, which holds so much.
  const stored = (bytes: number) =>
    inflate(Uint8Array.from([1, bytes & 255, bytes >> 8, ~bytes & 255, (~bytes >> 8) & 255, ...Array(bytes).fill(65)]));
  expect(stored(16_384 - 5)).toHaveLength(16_384 - 5);
  expect(stored(16_385 - 5)).toBeUndefined();
});

test.for(['<Issuer'.repeat(9000), `<AuthnRequest ${' ID'.repeat(20_000)}`, ' '.repeat(60_000), '<'.repeat(60_000)])(
  'hostile markup is read to its end (%#)',
  (xml) => {
    expect(samlRequest(btoa(xml))?.issuer).toBeUndefined();
  },
);

const LONG = 65_000;

/** Texts on which a pattern that tries again and again would need steps as the square of their length. */
const hostile: readonly (readonly [what: string, beginning: string, again: string])[] = [
  ['a name in a name in a name', '<', 'AuthnRequest-'],
  ['begun over and over', '', '<AuthnRequest '],
  ['an issuer begun over and over', '<AuthnRequest>', '<Issuer '],
  ['prefix upon prefix', '<', 'a:'],
  ['nothing but brackets', '', '<'],
  ['a tag that never ends', '<AuthnRequest ', ' ID='],
  ['attributes of nothing', '<AuthnRequest', '    ID    '],
];

/** What is done meanwhile: the longest text that a pattern which repeats was shown, and the characters that were searched through. */
function costOf(work: () => void): { readonly longest: number; readonly steps: number } {
  const { exec } = RegExp.prototype;
  const { indexOf } = String.prototype;
  let longest = 0;
  let steps = 0;
  RegExp.prototype.exec = function (text) {
    if (this.source.includes('*') || this.source.includes('+')) longest = Math.max(longest, text.length);
    return exec.call(this, text);
  };
  String.prototype.indexOf = function (part, from = 0) {
    const found = indexOf.call(this, part, from);
    steps += (found < 0 ? this.length : found) - from + 1;
    return found;
  };
  try {
    work();
  } finally {
    RegExp.prototype.exec = exec;
    String.prototype.indexOf = indexOf;
  }
  return { longest, steps };
}

test.for(hostile)(
  '%s: each character is looked at a few times, and patterns that repeat see no more than a tag',
  ([, beginning, again]) => {
    const { longest, steps } = costOf(() => samlRequest(btoa((beginning + again.repeat(LONG)).slice(0, LONG))));
    expect(longest).toBeLessThanOrEqual(4096);
    expect(steps).toBeGreaterThan(0);
    expect(steps).toBeLessThanOrEqual(8 * LONG);
  },
);

test.for([1, 6])(
  'the same in an address, as it was sent: %i requests of 64 kB, one in the other, are judged in as many steps',
  (nested) => {
    const bomb = encodeURIComponent(deflated(`<${'AuthnRequest-'.repeat(5000)}`.slice(0, LONG)));
    const page = 'https://idp.college.example/idp/profile/SAML2/Redirect/SSO';
    const url = Array.from({ length: nested }).reduce<string>(
      (inner) => `${page}?SAMLRequest=${bomb}${inner === '' ? '' : `&RelayState=${encodeURIComponent(inner)}`}`,
      '',
    );
    expect(url.length).toBeLessThan(10_000);
    const { longest, steps } = costOf(() => judge(visit(url, 'link'), directory));
    expect(longest, 'no pattern is shown what was inflated').toBeLessThanOrEqual(url.length);
    expect(steps, 'it was inflated, and looked at').toBeGreaterThan(LONG);
    expect(steps).toBeLessThanOrEqual(8 * LONG * nested);
  },
);
