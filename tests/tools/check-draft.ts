import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { catalogue } from '../../src/catalogue/index.ts';
import * as schema from '../../src/catalogue/schema.ts';
import type { Provider, Server } from '../../src/catalogue/types.ts';
import { createDirectory } from '../../src/core/directory.ts';
import { pathPattern } from '../../src/core/path-pattern.ts';

/**
 * Says what a draft of a provider or of login software still lacks.
 *
 *   node tests/tools/check-draft.ts src/catalogue/providers/example.ts
 */
type Draft = Provider | Server;

/** Everything that is wrong with a draft, in words; empty when nothing is. */
export function faultsOf(draft: unknown): readonly string[] {
  const kind = typeof draft === 'object' && draft !== null && 'kind' in draft ? draft.kind : undefined;
  if (kind !== 'provider' && kind !== 'server') return ["kind: must be 'provider' or 'server'"];
  const parsed = (kind === 'provider' ? schema.provider : schema.server).safeParse(draft);
  if (!parsed.success) return parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  return [...patternFaults(parsed.data), ...(parsed.data.kind === 'provider' ? providerFaults(parsed.data) : serverFaults(parsed.data))];
}

function patternFaults(draft: Draft): readonly string[] {
  return [...draft.entries, ...draft.interior, ...draft.direct].flatMap(({ path }) => {
    try {
      pathPattern(path);
      return path.includes('{,') && path.startsWith('/{,') ? [`${path}: write the front page as '/' of its own`] : [];
    } catch (error) {
      return [error instanceof Error ? error.message : String(error)];
    }
  });
}

function providerFaults(draft: Provider): readonly string[] {
  const others = catalogue.providers.filter(({ id }) => id !== draft.id);
  const taken = new Map(others.flatMap(({ id, hosts }) => hosts.map(({ host }) => [host, id] as const)));
  const ids = new Map(others.flatMap((other) => other.services.map((service) => [service.id, other.id] as const)));
  const names = draft.hosts.map(({ host }) => host);
  const accuses = [...draft.entries, ...draft.interior].some(({ known }) => known !== 'remembered');
  return [
    ...names.flatMap((host) => (taken.has(host) ? [`hosts: ${host} belongs to ${taken.get(host)}`] : [])),
    ...(names.join() === names.toSorted().join() ? [] : ['hosts: sort them']),
    ...draft.services.flatMap(({ id }) => (ids.has(id) ? [`services: the id ${id} is taken by ${ids.get(id)}`] : [])),
    ...(accuses && draft.services.length + (draft.alsoServes?.length ?? 0) === 0
      ? ['services: where should people be led? At least one is needed']
      : []),
    ...(draft.interior.some(({ known }) => known !== 'remembered') && draft.direct.length === 0
      ? ['direct: is there really no page that may be kept, not even a front page or a help page?']
      : []),
    ...(draft.entries.length + draft.interior.length + draft.services.length === 0
      ? ['entries, interior, services: neither a page to tell nor a door to offer']
      : []),
    ...(draft.hosts.length === 0 && draft.entries.length + draft.interior.length + draft.direct.length > 0
      ? ['hosts: whose pages are these?']
      : []),
  ];
}

function serverFaults(draft: Server): readonly string[] {
  try {
    // Pages are compiled for the first URL.
    createDirectory({ ...catalogue, providers: [], servers: [draft], brands: [] }).loginAt(new URL('https://example.org/'));
    return [];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

async function main(paths: readonly string[]): Promise<number> {
  if (paths.length === 0) {
    console.log('node tests/tools/check-draft.ts FILE…   says what a provider or server file still lacks');
    return 2;
  }
  let faulty = false;
  for (const path of paths) {
    const module: Record<string, unknown> = await import(pathToFileURL(resolve(path)).href);
    for (const [name, draft] of Object.entries(module)) {
      const faults = faultsOf(draft);
      faulty ||= faults.length > 0;
      console.log(faults.length === 0 ? `${name}: complete` : `${name}:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
    }
  }
  return faulty ? 1 : 0;
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2));
