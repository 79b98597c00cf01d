/** Official names as long as these are also sought with dashes in place of dots. */
const MIN_DASHED_CHARACTERS = 9;

/** One character or more of a host name, and no other part of the URL. */
const HOST = '[^/?#@:]';

/** Whatever stands before an `@` names no host. */
const USERINFO = '([^/]*@)?';

/** The rest of the host, and its port: so what was found stands in the host, and not before an `@`. */
const REST = '[^/@]*/';

/**
 * A regular expression for URLs at hosts that begin with, or hold, a whole official host and go on in a foreign one:
 * `account.login.nhs.uk.evil.example`, `paypal-com.evil.example`, `www.paypal.com-secure.example`.
 *
 * It speaks the language that RE2 (Chrome, Edge) and JavaScript (Firefox) share, and stays well below RE2's 2 kB in Chrome. At least two more labels must
 * follow: one alone may be part of a public suffix (`nhs.uk.com`). `withDashes`: also with dashes for the dots. A dot at the very end of an official host is its root, and no impostor.
 */
export function embeddedFilter(official: string, withDashes = takesDashes(official)): string {
  const between = withDashes ? '[.-]' : String.raw`\.`;
  return String.raw`^https?://${USERINFO}(${HOST}*${between})?${official.split('.').join(between)}${between}${HOST}+\.[^/?#@:.]${REST}`;
}

/**
 * The same for a whole official host before one more label, whether a suffix begins within it or not: `account.login.nhs.uk.com`. Only for names of
 * which nobody calls a host of theirs by chance.
 */
export function continuedFilter(official: string): string {
  return String.raw`^https?://${USERINFO}(${HOST}*\.)?${official.replaceAll('.', String.raw`\.`)}\.[^/@:.]+\.?(:\d+)?/`;
}

/** Whether the expression finds the name with dashes too: short ones come about by chance that way (`id-me`). */
export function takesDashes(official: string): boolean {
  return official.length >= MIN_DASHED_CHARACTERS;
}
