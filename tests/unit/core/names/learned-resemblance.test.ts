import { expect, test } from 'vitest';
import { catalogue } from '../../../../src/catalogue/index.ts';
import { createLearnedResemblance, type LearnedName, writeLearned } from '../../../../src/core/names/learned-resemblance.ts';
import type { Technique } from '../../../../src/core/names/resemblance.ts';

const named = (hostname: string): LearnedName => ({ hostname, start: `https://${hostname}/home`, isProtected: true });

const learned = [
  'idp.northfield.ac.uk',
  'login.brightwater.example',
  'sso.gimbolar.example',
  'sso.dorfenu.example',
  'sso.meadow.example',
  'sso.abc.example',
].map(named);
const written = writeLearned(catalogue, learned);
const resembles = createLearnedResemblance(catalogue, written);

const cases: readonly [url: string, technique: Technique | undefined, because: string][] = [
  ['https://idp.northfield.ac.uk.evil.example/', 'embedded', 'the whole host in front of a foreign one'],
  ['https://idp-northfield-ac-uk.evil.example/', 'embedded', 'with dashes'],
  ['https://login.brightwater.example@evil.example/', 'userinfo', 'where it is no host'],
  ['https://login.brіghtwater.example/', 'homoglyph', 'a letter of another alphabet'],
  ['https://idp.northfield.ac.uk/', undefined, 'the host itself'],
  ['https://www.northfield.ac.uk/', undefined, 'its owner’s'],
  ['https://northfield.example/', undefined, 'the same word elsewhere: nobody knows whose'],
  ['https://northfield-login.example/', undefined, 'a word beside it: nobody knows whose'],
  ['https://login.brightwatr.example/', 'typo', 'one letter left out of a long name'],
  ['https://login.brightwatep.example/', 'bit-flip', 'one bit of it flipped'],
  ['https://sso.gimbolat.example/', 'typo', 'one letter replaced in one of eight'],
  ['https://sso.dorfeno.example/', undefined, 'in one of seven: nobody knows whose'],
  ['https://idp-northfield-ac-uk.github.io/', undefined, 'below a platform'],
  ['https://login.brightwatr.com/', undefined, 'the same under another suffix: nobody knows whose'],
  ['https://sso.meadov.example/', undefined, 'one letter away from a short name: nobody knows whose'],
  ['https://staging.brightwater.example/', undefined, 'a sibling'],
  ['https://login.brightvvater.example/', undefined, 'letters of ASCII that look alike come about by chance'],
  ['https://login.brightwater.example.akadns.net/', undefined, 'the plumbing of a network'],
  ['https://sso.abc.example.evil.example/', undefined, 'too short to be told from chance'],
  ['https://idp-northfield-ac-uk.proxy.otherlib.example/', undefined, 'the proxy of a library'],
  ['https://idp.northfield.ac.uk.ezproxy.biblio.example/', undefined, 'another one'],
];
test.for(cases)('%s: %s (%s)', ([url, technique]) => {
  expect(resembles(new URL(url))?.technique).toBe(technique);
});

test('never more than likely, and of the host that was learned', () => {
  const found = resembles(new URL('https://idp.northfield.ac.uk.evil.example/'));
  expect(found).toMatchObject({
    certainty: 'likely',
    original: 'idp.northfield.ac.uk',
    imitates: { name: 'idp.northfield.ac.uk', start: 'https://idp.northfield.ac.uk/home' },
  });
});

test('whether the name is protected is what was learned of it', () => {
  const url = new URL('https://login.brightwatr.example/');
  expect(resembles(url)?.isProtected).toBe(true);
  const hardly = learned.map((name) => ({ ...name, isProtected: name.hostname !== 'login.brightwater.example' }));
  expect(createLearnedResemblance(catalogue, writeLearned(catalogue, hardly))(url)?.isProtected).toBe(false);
});

test('names that were written for other brands are refused', () => {
  const others = createLearnedResemblance(catalogue, { ...written, brands: [] });
  expect(() => others(new URL('https://login.brightwatr.example/'))).toThrow('other brands');
});

test('who has learned nothing is told nothing', () => {
  expect(createLearnedResemblance(catalogue, writeLearned(catalogue, []))(new URL('https://paypal.com.evil.example/'))).toBeUndefined();
});

test('what was worked out is plain JSON, and says the same when it is read again', () => {
  const again = createLearnedResemblance(catalogue, JSON.parse(JSON.stringify(written)));
  for (const [url] of cases) expect(again(new URL(url)), url).toEqual(resembles(new URL(url)));
});

test('who passes for somebody else is not protected', () => {
  const without = writeLearned(catalogue, learned, (hostname) => hostname === 'idp.northfield.ac.uk');
  const url = new URL('https://idp.northfield.ac.uk.evil.example/');
  expect(resembles(url)).toBeDefined();
  expect(createLearnedResemblance(catalogue, without)(url)).toBeUndefined();
});

test('one name that was learned is enough to be worked out, and none that is too short', () => {
  const of = (hostname: string) => writeLearned(catalogue, [{ hostname, start: `https://${hostname}/`, isProtected: true }]);
  expect(of('records.brightwater.example').names?.written.looks.length).toBeGreaterThan(0);
  expect(of('records.abcde.example').names).toBeDefined();
  expect(of('records.abcd.example').names).toBeUndefined();
  expect(of('192.0.2.7').names).toBeUndefined();
});
