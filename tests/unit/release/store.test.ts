import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import words from '../../../assets/locales/en.toolbar.json' with { type: 'json' };
import project from '../../../package.json' with { type: 'json' };
import { tryIt } from '../../../src/catalogue/try-it.ts';
import { manifest } from '../../../src/platform/manifest.ts';
import { type ListedManifest, listingProblems, manifestProblems, packageProblems, pictureProblem } from '../../release/store.ts';

const ROOT = new URL('../../../', import.meta.url);
const page = readFileSync(new URL('docs/store/README.md', ROOT), 'utf8');
const listing = {
  page,
  name: String(manifest('chrome', 'build').name),
  summary: words['extension.description'].message,
  alsoIn: [['package.json', project.description]] as const,
  tried: [tryIt.addresses.dead, tryIt.addresses.fake],
};
const built = (browser: string): ListedManifest => ({
  ...(manifest(browser, 'build') as unknown as Omit<ListedManifest, 'manifest_version' | 'version' | 'icons'>),
  manifest_version: 3,
  version: '1.2.3',
  icons: { 128: 'icon/128.png' },
});

test('the page for the stores says what the package says, and no more than they take', () => {
  expect(listingProblems(listing)).toEqual([]);
});

test.for([
  ['another name', { name: 'Backdoor' }],
  ['another summary', { summary: 'Something else.' }],
  ['too long a name', { name: 'x'.repeat(46) }],
  ['too many terms', { page: page.replace('sign-in help;', 'a; b; c; sign-in help;') }],
  ['another summary elsewhere', { alsoIn: [['package.json', 'Something else.']] }],
  ['too short a text', { page: page.replace(/^> You saved[\s\S]*?(?=\n\nCategory)/m, '> Short.') }],
  ['nothing for reviewers to try', { tried: ['https://elsewhere.example/'] }],
  ['a picture more', { page: page.replace('1. `docs', '0. `docs/pictures/x.png`: "x"\n1. `docs') }],
] as const)('%s is found', ([, change]) => {
  expect(listingProblems({ ...listing, ...change })).not.toEqual([]);
});

test('what a store refuses in a package is found', () => {
  const good: readonly (readonly [string, number])[] = [
    ['manifest.json', 900],
    ['background.js', 600_000],
  ];
  expect(packageProblems(new Map(good))).toEqual([]);
  for (const [path, bytes] of [
    ['.DS_Store', 1],
    ['chunks/a.js.map', 1],
    ['__MACOSX/a', 1],
    ['key.pem', 1],
    ['notes.old', 1],
    ['META-INF/manifest.mf', 1],
    ['data/list.json.gz', 1],
    ['run.sh', 1],
    ['_private/a.js', 1],
    ['shield.json', 5_000_001],
  ] as const)
    expect(packageProblems(new Map([...good, [path, bytes]])), path).toHaveLength(1);
  expect(packageProblems(new Map([['frontdoor/manifest.json', 900]]))).toHaveLength(1);
  expect(packageProblems(new Map([...good, ...Array.from({ length: 50 }, (_, n) => [`${n}.js`, 4_900_000] as const)]))).toHaveLength(1);
  expect(packageProblems(new Map([...good, ['_locales/en/messages.json', 1]]))).toEqual([]);
});

test.for(['chrome', 'edge', 'firefox'])('%s: what a store asks of a manifest is so, and each permission is explained', (browser) => {
  expect(manifestProblems(built(browser), page)).toEqual([]);
});

test.for<readonly [what: string, change: Partial<ListedManifest> & { readonly key?: string }]>([
  ['another manifest version', { manifest_version: 2 }],
  ['a version of words', { version: '1.0-beta' }],
  ['no large icon', { icons: { 16: 'icon/16.png' } }],
  ['a key of its own', { key: 'MIIB' }],
  ['no home page', { homepage_url: '' }],
  ['a permission more', { permissions: ['webNavigation', 'storage', 'declarativeNetRequest', 'activeTab', 'scripting', 'tabs'] }],
  ['an optional permission less', { optional_permissions: ['bookmarks'] }],
])('%s is found', ([, change]) => {
  expect(manifestProblems({ ...built('chrome'), ...change }, page)).toHaveLength(1);
});

test('every picture that the page names is there, in its size', () => {
  const named = [...page.matchAll(/`((?:docs\/pictures|assets\/public\/icon)\/[\w/-]+\.png)`/g)].map(([, path = '']) => path);
  expect(new Set(named).size).toBeGreaterThan(9);
  expect(named.flatMap((path) => pictureProblem(path, readFileSync(new URL(path, ROOT))) ?? [])).toEqual([]);
  expect(pictureProblem('docs/pictures/logo.png', readFileSync(new URL('assets/public/icon/48.png', ROOT)))).toContain('48 × 48');
  expect(pictureProblem('docs/pictures/logo.png', new Uint8Array(30))).toContain('no PNG');
  const icon = readFileSync(new URL('assets/public/icon/128.png', ROOT));
  expect(pictureProblem('assets/public/icon/128.png', icon)).toBeUndefined();
  icon.writeUInt32BE(300, 16);
  icon.writeUInt32BE(300, 20);
  expect(pictureProblem('docs/pictures/logo.png', icon)).toContain('shine through');
});
