import type { Prices } from '../../catalogue/types.ts';
import { lazily } from '../lazily.ts';
import { ROWS, type Row } from './evidence.ts';
import type { ProtectedName } from './protected-names.ts';
import { SPEAK_OF_QUIET_BRANDS } from './quiet-brands.ts';

export type Certainty = 'certain' | 'likely';

/** What a row weighs for one name: what it is worth, and what it costs honest hosts. `undefined` for nothing. */
export type WeightOf = (name: ProtectedName, row: Row) => Certainty | undefined;

/** So many of 100,000 honest hosts may be stopped for one name by one row, at most: the upper end of what the count allows. */
const MAX_STOPPED_HOSTS = 1;
/** So many may be cautioned. */
const MAX_CAUTIONED_HOSTS = 1.2;

const PER_HOSTS = 100_000;

/**
 * Reads the measured price of each row for each name. What nobody measured has no price yet, and its rows weigh what they say. A quiet brand's rows are
 * fewer, and silent as soon as one stranger was seen to show them.
 */
export function createWeightOf({ hosts, names, hits }: Prices): WeightOf {
  const undisputed = lazily(() => undisputedOf(names, hits));
  const counted = lazily(() => new Map(hits.map(([name, row, strangers, owners]) => [keyOf(name, row), { strangers, owners }] as const)));
  const isWithin = (count: number, budget: number): boolean => (count / hosts) * PER_HOSTS <= budget;
  return ({ text, brand }, { id, weight }) => {
    if (weight === 'nothing' || (brand.isQuiet && !SPEAK_OF_QUIET_BRANDS.has(id))) return undefined;
    const hit = counted().get(keyOf(text, id));
    if (hit && !isWithin(hit.strangers, brand.isQuiet ? 0 : MAX_CAUTIONED_HOSTS)) return undefined;
    if (weight === 'caution' || (weight === 'stop-if-nil' && (hit || !undisputed().has(text)))) return 'likely';
    return !hit || hit.strangers === 0 || isWithin(mostOf(hit.strangers), MAX_STOPPED_HOSTS) ? 'certain' : 'likely';
  };
}

/** The names that no stranger's honest host puts beside anything, of all that were measured. */
function undisputedOf(names: Prices['names'], hits: Prices['hits']): ReadonlySet<string> {
  const combined = new Set(ROWS.filter(({ technique }) => technique === 'combosquat').map(({ id }) => id));
  const disputed = new Set(hits.filter(([, row, strangers]) => strangers > 0 && combined.has(row)).map(([name]) => name));
  return new Set(names.filter((name) => !disputed.has(name)));
}

function keyOf(name: string, row: string): string {
  return `${name} ${row}`;
}

/** Of how many the expected number may be when so many were seen: the upper end of the 95 % interval (E. B. Wilson, 1927; of 0, the rule of three). */
export function mostOf(count: number): number {
  return count === 0 ? 3 : count + Z_SQUARED / 2 + QUANTILE * Math.sqrt(count + Z_SQUARED / 4);
}

/** The quantile of the normal distribution for 95 %, one-sided. */
const QUANTILE = 1.645;
const Z_SQUARED = QUANTILE ** 2;
