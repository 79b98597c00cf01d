import fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalogue } from '../../src/catalogue/index.ts';
import { createLearnedResemblance, writeLearned } from '../../src/core/names/learned-resemblance.ts';
import { createResemblance } from '../../src/core/names/resemblance.ts';
import { SIZE } from '../size.ts';

const RUNS = SIZE.addresses;
const timeout = 60_000 + RUNS * 10;

const resembles = createResemblance(catalogue);

const owned = catalogue.brands.flatMap(({ owns }) => owns.filter((domain) => domain.includes('.')));
/** Official hosts whose names are long enough to be nobody's by chance. */
const telling = [...new Set(catalogue.brands.flatMap(({ hosts }) => hosts))].filter((host) => host.length >= 9 && host !== 'login.gov');

const letters = [...'abcdefghijklmnopqrstuvwxyz0123456789'];
const label = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 12 });
const labels = (maxLength: number) => fc.array(label, { maxLength }).map((parts) => parts.map((part) => `${part}.`).join(''));
const anyCharacters = fc.string({ unit: fc.constantFrom(...letters, ...'-.-.éøпаурοα中한ا।\u200d'), minLength: 1, maxLength: 60 });

/** The address, when there is such a thing. */
const parsed = (text: string): URL | undefined => (URL.canParse(text) ? new URL(text) : undefined);

test('whatever the host, the answer comes, and is the same twice', { timeout }, () => {
  let tried = 0;
  fc.assert(
    fc.property(
      fc.oneof(
        anyCharacters,
        fc.domain(),
        fc.ipV4(),
        fc.ipV6().map((address) => `[${address}]`),
      ),
      (host) => {
        const url = parsed(`https://${host}/`);
        if (!url) return;
        tried += 1;
        expect(resembles(url)).toEqual(resembles(new URL(url.href)));
      },
    ),
    { numRuns: RUNS },
  );
  expect(tried).toBeGreaterThan(RUNS / 4);
});

test('nothing below what a brand owns is ever an impostor', { timeout }, () => {
  fc.assert(
    fc.property(labels(3), fc.constantFrom(...owned), fc.constantFrom('', '.'), (front, domain, root) => {
      expect(resembles(new URL(`https://${front}${domain}${root}/`))).toBeUndefined();
    }),
    { numRuns: RUNS },
  );
});

test('an official host in front of a stranger’s is always certain', { timeout }, () => {
  fc.assert(
    fc.property(labels(2), fc.constantFrom(...telling), fc.constantFrom('.', '-'), label, (front, official, between, stranger) => {
      const found = resembles(new URL(`https://${front}${official}${between}x${stranger}x.example/`));
      expect(found?.certainty).toBe('certain');
      // With what chance puts in front it may be another official host, but for a letter: `1d.` of `id.atlassian.com`.
      expect(['embedded', 'homoglyph']).toContain(found?.technique);
    }),
    { numRuns: RUNS },
  );
});

test('what differs lies within the host as people see it, and replaced makes the original', { timeout }, () => {
  let tried = 0;
  const changes = fc.tuple(fc.constantFrom(...telling), fc.nat(), fc.constantFrom(...'аеоéíñł1x'), fc.boolean());
  fc.assert(
    fc.property(changes, ([official, at, put, instead]) => {
      const place = at % official.length;
      const url = parsed(`https://${official.slice(0, place)}${put}${official.slice(instead ? place + 1 : place)}/`);
      const found = url && resembles(url);
      if (!found || found.differences.length === 0) return;
      tried += 1;
      const ends = found.differences.map((difference) => difference.at + difference.length);
      expect(found.differences.every((difference, i) => i === 0 || difference.at >= (ends[i - 1] ?? 0))).toBe(true);
      expect(found.differences.every(({ visited, original }) => visited !== original)).toBe(true);
      // Of a public body that nobody has listed as a brand the name is its domain.
      expect(found.imitates.id.startsWith('official:') || catalogue.brands.some(({ id }) => id === found.imitates.id)).toBe(true);
    }),
    { numRuns: RUNS },
  );
  expect(tried).toBeGreaterThan(RUNS / 10);
});

test('hosts made of nothing but chance are left alone', { timeout }, () => {
  // No vowels, no word: what is found here is found by chance. The names of the brands themselves are not in it.
  const chance = fc.string({ unit: fc.constantFrom(...'bcdfgjkmpqrtvwxz'), minLength: 3, maxLength: 20 });
  let flagged = 0;
  fc.assert(
    fc.property(chance, fc.constantFrom('com', 'co.uk', 'example', 'de'), (name, suffix) => {
      flagged += resembles(new URL(`https://${name}.${suffix}/`)) ? 1 : 0;
    }),
    { numRuns: RUNS },
  );
  expect(flagged).toBeLessThanOrEqual(RUNS / 500);
});

test('whatever was learned, it and all below its domain are left alone, and nobody is stopped for it', { timeout }, () => {
  const domain = fc.tuple(label, fc.constantFrom('com', 'co.uk', 'org', 'ac.uk')).map((parts) => parts.join('.'));
  let cautioned = 0;
  fc.assert(
    fc.property(fc.array(domain, { minLength: 1, maxLength: 20 }), labels(2), (domains, front) => {
      const learned = domains.map((name) => ({ hostname: `idp.${name}`, start: `https://idp.${name}/`, isProtected: true }));
      const resemblesLearned = createLearnedResemblance(catalogue, writeLearned(catalogue, learned));
      for (const name of domains) {
        const own = parsed(`https://${front}${name}/`);
        if (own) expect(resemblesLearned(own)).toBeUndefined();
        const embedded = parsed(`https://idp.${name}.evil.example/`);
        const found = embedded && resemblesLearned(embedded);
        if (!found) continue;
        cautioned += 1;
        expect(found.certainty).toBe('likely');
      }
    }),
    { numRuns: RUNS / 10 },
  );
  expect(cautioned).toBeGreaterThan(0);
});
