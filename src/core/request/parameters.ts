/** The parameters of a login URL, of its query and of its fragment (OpenAM's XUI and CIS2 keep theirs there). Names in any case. */
export interface Parameters {
  /** The first value that is not empty: empty means absent (RFC 6749 3.1). */
  get(name: string): string | undefined;
  /** All values that are not empty. */
  all(name: string): readonly string[];
  /** False when there was too much to read: what is not found may still be there. */
  readonly complete: boolean;
}

/** Servers refuse longer queries; browsers let them pass. */
const LONGEST = 32_768;
const MOST = 200;

/** Reads a URL's parameters, at most 32 kB and 200 of them. Never throws. */
export function parametersOf(url: URL): Parameters {
  const query = readable(url.search.slice(1, LONGEST));
  const fragment = url.hash.length > 1 ? url.hash.slice(1, LONGEST) : '';
  const values = new Map<string, string[]>();
  const queryRead = collect(query, values);
  // `#/login?goto=…` and `#login/&goto=…`: what stands before the first separator is a path.
  const fragmentRead = fragment.includes('=') ? collect(fragment.slice(fragment.indexOf('?') + 1), values) : true;
  return {
    get: (name) => values.get(name.toLowerCase())?.[0],
    all: (name) => values.get(name.toLowerCase()) ?? [],
    complete: queryRead && fragmentRead && url.search.length <= LONGEST && url.hash.length <= LONGEST,
  };
}

/** False when there were more parameters than are read. */
function collect(text: string, values: Map<string, string[]>): boolean {
  const end = indexOfNth(text, '&', MOST);
  for (const [name, value] of new URLSearchParams(end < 0 ? text : text.slice(0, end))) {
    if (value === '') continue;
    const key = name.toLowerCase();
    const before = values.get(key);
    if (before) before.push(value);
    else values.set(key, [value]);
  }
  return end < 0;
}

/** Oracle Access Manager percent-encodes its whole query, `=` included, and puts spaces between: `?encquery%3D…`, `?rh%3D…%20ru%3D…`. */
function readable(query: string): string {
  if (query.includes('=') || !/%3d/i.test(query)) return query;
  try {
    return decodeURIComponent(query).replaceAll(' ', '&');
  } catch {
    return query;
  }
}

function indexOfNth(text: string, part: string, n: number): number {
  let found = -1;
  for (let i = 0; i < n; i += 1) {
    found = text.indexOf(part, found + 1);
    if (found < 0) return -1;
  }
  return found;
}
