import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { catalogue } from '../../src/catalogue/index.ts';
import type { Brand, Catalogue } from '../../src/catalogue/types.ts';
import { createResemblance } from '../../src/core/names/resemblance.ts';
import { readWorkedOut, type WrittenDown, workOut, writtenDown } from '../../src/core/worked-out.ts';
import { damerau } from './damerau.ts';

/**
 * How long it takes to ask whom an unseen host imitates, with 34 protected names, with those that ship, with 1,000 and 10,000, beside eth-phishing-detect (tolerance 2, the same
 * names as its fuzzylist) and a plain scan of all names by Damerau distance; and how long until the index is there, as it is read by what ships.
 *
 * Each number of names has a process of its own: a browser has one catalogue, and what the engine's compiler learned of another one would be measured,
 * too.
 *
 *   node tests/bench/names.ts          all of them
 *   node tests/bench/names.ts 10000    one of them
 */
const SHIPPED = new Set(catalogue.brands.flatMap(({ hosts }) => hosts)).size;
const SIZES = [34, SHIPPED, 1000, 10_000];
const HOSTS = 40_000;
/** The others are so slow with many names that a part of the hosts must do. */
const HOSTS_FOR_OTHERS: ReadonlyMap<number, number> = new Map([
  [34, 5000],
  [SHIPPED, 2000],
  [1000, 500],
  [10_000, 50],
]);

/** Of the greatest number of names that each is for. */
const TIMES = [
  { names: SHIPPED, medianUs: 8, p99Us: 60 },
  { names: 1000, medianUs: 12, p99Us: 120 },
  { names: 10_000, medianUs: 10, p99Us: 100 },
] as const;

const GOAL = { growth: 1.5, timesFaster: 500, shippedReadyMs: 5 };

const { default: PhishingDetector } = await import('eth-phishing-detect/src/detector.js' as string);

const SYLLABLES = [...'bcdfghjklmnprstvwz'].flatMap((first) =>
  [...'aeiou', 'ea', 'oo'].flatMap((middle) => ['', 'n', 'r', 's', 't', 'l'].map((last) => first + middle + last)),
);
const SUFFIXES = ['com', 'org', 'co.uk', 'de', 'net', 'io', 'ac.uk', 'com.au', 'fr', 'edu'];
const PARTS = ['www', 'app', 'my', 'secure', 'blog', 'login', 'cdn-3', 'shop'];
const PATHS = ['/', '/login', '/account/login?next=/', '/2026/11/a-longer-article.html?utm_source=a&utm_medium=b'];

/** The same numbers in every run (a linear congruential generator, after Numerical Recipes). */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function word(next: (below: number) => number, syllables: number): string {
  return Array.from({ length: syllables }, () => SYLLABLES[next(SYLLABLES.length)]).join('');
}

/** Names as long as brands' names are. */
function brandNames(count: number): readonly string[] {
  const next = numbersFrom(1);
  const names = new Set<string>();
  while (names.size < count) names.add(word(next, 2 + next(2)));
  return [...names];
}

/** Hosts that nobody asked about before: of one to three words, with dashes, digits and subdomains as they occur. */
function unseenHosts(count: number): readonly string[] {
  const next = numbersFrom(2);
  return Array.from({ length: count }, () => {
    const sub = next(2) === 0 ? `${PARTS[next(PARTS.length)]}.` : '';
    const digits = next(6) === 0 ? `${next(1000)}` : '';
    const dash = next(3) === 0 ? '-' : '';
    return `${sub}${word(next, 2 + next(2))}${dash}${word(next, 1 + next(2))}${digits}.${SUFFIXES[next(SUFFIXES.length)]}`;
  });
}

/** The real brands, and as many more as make up the number of names. */
function withNames(count: number): { readonly enlarged: Catalogue; readonly names: readonly string[] } {
  const real = [...new Set(catalogue.brands.flatMap(({ hosts }) => hosts))];
  const [model] = catalogue.brands;
  if (!model) throw new Error('the catalogue has no brands');
  const more = brandNames(Math.max(0, count - real.length)).map(
    (name): Brand => ({ ...model, id: name, name, hosts: [`${name}.com`], owns: [`${name}.com`], words: [name], strength: 'strong' }),
  );
  const brands = count < real.length ? firstBrands(count) : [...catalogue.brands, ...more];
  return { enlarged: { ...catalogue, brands }, names: brands.flatMap(({ hosts }) => hosts) };
}

/** Real brands with so many names between them. */
function firstBrands(count: number): readonly Brand[] {
  let left = count;
  return catalogue.brands.flatMap((brand) => {
    const hosts = brand.hosts.slice(0, Math.min(left, 2));
    left -= hosts.length;
    return hosts.length > 0 ? [{ ...brand, hosts }] : [];
  });
}

interface Times {
  readonly median: number;
  readonly p99: number;
}

/** Every answer counts, so that no compiler leaves the question out. */
let answers = 0;

/** Microseconds for each question. */
function measure<T>(questions: readonly T[], ask: (question: T) => unknown): Times {
  const times = questions.map((question) => {
    const before = process.hrtime.bigint();
    if (ask(question) !== null) answers += 1;
    return Number(process.hrtime.bigint() - before) / 1000;
  });
  times.sort((a, b) => a - b);
  const at = (share: number): number => times[Math.floor(times.length * share)] ?? 0;
  return { median: at(0.5), p99: at(0.99) };
}

function show(name: string, { median, p99 }: Times): void {
  console.log(`${name.padEnd(46)} median ${median.toFixed(2).padStart(10)} µs   p99 ${p99.toFixed(2).padStart(10)} µs`);
}

interface Result {
  readonly own: Times;
  /** Until the first host is answered, with the index read as it was written down while building. */
  readonly readyMs: number;
  readonly timesFaster: number;
}

/** Shows the times with so many protected names. */
function measureWith(size: number): Result {
  const hosts = unseenHosts(HOSTS);
  const urls = hosts.map((host, n) => new URL(`https://${host}${PATHS[n % PATHS.length]}`));
  const { enlarged, names } = withNames(size);
  const written = writtenDown(workOut(enlarged), enlarged.brands);
  const texts = new Map(Object.entries(written).map(([part, value]) => [part, JSON.stringify(value)]));
  const readPart =
    <P extends keyof WrittenDown>(part: P) =>
    (): WrittenDown[P] =>
      JSON.parse(texts.get(part) ?? '');
  const startedMs = performance.now();
  const { names: known } = readWorkedOut(
    { names: readPart('names'), indexes: readPart('indexes'), ends: readPart('ends'), filing: readPart('filing') },
    enlarged.brands,
  );
  const resemblance = createResemblance(enlarged, known);
  // The index is read for the first host.
  resemblance(new URL('https://the-first.example/'));
  const readyMs = performance.now() - startedMs;
  console.log(`${names.length} protected names, ready in ${readyMs.toFixed(1)} ms`);

  // The first thousands teach the engine's machine, not the engine.
  measure(urls.slice(0, 5000), resemblance);
  const own = measure(urls.slice(5000), resemblance);
  show('  resemblance', own);

  const few = hosts.slice(0, HOSTS_FOR_OTHERS.get(size));
  const detector = new PhishingDetector({ whitelist: [], blacklist: [], fuzzylist: names, tolerance: 2 });
  const other = measure(few, (host) => detector.check(host).result);
  show('  eth-phishing-detect, tolerance 2', other);
  show(
    '  plain Damerau scan',
    measure(few, (host) => names.some((name) => damerau(host, name) <= 2)),
  );
  if (answers === 0) throw new Error('nothing was measured');
  return { own, readyMs, timesFaster: other.median / own.median };
}

/** The same in a process of its own, which leaves its result behind as the last line. */
function measureApart(size: number): Result {
  const { stdout, status } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), String(size)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`could not measure with ${size} names`);
  const lines = stdout.trim().split('\n');
  console.log(lines.slice(0, -1).join('\n'));
  return JSON.parse(lines.at(-1) ?? '');
}

function measureAll(): void {
  const results = SIZES.map((size) => ({ size, ...measureApart(size) }));
  const [least, most] = [results[0], results.at(-1)];
  const shipped = results.find(({ size }) => size === SHIPPED);
  if (!least || !most || !shipped) throw new Error('nothing was measured');
  const growth = most.own.median / least.own.median;
  console.log(`from ${least.size} to ${most.size} names the median grows ${growth.toFixed(2)} times`);
  console.log(`with ${most.size} names ${most.timesFaster.toFixed(0)} times faster than eth-phishing-detect`);
  const missed = [
    ...results.flatMap(({ size, own: { median, p99 } }) => {
      const goal = TIMES.find(({ names }) => size <= names);
      const isMet = goal !== undefined && median <= goal.medianUs && p99 <= goal.p99Us;
      return isMet ? [] : [`${size} names: ${median.toFixed(1)} µs, p99 ${p99.toFixed(1)} µs`];
    }),
    ...(shipped.readyMs <= GOAL.shippedReadyMs ? [] : [`the index that ships is read in ${shipped.readyMs.toFixed(1)} ms`]),
    ...(growth <= GOAL.growth ? [] : [`the median grows ${growth.toFixed(2)} times`]),
    ...(most.timesFaster >= GOAL.timesFaster ? [] : [`${most.timesFaster.toFixed(0)} times faster than eth-phishing-detect`]),
  ];
  if (missed.length === 0) return;
  console.error(`missed: ${missed.join('; ')}`);
  process.exitCode = 1;
}

const asked = Number(process.argv[2] ?? 0);
if (asked > 0) console.log(JSON.stringify(measureWith(asked)));
else measureAll();
