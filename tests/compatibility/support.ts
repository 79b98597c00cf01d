import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { CompatData, CompatStatement, Identifier, SimpleSupportStatement } from '@mdn/browser-compat-data';
import type { ApiUse } from './api-uses.ts';

/** Mozilla's data of which browser has which WebExtension API since when (CC0), of the version in the lock file. */
const data: CompatData = JSON.parse(readFileSync(createRequire(import.meta.url).resolve('@mdn/browser-compat-data'), 'utf8'));
const api: Identifier = data.webextensions?.api ?? {};

/** A browser that the manifest admits, from its oldest version on. */
export interface Target {
  readonly browser: 'chrome' | 'edge' | 'firefox' | 'firefox_android';
  readonly since: number;
}

/** One thing that is wrong with a use, in words; `feature` is that of the data, dots between. */
export interface Fault {
  readonly feature: string;
  readonly says: string;
}

/** What the name of a parameter is written like in the data: plain, in the name of its object, or with words around it. */
function parameterOf(feature: Identifier, name: string): readonly [name: string, feature: Identifier] | undefined {
  const inside = Object.entries(feature).filter(([key]) => key !== '__compat') as [string, Identifier][];
  return [
    ...inside,
    ...inside.flatMap(([key, inner]) => Object.entries(inner).map(([name, found]) => [`${key}.${name}`, found] as [string, Identifier])),
  ].find(([key]) => new RegExp(`(?:^|[._])${name}(?:_(?:parameter|property))?$`).test(key) && !key.endsWith('__compat'));
}

/** What is wrong with one feature in one browser; nothing when its oldest version has all of it. */
function faultsOf(feature: string, { __compat: compat }: Identifier, target: Target): readonly Fault[] {
  const statement = statementFor(compat, target);
  if (!compat) return [];
  if (!statement) return [{ feature, says: 'is not there' }];
  const notes = [statement.notes ?? []].flat().filter((note) => laterThan(note, target.since));
  return [
    ...(statement.partial_implementation ? [{ feature, says: `is there in part: ${[statement.notes ?? ''].flat().join(' ')}` }] : []),
    ...(statement.partial_implementation ? [] : notes.map((says) => ({ feature, says }))),
  ];
}

function statementFor(compat: CompatStatement | undefined, { browser, since }: Target): SimpleSupportStatement | undefined {
  return [compat?.support[browser] ?? []].flat().find((statement) => {
    const { version_added: added, version_removed: removed, flags, alternative_name: alias, prefix } = statement;
    if (flags || alias || prefix || removed !== undefined) return false;
    return typeof added === 'string' && Number.parseFloat(added.replace('≤', '')) <= since;
  });
}

/** A note that tells of versions before, or from, one that is newer than the oldest admitted. */
function laterThan(note: string, since: number): boolean {
  return [
    ...note.matchAll(/\b(?:Before|before|From|from|Until|until)\b[^.]*?\b(?:Chrome|Edge|Firefox(?: for Android)?|version) (\d+)/g),
  ].some(([, version]) => Number(version) > since);
}

/** What a browser's oldest version lacks of what is used, and is not asked for before. */
export function faultsIn({ path, asked, given }: ApiUse, target: Target): readonly Fault[] {
  let feature: Identifier = api;
  const faults: Fault[] = [];
  for (const [depth, name] of path.entries()) {
    const here = path.slice(0, depth + 1).join('.');
    if (name === '*') {
      const missing = Object.entries(feature).flatMap(([key, inner]) =>
        key === '__compat' ? [] : faultsOf(`${here.slice(0, -1)}${key}`, inner as Identifier, target),
      );
      return asked.has(here) ? faults : [...faults, ...missing.filter(({ says }) => says === 'is not there')];
    }
    const next = feature[name];
    // What is deeper than the data goes is as its parent is; a namespace or a member of one that nobody knows is a mistake.
    if (!next) return depth < 2 ? [...faults, { feature: here, says: 'is unknown' }] : faults;
    const found = faultsOf(here, next, target);
    if (asked.has(here) && found.some(({ says }) => says === 'is not there')) return faults;
    faults.push(...found);
    feature = next;
  }
  const prefix = path.join('.');
  return [
    ...faults,
    ...given.flatMap((name) => {
      const parameter = parameterOf(feature, name);
      return parameter ? faultsOf(`${prefix}.${parameter[0]}`, parameter[1], target) : [];
    }),
  ];
}
