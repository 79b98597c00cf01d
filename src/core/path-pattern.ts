/**
 * Path patterns of the catalogue: a small glob language that is anchored at both ends and cannot backtrack badly.
 *
 * `/login` matches itself (any case, trailing slash or not); `*` within a segment any characters of it; `{a,b}` one of several
 * texts; a segment `**` any number of segments, none included. At most one `**` per pattern.
 */
export type PathPattern = (segments: readonly string[]) => boolean;

/** `/A//b/` → `['a', 'b']`: lower case, without empty segments. Matrix parameters (`;jsessionid=…`) are dropped (RFC 3986 3.3). */
export function pathSegments(pathname: string): readonly string[] {
  return pathname
    .toLowerCase()
    .split('/')
    .map((segment) => segment.split(';', 1)[0] ?? '')
    .filter((segment) => segment !== '');
}

/** Compiles one pattern. Throws on two `**`, which would make matching more than linear. */
export function pathPattern(pattern: string): PathPattern {
  const parts = pattern.split('/').filter((part) => part !== '');
  const gap = parts.indexOf('**');
  if (gap !== parts.lastIndexOf('**')) throw new Error(`path pattern ${pattern}: only one "**" is allowed`);
  const head = (gap < 0 ? parts : parts.slice(0, gap)).map(segmentTest);
  if (gap < 0) return (segments) => segments.length === head.length && head.every((test, i) => test(segments[i] ?? ''));
  const tail = parts.slice(gap + 1).map(segmentTest);
  return (segments) => {
    const rest = segments.length - tail.length;
    return (
      rest >= head.length && head.every((test, i) => test(segments[i] ?? '')) && tail.every((test, i) => test(segments[rest + i] ?? ''))
    );
  };
}

function segmentTest(part: string): (segment: string) => boolean {
  const choices = alternatives(part.toLowerCase()).map(wildcard);
  return (segment) => choices.some((test) => test(segment));
}

/** `a{b,c}d` → `['abd', 'acd']`, one or more braces. */
function alternatives(part: string): readonly string[] {
  const open = part.indexOf('{');
  const close = part.indexOf('}', open);
  if (open < 0 || close < 0) return [part];
  const rests = alternatives(part.slice(close + 1));
  return part
    .slice(open + 1, close)
    .split(',')
    .flatMap((choice) => rests.map((rest) => part.slice(0, open) + choice + rest));
}

/** Greedy scan for the texts between the stars: linear in the segment for each star. */
function wildcard(part: string): (segment: string) => boolean {
  const [first = '', ...others] = part.split('*');
  const last = others.pop();
  if (last === undefined) return (segment) => segment === first;
  return (segment) => {
    if (segment.length < first.length + last.length || !segment.startsWith(first) || !segment.endsWith(last)) return false;
    let from = first.length;
    for (const text of others) {
      const found = segment.indexOf(text, from);
      if (found < 0) return false;
      from = found + text.length;
    }
    return from <= segment.length - last.length;
  };
}
