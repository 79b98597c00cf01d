import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = new URL('../..', import.meta.url).pathname;

/**
 * Who may import whom. A room may always import from itself. `types` means: only `import type`.
 *
 * This table is the rule; `docs/architecture.md` shows it in prose.
 */
const ROOMS: {
  readonly [room: string]: { readonly rooms: readonly string[]; readonly types?: readonly string[]; readonly npm?: readonly string[] };
} = {
  'src/catalogue': { rooms: [], npm: ['zod/mini'] },
  'src/core': { rooms: [], types: ['src/catalogue'], npm: ['@stablelib/sha256', '#psl', 'pako/browser/inflate', 'punycode'] },
  'src/walk': { rooms: ['src/core/page-check/page-facts.ts'] },
  'src/shield': { rooms: ['src/core/names', 'src/catalogue'] },
  'src/messages': {
    rooms: ['src/core/lazily.ts', 'src/core/page-check/page-facts.ts'],
    types: ['src/core', 'src/catalogue'],
    npm: ['zod/mini'],
  },
  'src/repair': { rooms: ['src/messages/limits.ts'], types: ['src/messages'] },
  'src/background': { rooms: ['src/core', 'src/shield', 'src/messages', 'src/repair'], types: ['src/catalogue'], npm: ['zod/mini'] },
  'src/ui': {
    rooms: ['assets/locales', 'src/core/find-service.ts', 'src/core/typed-address.ts', 'src/messages/limits.ts'],
    types: ['src/core', 'src/messages', 'src/repair'],
  },
  'src/platform': {
    rooms: ['src/shield', 'src/repair', 'src/core/names/without-root.ts', 'assets/locales'],
    types: ['src/core', 'src/background', 'src/messages'],
    npm: ['wxt'],
  },
  'src/build': { rooms: ['src/catalogue', 'src/core', 'src/shield'], npm: ['psl'] },
  'src/cli': { rooms: ['src/core', 'src/catalogue', 'src/walk'], npm: ['fflate', 'htmlparser2', 'zod/mini'] },
  entrypoints: { rooms: ['src', 'assets'], npm: ['wxt'] },
};

/** Rooms that run on Node.js, not in the browser. */
const ON_NODE: ReadonlySet<string> = new Set(['src/build', 'src/cli']);

/** The only files that may import these. */
const SOLE_IMPORTERS: readonly [module: string, file: string][] = [
  ['#psl', 'src/core/names/registrable-domain.ts'],
  ['psl', 'src/build/psl.ts'],
];

const ENTRYPOINT_LINES = 60;

const FORBIDDEN_NAMES = /(?:^|[-.])(?:utils?|helpers?|common|misc|managers?)(?:[-.]|$)/;

interface Import {
  readonly file: string;
  readonly from: string;
  readonly typeOnly: boolean;
}

const sources = [...filesUnder('src'), ...filesUnder('entrypoints')].filter((file) => file.endsWith('.ts'));
const imports = sources.flatMap(importsOf);

function filesUnder(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder)).flatMap((name) => {
    const path = posix.join(folder, name);
    return statSync(join(ROOT, path)).isDirectory() ? filesUnder(path) : [path];
  });
}

function importsOf(file: string): readonly Import[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const statements = text.matchAll(/^(?:import|export)\s+(type\s)?(?:[^'";]*?from\s+)?'([^']+)'/gm);
  const dynamic = text.matchAll(/\bimport\('([^']+)'\)/g);
  return [
    ...[...statements].map(([, type, from = '']) => ({ file, from: resolved(file, from), typeOnly: type !== undefined })),
    ...[...dynamic].map(([, from = '']) => ({ file, from: resolved(file, from), typeOnly: false })),
  ];
}

function resolved(file: string, from: string): string {
  return from.startsWith('.') ? posix.join(posix.dirname(file), from) : from;
}

function roomOf(path: string): string {
  return Object.keys(ROOMS).find((room) => path.startsWith(`${room}/`)) ?? path;
}

function isAllowed({ file, from, typeOnly }: Import): boolean {
  const room = roomOf(file);
  const rule = ROOMS[room];
  if (!rule) return false;
  const within = (rooms: readonly string[] = []): boolean => rooms.some((other) => from === other || from.startsWith(`${other}/`));
  if (!from.includes('/') || !/^(?:src|entrypoints|assets)\//.test(from))
    return from.startsWith('node:') ? ON_NODE.has(room) : within(rule.npm);
  return from.startsWith(`${room}/`) || within(rule.rooms) || (typeOnly && within(rule.types));
}

test('there is something to prove', () => {
  expect(sources.length).toBeGreaterThan(30);
  expect(imports.length).toBeGreaterThan(60);
  expect(imports.some(({ from }) => from === '#psl')).toBe(true);
});

test('every room imports only from where it may', () => {
  expect(imports.filter((found) => !isAllowed(found)).map(({ file, from }) => `${file} must not import ${from}`)).toEqual([]);
});

test.for(SOLE_IMPORTERS)('%s is imported by %s alone', ([module, file]) => {
  expect(imports.filter(({ from }) => from === module).map((found) => found.file)).toEqual([file]);
});

test('no file imports itself by way of others', () => {
  const neighbours = new Map(sources.map((file) => [file, imports.filter((found) => found.file === file).map(({ from }) => from)]));
  expect(circleIn(neighbours)).toBeUndefined();
  const planted = new Map([
    ['a.ts', ['b.ts', 'wxt']],
    ['b.ts', ['c.ts', 'd.ts']],
    ['c.ts', []],
    ['d.ts', ['b.ts']],
  ]);
  expect(circleIn(planted)).toEqual(['b.ts', 'd.ts', 'b.ts']);
});

test('only the platform and the entrypoints speak to the browser', () => {
  const speaking = sources.filter((file) => /(?<!['"\w.])(?:browser|chrome)\.[a-z]/.test(withoutComments(file)));
  expect(speaking.filter((file) => !file.startsWith('src/platform/'))).toEqual([]);
  expect(speaking.length).toBeGreaterThan(0);
});

test('the core has no clock, no promise and no storage', () => {
  const impure = sources.filter(
    (file) =>
      file.startsWith('src/core/') &&
      /\b(?:Date\.now|new Date\(\)|performance\.|Math\.random|async |await |Promise|localStorage|fetch\()/.test(withoutComments(file)),
  );
  expect(impure).toEqual([]);
});

test(`entrypoints are wiring: at most ${ENTRYPOINT_LINES} lines`, () => {
  const long = sources.filter(
    (file) => file.startsWith('entrypoints/') && readFileSync(join(ROOT, file), 'utf8').split('\n').length > ENTRYPOINT_LINES,
  );
  expect(long).toEqual([]);
});

test('files are kebab-case and say what they hold', () => {
  const names = sources.map((file) => posix.basename(file, '.ts'));
  expect(names.filter((name) => !/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/.test(name) || FORBIDDEN_NAMES.test(name))).toEqual([]);
});

test('no page can be handed markup as text', () => {
  expect(sources.filter((file) => /innerHTML|outerHTML|insertAdjacentHTML|document\.write/.test(withoutComments(file)))).toEqual([]);
});

/** Files that import each other in a circle, the first one again at the end; `undefined` where there is none. */
function circleIn(neighbours: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  const finished = new Set<string>();
  const circleFrom = (file: string, path: readonly string[]): readonly string[] | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (finished.has(file)) return undefined;
    for (const next of neighbours.get(file) ?? []) {
      const circle = circleFrom(next, [...path, file]);
      if (circle) return circle;
    }
    finished.add(file);
    return undefined;
  };
  for (const file of neighbours.keys()) {
    const circle = circleFrom(file, []);
    if (circle) return circle;
  }
  return undefined;
}

function withoutComments(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8')
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/^\s*\/\/.*$/gm, '');
}
