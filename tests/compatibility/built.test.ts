import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type ApiUse, apiUsesIn } from './api-uses.ts';
import { type Fault, faultsIn, type Target } from './support.ts';

const OUTPUT = new URL('../../.output/', import.meta.url);

const BUILDS: readonly (readonly [build: 'chrome' | 'edge' | 'firefox', browser: Target['browser'], android?: boolean])[] = [
  ['chrome', 'chrome'],
  ['edge', 'edge'],
  ['firefox', 'firefox'],
  ['firefox', 'firefox_android'],
];

/** What is there in part, or was otherwise before, and is well so: why, by browser and feature. */
const KNOWN: { readonly [browser in Target['browser']]?: { readonly [feature: string]: string } } = {
  firefox_android: {
    'tabs.query': 'It may leave out tabs that are not loaded: nothing is said of those, and their buttons are neutral.',
    'storage.sync': 'What is shared stays on the phone, as if sharing were off.',
  },
};

/** The target of a build: what its own manifest says. */
function targetOf(build: string, browser: Target['browser']): Target {
  const manifest = JSON.parse(read(build, 'manifest.json'));
  const { gecko, gecko_android: android } = manifest.browser_specific_settings ?? {};
  const since = { chrome: manifest.minimum_chrome_version, edge: manifest.minimum_chrome_version, firefox: gecko?.strict_min_version };
  return { browser, since: Number.parseFloat(browser === 'firefox_android' ? android?.strict_min_version : since[browser]) };
}

function read(build: string, file: string): string {
  return readFileSync(new URL(`${build}-mv3/${file}`, OUTPUT), 'utf8');
}

const scriptsOf = (build: string): readonly string[] => globSync('**/*.js', { cwd: new URL(`${build}-mv3/`, OUTPUT).pathname });

/** What is wrong, a line each: in which file, with what, and what is written there. */
function wrongIn(
  file: string,
  code: string,
  uses: readonly ApiUse[],
  target: Target,
  isKnown: (fault: Fault) => boolean,
): readonly string[] {
  return uses.flatMap((use) =>
    faultsIn(use, target)
      .filter((fault) => !isKnown(fault))
      .map(({ feature, says }) => `${file}: ${feature} ${says}: ${code.slice(use.at, use.at + 80)}`),
  );
}

test.for(BUILDS)('%s, in %s: no API is used, unasked for, that its oldest version has not', ([build, browser]) => {
  const target = targetOf(build, browser);
  expect(target.since).toBeGreaterThan(100);
  const met = new Set<string>();
  const isKnown = ({ feature }: Fault): boolean => KNOWN[browser]?.[feature] !== undefined && met.add(feature).size > 0;
  const scripts = scriptsOf(build).map((file) => [file, read(build, file)] as const);
  const uses = new Map(scripts.map(([file, code]) => [file, apiUsesIn(file, code)]));
  expect(scripts.flatMap(([file, code]) => wrongIn(file, code, uses.get(file) ?? [], target, isKnown))).toEqual([]);
  // It saw the code: the worker's names are short by now, those of the API are not.
  const names = new Set([...uses.values()].flat().map(({ path }) => path.slice(0, 2).join('.')));
  for (const name of ['action.setIcon', 'webNavigation.*', 'omnibox.onInputChanged', 'storage.managed', 'windows.get', 'bookmarks.update'])
    expect(names, name).toContain(name);
  expect([...met].toSorted(), 'a limit that is gone').toEqual(Object.keys(KNOWN[browser] ?? {}).toSorted());
});

test('misuses planted in the built worker are found', () => {
  const planted =
    'chrome.windows.getAll();var {omnibox:Zz}=globalThis.browser;Zz.setDefaultSuggestion({description:``});chrome.tabs.duplicate(1)';
  const code = `${read('firefox', 'background.js')};${planted}`;
  const wrong = wrongIn(
    'background.js',
    code,
    apiUsesIn('background.js', code),
    targetOf('firefox', 'firefox_android'),
    ({ feature }) => feature in (KNOWN.firefox_android ?? {}),
  );
  expect(wrong.map((line) => line.split(': ')[1])).toEqual([
    'windows is not there',
    'windows.getAll is not there',
    'omnibox is not there',
    'omnibox.setDefaultSuggestion is not there',
    'tabs.duplicate is not there',
  ]);
});
