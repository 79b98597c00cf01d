import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { catalogue } from '../../src/catalogue/index.ts';
import { createResemblance } from '../../src/core/names/resemblance.ts';

/**
 * What protecting a name costs: which honest hosts would be taken for its impostors.
 *
 *   node tests/tools/price-of-brand.ts example hosts.txt more-hosts.txt.gz
 *
 * Each file has one host a line; what stands behind a tab is left alone. Hosts that the brand owns are no price: they belong into its file.
 */
const [id, ...files] = process.argv.slice(2);
const brand = catalogue.brands.find((one) => one.id === id);
if (!brand || files.length === 0) {
  console.error(brand ? 'no list of honest hosts was named' : `no brand is called ${id ?? 'nothing'}: see src/catalogue/brands/index.ts`);
  process.exit(2);
}
const missing = files.filter((file) => !existsSync(file));
if (missing.length > 0) {
  console.error(`no such file: ${missing.join(', ')}`);
  process.exit(2);
}

const resemblance = createResemblance(catalogue);
const hosts = new Set(files.flatMap(hostsIn));
const found = [...hosts].flatMap((host) => {
  const url = URL.parse(`https://${host}/`);
  const seen = url ? resemblance(url) : undefined;
  return seen?.imitates === brand ? [{ host, ...seen }] : [];
});

for (const { host, technique, certainty } of found)
  console.log(`${certainty === 'certain' ? 'stop' : 'caution'}  ${technique.padEnd(10)}  ${host}`);
const stopped = found.filter(({ certainty }) => certainty === 'certain').length;
console.log(
  `${brand.name}: ${found.length} of ${hosts.size} hosts, ${stopped} of them stopped; at 95 % at most ${perHundredThousand(found.length)} in 100,000`,
);

function hostsIn(file: string): readonly string[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text.split('\n').flatMap((line) => line.split('\t')[0]?.trim() || []);
}

/** The upper end of Wilson's interval: of nothing seen among few hosts, little is known. */
function perHundredThousand(seen: number): string {
  const z = 1.645;
  const n = hosts.size;
  const p = seen / n;
  const upper = (p + z ** 2 / (2 * n) + z * Math.sqrt((p * (1 - p)) / n + z ** 2 / (4 * n ** 2))) / (1 + z ** 2 / n);
  return (upper * 100_000).toFixed(1);
}
