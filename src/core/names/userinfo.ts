/** Nobody reads further than this. */
const LONGEST = 2048;

/**
 * The official host that stands before an `@` in the URL, where it is read as the address (RFC 3986 7.6). An e-mail address there is somebody's
 * user name.
 */
export function userinfoName({ username, password }: URL, isOfficial: (hostname: string) => boolean): string | undefined {
  if (username === '') return undefined;
  const said = decoded(`${username} ${password}`.slice(0, LONGEST)).toLowerCase();
  return said.split(/[^a-z0-9.@-]+/).find((name) => name.includes('.') && isOfficial(name));
}

/** Percent-encoded bytes (RFC 3986 2.1) as text; what is no UTF-8 comes out as a strange letter, and hides nothing beside it. */
function decoded(text: string): string {
  return text.replaceAll(/(?:%[\da-f]{2})+/gi, (escapes) => {
    const bytes = escapes
      .slice(1)
      .split('%')
      .map((byte) => Number.parseInt(byte, 16));
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(Uint8Array.from(bytes));
  });
}
