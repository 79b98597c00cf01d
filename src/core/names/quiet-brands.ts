import type { Row } from './evidence.ts';

/**
 * The rows that say something of a quiet brand: a whole official host, or words that ask for something, beside the name or around it.
 *
 * The bare name under another suffix, a slip of it, and what any firm puts beside a name say nothing. An honest host shows each of these once or never
 * among hundreds of thousands, so no count can tell which of them the next one shows.
 */
export const SPEAK_OF_QUIET_BRANDS: ReadonlySet<Row['id']> = new Set([
  'continued',
  'name-and-suffix',
  'embedded',
  'embedded-www',
  'split-login',
  'strong-login',
  'strong-address',
  'strong-login-and-more',
  'strong-alone-login',
  'strong-trade',
  'strong-joined-login',
  'weak-login',
  'weak-telling',
  'weak-telling-joined',
  'weak-address',
  'weak-distinct',
  'weak-acronym-and-more',
  'weak-adjoining',
  'weak-login-and-more',
  'front-strange-login',
  'front-login',
  'weak-front-clear',
  'weak-front-login',
  'weak-front-acronym',
  'weak-front-signs',
  'slip-drawn-alike',
  'slip-beside-words',
  'glyph',
  'foreign',
]);
