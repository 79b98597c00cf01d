import { lazily } from './lazily.ts';

type Row<T> = readonly [host: string, value: T];

/**
 * Answers with the value of the exact host, else of the longest wildcard (`*.example.org`, not `example.org` itself): one look-up per label. Rows are
 * asked for with the first question.
 */
export function hostIndex<T>(rows: () => readonly Row<T>[]): (hostname: string) => T | undefined {
  const index = lazily(() => indexed(rows()));
  let last: { readonly hostname: string; readonly value: T | undefined } | undefined;
  function find(hostname: string): T | undefined {
    const { exact, below } = index();
    const found = exact.get(hostname);
    if (found) return found;
    for (let dot = hostname.indexOf('.'); dot >= 0; dot = hostname.indexOf('.', dot + 1)) {
      const value = below.get(hostname.slice(dot));
      if (value) return value;
    }
    return undefined;
  }
  // Every rule asks about the same host.
  return (hostname) => {
    if (last?.hostname !== hostname) last = { hostname, value: find(hostname) };
    return last.value;
  };
}

/** `below` has wildcards by their suffix, with its dot in front. */
function indexed<T>(rows: readonly Row<T>[]): { readonly exact: ReadonlyMap<string, T>; readonly below: ReadonlyMap<string, T> } {
  return {
    exact: new Map(rows.filter(([host]) => !host.startsWith('*'))),
    below: new Map(rows.filter(([host]) => host.startsWith('*')).map(([host, value]) => [host.slice(1), value] as const)),
  };
}
