/** `*.example.org` matches every host below `example.org`, and not `example.org` itself. */
export function hostMatches(pattern: string, hostname: string): boolean {
  return pattern.startsWith('*.') ? hostname.endsWith(pattern.slice(1)) && hostname.length > pattern.length - 1 : hostname === pattern;
}

/** Answers with the value of the exact host, else of the longest wildcard: one look-up per label. */
export function hostIndex<T>(rows: readonly (readonly [host: string, value: T])[]): (hostname: string) => T | undefined {
  const index = new Map(rows);
  return (hostname) => {
    const exact = index.get(hostname);
    if (exact) return exact;
    for (let dot = hostname.indexOf('.'); dot >= 0; dot = hostname.indexOf('.', dot + 1)) {
      const value = index.get(`*${hostname.slice(dot)}`);
      if (value) return value;
    }
    return undefined;
  };
}
