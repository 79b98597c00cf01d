import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { catalogue } from '../../src/catalogue/index.ts';
import type { Prices } from '../../src/catalogue/types.ts';
import { ROWS } from '../../src/core/names/evidence.ts';
import { createFindAll } from '../../src/core/names/find-name.ts';
import { knownNames } from '../../src/core/names/known-names.ts';
import { createDoubtAbout } from '../../src/core/names/ownership.ts';
import { createWeightOf, mostOf } from '../../src/core/names/price.ts';

/**
 * What each row of evidence costs honest people, for each protected name.
 *
 *   node tests/tools/calibrate.ts FILE…            prints what honest hosts are hit, and what the budget makes of it
 *   node tests/tools/calibrate.ts --hosts FILE…    and which hosts they are
 *   node tests/tools/calibrate.ts --write FILE…    and writes it to src/catalogue/prices.ts
 *   node tests/tools/calibrate.ts --new --write FILE…  only the names that nobody measured yet; what was measured stands
 *
 * Hosts in files behind `--owners` may be the brands' own, though nobody has proven it: they count against a stop, but not against a caution.
 *
 * A file, packed (`.gz`) or not, has one honest host a line, as many as can be had: of ordinary sites, not only of popular ones; less those that the brands
 * own. What stands behind a tab is left alone. None of the hosts is written anywhere; only how many there were.
 */
const given = process.argv.slice(2);
const split = given.includes('--owners') ? given.indexOf('--owners') : given.length;
const files = given.slice(0, split).filter((word) => !word.startsWith('--'));
const ownersFiles = given.slice(split).filter((word) => !word.startsWith('--'));
if (files.length === 0) throw new Error('say in which files the honest hosts are');

const nil: Prices = { measured: new Date().toISOString().slice(0, 10), hosts: 0, names: [], hits: [] };
const findAll = createFindAll({ ...catalogue, prices: nil }, knownNames(catalogue));
const doubtAbout = createDoubtAbout(catalogue);
const hosts = hostsIn(files);
if (hosts.length === 0) throw new Error(`no host is in ${files.join(', ')}`);

const hits = new Map<string, { strangers: number; owners: number }>();
const hitHosts: (readonly string[])[] = [];
const hostsOf = new Map<string, string[]>();
for (const [whose, list] of [
  ['strangers', hosts],
  ['owners', hostsIn(ownersFiles)],
] as const) {
  for (const host of list) {
    if (doubtAbout(host).kind !== 'any') continue;
    const found = new Set(findAll(host, host).map(({ name, row }) => `${name.text} ${row}`));
    for (const key of found) {
      const hit = hits.get(key) ?? { strangers: 0, owners: 0 };
      hits.set(key, { ...hit, [whose]: hit[whose] + 1 });
      hostsOf.set(key, [...(hostsOf.get(key) ?? []), host]);
    }
    if (whose === 'strangers' && found.size > 0) hitHosts.push([...found]);
  }
}

function hostsIn(paths: readonly string[]): readonly string[] {
  return [...new Set(paths.flatMap(linesIn))].filter((host) => /^[a-z0-9.-]+\.[a-z0-9-]+$/.test(host) && !host.includes('xn--'));
}

/** The first column: what stands behind a tab is left alone. */
function linesIn(path: string): readonly string[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text.split('\n').map((line) => line.split('\t')[0]?.trim() ?? '');
}

const names = [...new Set(knownNames(catalogue).looks.flatMap((look) => knownNames(catalogue).nameOf(look)?.text ?? []))].toSorted();
/** What was measured before, and stands. */
const standing: Prices = given.includes('--new') ? catalogue.prices : nil;
/** All prices are of so many hosts. With a shorter list than they were measured with, each host that hits a new name counts for more, so that no old name gets dearer. */
const measuredHosts = standing.hosts || hosts.length;
const asOfAll = (count: number): number => Math.ceil(count * Math.max(1, measuredHosts / hosts.length));

const prices: Prices = {
  ...nil,
  hosts: measuredHosts,
  names,
  hits: [...hits]
    .map(([key, { strangers, owners }]) => [...(key.split(' ') as [string, string]), asOfAll(strangers), asOfAll(owners)] as const)
    .filter(([name]) => !standing.names.includes(name))
    // What was measured of a name that nobody protects any more goes with it.
    .concat(standing.hits.filter(([name]) => names.includes(name)))
    .toSorted((a, b) => (`${a[0]} ${a[1]}` < `${b[0]} ${b[1]}` ? -1 : 1)),
};

const weightOf = createWeightOf(prices);
const known = new Map(
  knownNames(catalogue)
    .looks.flatMap((look) => knownNames(catalogue).nameOf(look) ?? [])
    .map((name) => [name.text, name]),
);
const rows = new Map(ROWS.map((row) => [row.id, row]));
const weighed = (key: string): 'certain' | 'likely' | undefined => {
  const [text = '', id = ''] = key.split(' ');
  const [name, row] = [known.get(text), rows.get(id)];
  return name && row ? weightOf(name, row) : undefined;
};

const per100k = (count: number): string => ((count / hosts.length) * 100_000).toFixed(2);
console.log(`${hosts.length} honest hosts; of nothing seen among them, at most ${per100k(mostOf(0))} in 100,000 are to be expected`);
for (const [key, { strangers, owners }] of [...hits].toSorted(([, a], [, b]) => b.strangers - a.strangers || b.owners - a.owners)) {
  const price = `${per100k(strangers)} (at most ${per100k(mostOf(strangers))})`;
  console.log(`${key.padEnd(42)} ${String(strangers).padStart(5)} + ${String(owners).padStart(3)}  ${price}  ${weighed(key) ?? 'nothing'}`);
  if (given.includes('--hosts')) console.log(`  ${(hostsOf.get(key) ?? []).join(' ')}`);
}

const stopped = hitHosts.filter((keys) => keys.some((key) => weighed(key) === 'certain')).length;
const any = hitHosts.filter((keys) => keys.some((key) => weighed(key) !== undefined)).length;
console.log(
  `at full weight ${per100k(hitHosts.length)} of 100,000 are hit; within the budget ${per100k(any)}, and ${per100k(stopped)} stopped`,
);

if (given.includes('--write')) {
  const path = new URL('../../src/catalogue/prices.ts', import.meta.url);
  writeFileSync(
    path,
    `import type { Prices } from './types.ts';\n\n// Written by tests/tools/calibrate.ts. Do not edit.\nexport const prices: Prices = ${JSON.stringify(prices)};\n`,
  );
}
