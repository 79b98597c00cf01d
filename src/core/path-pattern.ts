import { alternatives, isLiteral, textPattern } from './text-pattern.ts';

/**
 * Path patterns of the catalogue: a small glob language that is anchored at both ends and cannot backtrack badly.
 *
 * `/login` matches itself (any case, trailing slash or not); `*` within a segment any characters of it; `{a,b}` one of several
 * texts; a segment `<43>` exactly so many characters of base64url; a segment `**` any number of segments, none included. At most one `**` per pattern.
 */
export type PathPattern = (segments: readonly string[]) => boolean;

/** Longer paths than this are cut: no login has one. */
const MAX_PATH_CHARACTERS = 2048;

/** `/A//b/` → `['a', 'b']`: lower case, without empty segments. Matrix parameters (`;jsessionid=…`) are dropped (RFC 3986 3.3). */
export function pathSegments(pathname: string): readonly string[] {
  const segments: string[] = [];
  for (const segment of pathname.slice(0, MAX_PATH_CHARACTERS).toLowerCase().split('/')) {
    const matrix = segment.indexOf(';');
    const name = matrix < 0 ? segment : segment.slice(0, matrix);
    if (name !== '') segments.push(name);
  }
  return segments;
}

/** The texts of each segment of a pattern that can be looked up, in lower case. */
export function literalSegments(pattern: string): readonly (readonly string[])[] {
  return pattern
    .toLowerCase()
    .split('/')
    .filter((part) => part !== '' && isLiteral(part))
    .map(alternatives);
}

/** Compiles one pattern. Throws on two `**`, which would make matching more than linear. */
export function pathPattern(pattern: string): PathPattern {
  const parts = pattern.split('/').filter((part) => part !== '');
  const gap = parts.indexOf('**');
  if (gap !== parts.lastIndexOf('**')) throw new Error(`path pattern ${pattern}: only one "**" is allowed`);
  const head = (gap < 0 ? parts : parts.slice(0, gap)).map(textPattern);
  if (gap < 0) return (segments) => segments.length === head.length && head.every((test, i) => test(segments[i] ?? ''));
  const tail = parts.slice(gap + 1).map(textPattern);
  return (segments) => {
    const rest = segments.length - tail.length;
    return (
      rest >= head.length && head.every((test, i) => test(segments[i] ?? '')) && tail.every((test, i) => test(segments[rest + i] ?? ''))
    );
  };
}
