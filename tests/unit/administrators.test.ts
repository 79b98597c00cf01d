import { readFileSync } from 'node:fs';
import { Parser } from 'htmlparser2';
import { expect, test } from 'vitest';
import schema from '../../assets/public/policy-schema.json' with { type: 'json' };
import { readPolicy } from '../../src/background/policy.ts';
import { ENTRIES, VALUES } from '../../src/background/policy-schema.ts';
import { catalogue } from '../../src/catalogue/index.ts';
import { createPersonalDirectories } from '../../src/core/personal-directory.ts';
import { administratorFiles, EXAMPLES, policyOf } from '../tools/administrator-files.ts';

const FOLDER = new URL('../../docs/administrators/', import.meta.url);
const directories = createPersonalDirectories(catalogue);
const files = [...administratorFiles()];

test.for(EXAMPLES)('%s: every entry is understood', (example) => {
  expect(readPolicy(new Map(Object.entries(policyOf(example))), directories).problems).toEqual([]);
});

test('browsers are told of every key that is understood, and of no other', () => {
  expect(Object.keys(schema.properties).toSorted()).toEqual([...Object.keys(ENTRIES), ...Object.keys(VALUES)].toSorted());
});

test.for(files)('%s is what its example says', ([name, text]) => {
  const written = readFileSync(new URL(name, FOLDER), 'utf8');
  if (name.endsWith('.json')) expect(JSON.parse(written)).toEqual(JSON.parse(text));
  else expect(written).toBe(text);
});

test.for(files.filter(([name]) => name.endsWith('.reg')))('%s decodes to its policy', ([name, text]) => {
  const decoded = Object.fromEntries(
    [...text.matchAll(/^"(\w+)"="(.*)"\r$/gm)].map(([, key = '', value = '']) => {
      const plain = value.replaceAll(/\\(["\\])/g, '$1');
      return [key, /^[[{]/.test(plain) ? JSON.parse(plain) : plain];
    }),
  );
  expect(decoded).toEqual(policyOf(name.split('.')[0] ?? ''));
});

test.for(files.filter(([name]) => name.endsWith('.mobileconfig')))('%s is a well-formed profile for one extension', ([name, text]) => {
  const open: string[] = [];
  const words: string[] = [];
  const parser = new Parser(
    {
      onopentagname: (tag) => void open.push(tag),
      onclosetag: (tag, implied) => expect([tag, implied]).toEqual([open.pop(), false]),
      ontext: (word) => void words.push(word.trim()),
    },
    { xmlMode: true },
  );
  parser.end(text);
  expect(open).toEqual([]);
  expect(words.some((word) => /^com\.(?:google\.Chrome|microsoft\.Edge)\.extensions\.[a-p]{32}$/.test(word))).toBe(true);
  for (const key of Object.keys(policyOf(name.split('.')[0] ?? ''))) expect(words).toContain(key);
});
