import { catalogue } from '../../src/catalogue/index.ts';
import type { Service } from '../../src/catalogue/types.ts';
import { createDirectory } from '../../src/core/directory.ts';
import { createSearch } from '../../src/core/find-service.ts';
import { servicesOf } from '../../src/core/way-in.ts';
import { SEEN, UNSEEN } from '../vectors/searches.ts';

/** What one key costs the processor: the table of searches, typed letter by letter, against every service of the catalogue. */
const GOAL_MS = 2;

const directory = createDirectory(catalogue);
const services = [...new Set(catalogue.providers.flatMap((provider) => servicesOf(provider, directory)))];
const find = createSearch<Service>(({ start }) => new URL(start).hostname);
const keys = [...UNSEEN, ...SEEN].flatMap(({ typed }) => [...typed].map((_, i) => typed.slice(0, i + 1)));

const first = costOf(() => void find(services, 'n'));
const each = costOf(() => {
  for (const typed of keys) find(services, typed);
});

console.log(
  `${services.length} services: first key ${first.toFixed(1)} ms, then ${(each / keys.length).toFixed(3)} ms a key (${keys.length} keys)`,
);
if (each / keys.length > GOAL_MS) process.exitCode = 1;

/** In milliseconds of processor time: whatever else this machine does is not counted. */
function costOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
