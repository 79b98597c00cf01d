import { literalSegments } from './path-pattern.ts';

/** Segments that any site may have: a path of nothing else proves nothing of the software that is there. */
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

/** By pattern, of which the catalogue has a few hundred: it is asked of every candidate of every address. */
const known = new Map<string, boolean>();

/** Whether a path pattern fits pages that any site may have: nothing in it is some software's own. */
export function isOrdinaryPath(pattern: string): boolean {
  const before = known.get(pattern);
  if (before !== undefined) return before;
  const is = literalSegments(pattern).every((texts) => texts.some((text) => ORDINARY_SEGMENTS.has(text)));
  known.set(pattern, is);
  return is;
}
