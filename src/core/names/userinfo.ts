/**
 * The official host that stands before an `@` in the URL, where it is read as the address (RFC 3986 7.6). An e-mail address there is somebody's
 * user name.
 */
export function userinfoName(url: URL, isOfficial: (hostname: string) => boolean): string | undefined {
  if (url.username === '') return undefined;
  const said = `${decoded(url.username)} ${decoded(url.password)}`.toLowerCase();
  return said.split(/[^a-z0-9.@-]+/).find((name) => name.includes('.') && isOfficial(name));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
