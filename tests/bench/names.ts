import { catalogue } from '../../src/catalogue/index.ts';
import type { Brand, Catalogue } from '../../src/catalogue/types.ts';
import { createResemblance } from '../../src/core/names/resemblance.ts';
import { damerau } from './damerau.ts';

/**
 * How long it takes to ask whom an unseen host imitates, with 34, 1,000 and 10,000 protected names, beside eth-phishing-detect (tolerance 2, the same
 * names as its fuzzylist) and a plain scan of all names by Damerau distance.
 *
 *   node tests/bench/names.ts
 */
const SIZES = [34, 1000, 10_000];
const HOSTS = 40_000;
/** The others are so slow with many names that a part of the hosts must do. */
const HOSTS_FOR_OTHERS: ReadonlyMap<number, number> = new Map([
  [34, 5000],
  [1000, 500],
  [10_000, 50],
]);

const GOAL = { medianUs: 10, p99Us: 100, growth: 1.5, timesFaster: 500, readyMs: 30 };

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

let sink = 0;

/** Microseconds for each question. */
function measure<T>(questions: readonly T[], ask: (question: T) => unknown): Times {
  const times = questions.map((question) => {
    const before = process.hrtime.bigint();
    if (ask(question)) sink += 1;
    return Number(process.hrtime.bigint() - before) / 1000;
  });
  times.sort((a, b) => a - b);
  const at = (share: number): number => times[Math.floor(times.length * share)] ?? 0;
  return { median: at(0.5), p99: at(0.99) };
}

function show(name: string, { median, p99 }: Times): void {
  console.log(`${name.padEnd(46)} median ${median.toFixed(2).padStart(10)} µs   p99 ${p99.toFixed(2).padStart(10)} µs`);
}

const hosts = unseenHosts(HOSTS);
const urls = hosts.map((host, n) => new URL(`https://${host}${PATHS[n % PATHS.length]}`));
const failures: string[] = [];
const promise = (kept: boolean, words: string): void => {
  if (!kept) failures.push(words);
};
const medians: number[] = [];

for (const size of SIZES) {
  const { enlarged, names } = withNames(size);
  const startedMs = performance.now();
  const resemblance = createResemblance(enlarged);
  const readyMs = performance.now() - startedMs;
  console.log(`${names.length} protected names, ready in ${readyMs.toFixed(1)} ms`);

  // The first thousands teach the engine's machine, not the engine.
  measure(urls.slice(0, 5000), resemblance);
  const own = measure(urls.slice(5000), resemblance);
  show('  resemblance', own);
  medians.push(own.median);
  promise(own.median <= GOAL.medianUs && own.p99 <= GOAL.p99Us, `${size} names: ${own.median.toFixed(1)} µs, p99 ${own.p99.toFixed(1)} µs`);
  if (size === SIZES[0]) promise(readyMs <= GOAL.readyMs, `ready in ${readyMs.toFixed(1)} ms`);

  const few = hosts.slice(0, HOSTS_FOR_OTHERS.get(size));
  const detector = new PhishingDetector({ whitelist: [], blacklist: [], fuzzylist: names, tolerance: 2 });
  const other = measure(few, (host) => detector.check(host).result);
  show('  eth-phishing-detect, tolerance 2', other);
  show(
    '  plain Damerau scan',
    measure(few, (host) => names.some((name) => damerau(host, name) <= 2)),
  );
  if (size === SIZES.at(-1)) {
    const times = other.median / own.median;
    console.log(`  ${times.toFixed(0)} times faster than eth-phishing-detect`);
    promise(times >= GOAL.timesFaster, `${times.toFixed(0)} times faster than eth-phishing-detect`);
  }
}

const growth = (medians.at(-1) ?? 0) / (medians[0] ?? 1);
console.log(`from ${SIZES[0]} to ${SIZES.at(-1)} names the median grows ${growth.toFixed(2)} times`);
promise(growth <= GOAL.growth, `the median grows ${growth.toFixed(2)} times`);
if (sink === 0) throw new Error('nothing was measured');
if (failures.length > 0) {
  console.error(`missed: ${failures.join('; ')}`);
  process.exitCode = 1;
}
