import { alternatives, isLiteral } from './text-pattern.ts';

/** Segments that stand in paths everywhere: such a path says nothing of who runs the site. */
const ORDINARY_SEGMENTS: ReadonlySet<string> = new Set([
  'account',
  'api',
  'approval',
  'auth',
  'authorization',
  'authorise',
  'authorize',
  'consent',
  'core',
  'error',
  'hub',
  'identity',
  'login',
  'logout',
  'oauth',
  'oauth2',
  'portal',
  'register',
  'sign-in',
  'sign-up',
  'signin',
  'signon',
  'signup',
  'sso',
  'u',
  'ui',
  'user',
  'v1',
  'v2',
]);

/** Whether a segment, by one of its texts, stands in paths everywhere. */
export function isOrdinary(texts: readonly string[]): boolean {
  return texts.some((text) => ORDINARY_SEGMENTS.has(text));
}

/** The texts of each segment of a path pattern that can be looked up, in lower case. */
export function literalSegments(pattern: string): readonly (readonly string[])[] {
  return pattern
    .toLowerCase()
    .split('/')
    .filter((part) => part !== '' && isLiteral(part))
    .map(alternatives);
}

/** By pattern, of which the catalogue has a few hundred: it is asked of every candidate of every address. */
const known = new Map<string, boolean>();

/** Whether a path pattern fits pages that any site may have: nothing in it is some software's own. */
export function isOrdinaryPath(pattern: string): boolean {
  const before = known.get(pattern);
  if (before !== undefined) return before;
  const is = literalSegments(pattern).every(isOrdinary);
  known.set(pattern, is);
  return is;
}
