import { HOSTING_CHECKED } from '../../src/catalogue/hosting.ts';
import { catalogue } from '../../src/catalogue/index.ts';
import { claims } from '../../src/catalogue/ownership/index.ts';
import { pages } from '../../src/catalogue/pages/index.ts';
import type { Source } from '../../src/catalogue/types.ts';
import { DATA } from './data.ts';

/** Something that grows old. */
export interface Dated {
  readonly name: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly limitMonths: number;
}

/** Login pages move, but seldom in a year; what changed in between is silence, not a false alarm. */
const CATALOGUE_MONTHS = 12;

/** New hosting platforms come up within months, and impostors with them. */
const HOSTING_MONTHS = 9;

const MONTH_MS = (365.25 / 12) * 86_400_000;

/** Everything in what ships that grows old: the data, and for each provider, server and brand the day on which somebody last looked. */
export function allDated(): readonly Dated[] {
  const lastLook = (name: string, sources: readonly Source[]): Dated => ({
    name,
    date:
      sources
        .map(({ checked }) => checked)
        .toSorted()
        .at(-1) ?? '1970-01-01',
    limitMonths: CATALOGUE_MONTHS,
  });
  return [
    ...DATA.map(({ name, dated, limitMonths }) => ({ name, date: dated, limitMonths })),
    { name: 'hosting platforms', date: HOSTING_CHECKED, limitMonths: HOSTING_MONTHS },
    ...catalogue.providers.map(({ id, source }) => lastLook(`provider ${id}`, source)),
    ...catalogue.servers.map(({ id, source }) => lastLook(`server ${id}`, source)),
    ...catalogue.brands.map(({ id, source }) => lastLook(`brand ${id}`, source)),
    ...pages.map(({ id, source }) => lastLook(`pages of ${id}`, source)),
    ...claims.map(({ vouching, owner, names, source }) => lastLook(`ownership ${owner ?? ''} ${vouching} ${names[0]}`, source)),
  ];
}

export function ageMonths(date: string, nowMs: number): number {
  return (nowMs - Date.parse(date)) / MONTH_MS;
}

/** What is past its limit, a line each. */
export function staleness(dated: readonly Dated[], nowMs: number): readonly string[] {
  return dated
    .filter(({ date, limitMonths }) => ageMonths(date, nowMs) > limitMonths)
    .map(
      ({ name, date, limitMonths }) => `${name}: of ${date}, ${Math.floor(ageMonths(date, nowMs))} months old; the limit is ${limitMonths}`,
    );
}

/** Reports the ages. Past a limit this fails only with `--strict`: a calendar must not stop somebody's work on something else. */
function main(): void {
  const nowMs = Date.now();
  const dated = allDated();
  const stale = staleness(dated, nowMs);
  const [data, looks] = [
    dated.filter(({ limitMonths }) => limitMonths !== CATALOGUE_MONTHS),
    dated.filter(({ limitMonths }) => limitMonths === CATALOGUE_MONTHS),
  ];
  for (const { name, date, limitMonths } of data)
    console.log(`${name}: of ${date}, ${ageMonths(date, nowMs).toFixed(1)} months old; the limit is ${limitMonths}`);
  const oldest = looks.toSorted((a, b) => a.date.localeCompare(b.date))[0];
  console.log(
    `providers, servers and brands: ${looks.length}, the oldest look ${oldest?.date} (${oldest?.name}); the limit is ${CATALOGUE_MONTHS}`,
  );
  for (const line of stale) console.log(`too old: ${line}`);
  if (stale.length > 0 && process.argv.includes('--strict')) process.exitCode = 1;
}

if (import.meta.main) main();
