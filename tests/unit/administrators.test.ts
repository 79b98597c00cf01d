import { readFileSync } from 'node:fs';
import { Parser } from 'htmlparser2';
import { expect, test } from 'vitest';
import schema from '../../assets/public/policy-schema.json' with { type: 'json' };
import { readPolicy } from '../../src/background/policy.ts';
import { policyEntries, policyValues } from '../../src/background/policy-schema.ts';
import { catalogue } from '../../src/catalogue/index.ts';
import { createPersonalDirectories } from '../../src/core/personal-directory.ts';
import { manifest } from '../../src/platform/manifest.ts';
import { administratorFiles, BROWSERS, EXAMPLES, policyOf } from '../tools/administrator-files.ts';

const FOLDER = new URL('../../docs/administrators/', import.meta.url);
const directories = createPersonalDirectories(catalogue);
const files = [...administratorFiles()];

test.for(EXAMPLES)('%s: every entry is understood', (example) => {
  expect(readPolicy(new Map(Object.entries(policyOf(example))), directories).problems).toEqual([]);
});

test('browsers are told of every key that is understood, and of no other', () => {
  expect(Object.keys(schema.properties).toSorted()).toEqual([...Object.keys(policyEntries()), ...Object.keys(policyValues())].toSorted());
});

test.for(files)('%s is what its example says', ([name, text]) => {
  const written = readFileSync(new URL(name, FOLDER), 'utf8');
  if (name.endsWith('.json')) expect(JSON.parse(written)).toEqual(JSON.parse(text));
  else expect(written).toBe(text);
});

test.for(files.filter(([name]) => name.endsWith('.reg')))('%s decodes to its policy', ([name, text]) => {
  const decoded = Object.fromEntries(
    [...text.matchAll(/^"([a-zA-Z]+)"="(.*)"\r$/gm)].map(([, key = '', value = '']) => {
      const plain = value.replaceAll(/\\(["\\])/g, '$1');
      return [key, /^[[{]/.test(plain) ? JSON.parse(plain) : plain];
    }),
  );
  expect(decoded).toEqual(policyOf(name.split('.')[0] ?? ''));
});

test.for(files.filter(([name]) => name.endsWith('.mobileconfig')))('%s is a well-formed profile for one extension', ([name, text]) => {
  const words = wordsIn(text);
  expect(
    words.some((word) => /^(?:com\.(?:google\.Chrome|microsoft\.Edge)\.extensions\.[a-p]{32}|org\.mozilla\.firefox)$/.test(word)),
  ).toBe(true);
  for (const key of Object.keys(policyOf(name.split('.')[0] ?? ''))) expect(words).toContain(key);
});

/** The words between the tags of well-formed XML. */
function wordsIn(text: string): readonly string[] {
  const open: string[] = [];
  const words: string[] = [];
  const parser = new Parser(
    {
      onopentagname: (tag) => void open.push(tag),
      // Implied is also what closes itself.
      onclosetag: (tag, implied) => expect([tag, implied && text[parser.endIndex - 1] !== '/']).toEqual([open.pop(), false]),
      ontext: (word) => void words.push(word.trim()),
    },
    { xmlMode: true },
  );
  parser.end(text);
  expect(open).toEqual([]);
  return words;
}

test.for(BROWSERS)('$id: the Group Policy template has every setting, each with its words and its control', ({ id, registry }) => {
  const files = administratorFiles();
  const template = files.get(`frontdoor-${id}.admx`) ?? '';
  const words = files.get(`en-US/frontdoor-${id}.adml`) ?? '';
  for (const text of [template, words]) wordsIn(text);
  const all = (text: string, shape: RegExp) => [...text.matchAll(shape)].map(([, found = '']) => found);
  expect(all(template, /<policy name="(\w+)"/g)).toEqual(Object.keys(schema.properties));
  expect(new Set(all(template, / key="([^"]+)"/g))).toEqual(new Set([`Software\\Policies\\${registry}`]));
  expect(all(template, / valueName="(\w+)"/g)).toEqual(Object.keys(schema.properties));
  const strings = new Set(all(words, /<string id="(\w+)">/g));
  for (const name of all(template, /\$\(string\.(\w+)\)/g)) expect(strings).toContain(name);
  expect(all(words, /<presentation id="(\w+)">/g)).toEqual(all(template, /\$\(presentation\.(\w+)\)/g));
  expect(all(words, / refId="(\w+)"/g)).toEqual(all(template, /<(?:text|enum) id="(\w+)"/g));
});

test.for(files.filter(([name]) => name.endsWith('.intune.json')))('%s carries the template, and decodes to its policy', ([name, text]) => {
  const [example = '', browser = ''] = name.split('.');
  const { omaSettings }: { readonly omaSettings: readonly { readonly omaUri: string; readonly value: string }[] } = JSON.parse(text);
  const [template, ...settings] = omaSettings;
  expect(template?.value).toBe(administratorFiles().get(`frontdoor-${browser}.admx`));
  const decoded = settings.map(({ omaUri, value }) => {
    const [, id = '', escaped = ''] = /^<enabled\/><data id="(\w+)" value="([^"]*)"\/>$/.exec(value) ?? [];
    expect(omaUri).toBe(`./Device/Vendor/MSFT/Policy/Config/Frontdoor${browser}~Policy~frontdoor/${id}`);
    const plain = escaped.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&');
    return [id, /^[[{]/.test(plain) ? JSON.parse(plain) : plain];
  });
  expect(Object.fromEntries(decoded)).toEqual(policyOf(example));
});

test('an administrator who blocks permissions is told which of ours stop Frontdoor, and which only one thing', () => {
  const { permissions = [], optional_permissions: atUse = [] } = manifest('chrome', 'build');
  const page = readFileSync(new URL('install.md', FOLDER), 'utf8');
  const [whole = '', ...parts] = page.split('\n').filter((line) => /^\| (?:`blocked_permissions`|…) with /.test(line));
  const named = (line: string) => [...(line.split('|')[1] ?? '').matchAll(/`(\w+)`/g)].map(([, name]) => name);
  expect(named(whole)).toEqual(['blocked_permissions', ...permissions]);
  expect(parts.flatMap(named)).toEqual(atUse);
});

test('every profile, and every payload in one, has an identifier of its own', () => {
  const profiles = files.filter(([name]) => name.endsWith('.mobileconfig'));
  expect(profiles.length).toBe(6);
  const found = profiles.flatMap(([, text]) =>
    [...text.matchAll(/<key>Payload(?:Identifier|UUID)<\/key><string>([^<]+)<\/string>/g)].map(([, id]) => id),
  );
  expect(found.length).toBe(24);
  expect(new Set(found).size).toBe(24);
});

test('what installs it pins it, and in Firefox takes the signed package', () => {
  const install = (id: string) => JSON.parse(administratorFiles().get(`extension-settings.${id}.json`) ?? '{}');
  expect(Object.values(install('chrome').ExtensionSettings)).toMatchObject([{ toolbar_pin: 'force_pinned' }]);
  expect(Object.values(install('edge').ExtensionSettings)).toMatchObject([{ toolbar_state: 'force_shown' }]);
  const [firefox] = Object.values(install('firefox').policies.ExtensionSettings);
  expect(firefox).toMatchObject({ default_area: 'navbar', private_browsing: true });
  expect(firefox).toMatchObject({
    install_url: expect.stringMatching(/^https:\/\/addons\.mozilla\.org\/firefox\/downloads\/latest\/.+\/latest\.xpi$/),
  });
});
