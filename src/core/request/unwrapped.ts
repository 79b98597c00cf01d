/** How often a value may be percent-encoded over itself before it is left alone. */
const MAX_WRAPPINGS = 4;
const MAX_WRAPPED_CHARACTERS = 8192;

/** A value as it stands, then percent-decoded once, twice, … until it no longer changes: logins nest URLs in URLs. Never empty. */
export function unwrappings(value: string): readonly string[] {
  const found = [value];
  let last = value;
  for (let depth = 0; depth < MAX_WRAPPINGS && last.includes('%') && last.length <= MAX_WRAPPED_CHARACTERS; depth += 1) {
    const next = decoded(last);
    if (next === undefined) break;
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
