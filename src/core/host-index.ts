/** Answers with the value of the exact host, else of the longest wildcard (`*.example.org`, not `example.org` itself): one look-up per label. */
export function hostIndex<T>(rows: readonly (readonly [host: string, value: T])[]): (hostname: string) => T | undefined {
  const exact = new Map(rows.filter(([host]) => !host.startsWith('*')));
  /** By the suffix with its dot in front. */
  const below = new Map(rows.filter(([host]) => host.startsWith('*')).map(([host, value]) => [host.slice(1), value] as const));
  return (hostname) => {
    const found = exact.get(hostname);
    if (found) return found;
    for (let dot = hostname.indexOf('.'); dot >= 0; dot = hostname.indexOf('.', dot + 1)) {
      const value = below.get(hostname.slice(dot));
      if (value) return value;
    }
    return undefined;
  };
}
