import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { tryIt } from '../../src/catalogue/try-it.ts';
import { DATA } from './data.ts';
import { allDated, staleness } from './freshness.ts';
import { licenceProblems, lockProblems, readLock } from './lock.ts';
import { disagreements, must, PACKAGES, packageFile, reproduce, sha256 } from './packages.ts';
import { sbom } from './sbom.ts';
import { listingProblems, manifestProblems, packageProblems, pictureProblem } from './store.ts';

/** Everything that must be so before a release, a line each: `ok`, or what to do. `--quick` leaves out the three builds from nothing. */

interface Item {
  readonly name: string;
  /** What is wrong, a line each; may throw, which is as wrong. */
  readonly problems: () => readonly string[];
}

const ROOT = new URL('../..', import.meta.url).pathname;
const MAX_PACKAGE = 1_500_000;

const project: { readonly name: string; readonly version: string; readonly license: string; readonly description: string } = JSON.parse(
  read('package.json'),
);
const { version } = project;
const lock = readLock(new URL('../../package-lock.json', import.meta.url));

function read(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}

/** A file inside a package, as text. */
function inside(name: (typeof PACKAGES)[number], file: string): string {
  const bytes = unzipSync(readFileSync(packageFile(ROOT, version, name)))[file];
  if (!bytes) throw new Error(`${file} is not in the ${name} package`);
  return new TextDecoder().decode(bytes);
}

/** Pictures that the store pages name. */
function picturesNamed(): readonly string[] {
  return [...read('docs/store/README.md').matchAll(/`((?:docs\/pictures|assets\/public\/icon)\/[\w/-]+\.png)`/g)].map(
    ([, path = '']) => path,
  );
}

const items: readonly Item[] = [
  {
    name: 'nothing is left uncommitted',
    problems: () => (must(ROOT, 'git', ['status', '--porcelain']) === '' ? [] : ['commit or remove what `git status` shows']),
  },
  {
    name: `the version is ${version}, in one place`,
    problems: () => [
      ...(/^\d+\.\d+\.\d+$/.test(version) ? [] : ['package.json: write the version as three numbers']),
      ...(JSON.parse(read('package-lock.json')).version === version ? [] : ['package-lock.json: run `npm install --package-lock-only`']),
      ...must(ROOT, 'git', ['tag', '--points-at', 'HEAD'])
        .split('\n')
        .filter((tag) => tag !== '' && tag !== `v${version}`)
        .map((tag) => `this commit is tagged ${tag}: the tag of this version is v${version}`),
    ],
  },
  {
    name: 'CHANGELOG.md tells of it',
    problems: () =>
      new RegExp(`^## \\[${version.replaceAll('.', '\\.')}\\] - \\d{4}-\\d\\d-\\d\\d$`, 'm').test(read('CHANGELOG.md'))
        ? []
        : [`CHANGELOG.md: write what is new under “## [${version}] - YYYY-MM-DD”`],
  },
  { name: 'the lock file is sound', problems: () => lockProblems(lock) },
  { name: 'every licence allows it', problems: () => licenceProblems(lock) },
  { name: 'nothing in it is too old', problems: () => staleness(allDated(), Date.now()) },
  {
    name: 'the packages are built',
    problems: () => {
      must(ROOT, 'npm', ['run', 'zip']);
      for (const name of PACKAGES) console.log(`     ${sha256(packageFile(ROOT, version, name))}  ${name}.zip`);
      return [];
    },
  },
  {
    name: 'no store refuses what is in them',
    problems: () =>
      PACKAGES.filter((name) => name !== 'sources').flatMap((name) => {
        const files = unzipSync(readFileSync(packageFile(ROOT, version, name)));
        const problems = packageProblems(new Map(Object.entries(files).map(([path, bytes]) => [path, bytes.length])));
        const manifest = manifestProblems(JSON.parse(inside(name, 'manifest.json')), read('docs/store/README.md'));
        return [...problems, ...manifest].map((problem) => `${name}.zip: ${problem}`);
      }),
  },
  {
    name: 'the page for the stores says the same as the package',
    problems: () =>
      listingProblems({
        page: read('docs/store/README.md'),
        name: JSON.parse(inside('chrome', 'manifest.json')).name,
        summary: JSON.parse(read('assets/locales/en.toolbar.json'))['extension.description'].message,
        alsoIn: [['package.json', project.description]],
        tried: [tryIt.addresses.dead, tryIt.addresses.fake],
      }),
  },
  {
    name: 'they are of this version, and small',
    problems: () =>
      PACKAGES.filter((name) => name !== 'sources').flatMap((name) => [
        ...(JSON.parse(inside(name, 'manifest.json')).version === version ? [] : [`${name}.zip is of another version`]),
        ...(statSync(packageFile(ROOT, version, name)).size <= MAX_PACKAGE ? [] : [`${name}.zip has more than ${MAX_PACKAGE} bytes`]),
      ]),
  },
  {
    name: 'the source package holds what is committed, and nothing else',
    problems: () => {
      const packed = new Set(Object.keys(unzipSync(readFileSync(packageFile(ROOT, version, 'sources')))));
      const committed = new Set(must(ROOT, 'git', ['ls-files']).trim().split('\n'));
      const left = /^(?:tests|\.github|docs\/pictures)\//;
      return [
        ...[...packed].filter((file) => !committed.has(file)).map((file) => `${file} is in the package and not committed`),
        ...[...committed].filter((file) => !packed.has(file) && !left.test(file)).map((file) => `${file} is missing in the package`),
      ];
    },
  },
  {
    name: 'built again elsewhere, and from the source package, they are the same',
    problems: () => {
      if (process.argv.includes('--quick')) return [];
      const builds = reproduce(ROOT, version);
      for (const { from, hashes } of builds) for (const [name, hash] of hashes) console.log(`     ${hash}  ${name}.zip, from ${from}`);
      return disagreements([
        { from: 'this folder', hashes: new Map(PACKAGES.map((name) => [name, sha256(packageFile(ROOT, version, name))])) },
        ...builds,
      ]);
    },
  },
  {
    name: 'the add-on linter has nothing to say',
    problems: () => {
      const { summary } = JSON.parse(must(ROOT, 'web-ext', ['lint', '--source-dir', '.output/firefox-mv3', '--output', 'json']));
      return ['errors', 'warnings', 'notices']
        .filter((kind) => summary[kind] !== 0)
        .map((kind) => `${summary[kind]} ${kind}: see \`web-ext lint\``);
    },
  },
  {
    name: 'budgets are held',
    problems: () => {
      must(ROOT, 'vitest', ['run', '--config', 'tests/vitest.config.ts', '--project', 'built']);
      return [];
    },
  },
  {
    name: 'the figures in docs/measurements.md are what the quick commands print',
    problems: () => {
      must(ROOT, 'node', ['tests/measured/main.ts']);
      return [];
    },
  },
  {
    name: 'the bill of materials is written',
    problems: () => {
      writeFileSync(join(ROOT, '.output', `frontdoor-${version}-sbom.json`), sbom(project, lock, DATA));
      return [];
    },
  },
  {
    name: 'the pictures for the stores are there',
    problems: () => {
      const pictures = picturesNamed();
      return pictures.length === 0
        ? ['docs/store/README.md names no picture']
        : pictures.flatMap((file) =>
            existsSync(join(ROOT, file))
              ? (pictureProblem(file, readFileSync(join(ROOT, file))) ?? [])
              : [`${file} is missing: \`npm run screenshots\`, \`npm run showcase\``],
          );
    },
  },
];

let failed = 0;
for (const { name, problems } of items) {
  let found: readonly string[];
  try {
    found = problems();
  } catch (error) {
    found = [error instanceof Error ? error.message : String(error)];
  }
  console.log(`${found.length === 0 ? 'ok  ' : 'TO DO'} ${name}`);
  for (const line of found) console.log(`     ${line}`);
  if (found.length > 0) failed += 1;
}
console.log(failed === 0 ? `\nReady: tag it v${version} and hand .output/*.zip to the stores.` : `\n${failed} to do.`);
process.exitCode = failed === 0 ? 0 : 1;
