/** How often a value may be percent-encoded over itself before it is left alone. */
const DEEPEST = 4;
const LONGEST = 8192;

/** A value as it stands, then percent-decoded once, twice, … until it no longer changes: logins nest URLs in URLs. Never empty. */
export function unwrappings(value: string): readonly string[] {
  const found = [value];
  let last = value;
  for (let depth = 0; depth < DEEPEST && last.includes('%') && last.length <= LONGEST; depth += 1) {
    const next = decoded(last);
    if (next === undefined || next === last) break;
    found.push(next);
    last = next;
  }
  return found;
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
