import { MAX_USERINFO_CHARACTERS } from './names/userinfo.ts';
import { addressOf, MAX_HOST_CHARACTERS } from './names/without-root.ts';

/** An address of the web, read once: what is judged, and what is kept of it; its host without the dot of the root. */
export interface WebAddress {
  /** What is judged: its host, and at most `MAX_JUDGED_CHARACTERS` characters of what follows; of the user information, the first `MAX_USERINFO_CHARACTERS`. */
  readonly url: URL;
  /** There was more of it than is judged. */
  readonly isPartial: boolean;
}

/** What is kept of an address: a URL at the same origin, without user information. */
export interface KeptAddress {
  readonly href: string;
  /** It is not all of the address: values or a path were cut, or user information dropped. */
  readonly isCut: boolean;
}

/** Characters of path, query and fragment. No server that we know takes a request line of this length; browsers let 2 MB pass. */
export const MAX_JUDGED_CHARACTERS = 65_536;

const MAX_PORT_CHARACTERS = ':65535'.length;

/** The last parameter is left out rather than cut when it begins this close to the end: half a host is another host. */
const MAX_LEFT_OUT_CHARACTERS = 1024;

/** How both browsers, and `URL.href`, write the beginning of an address: its authority ends at the first of these signs. */
const URL_BEGINNING = /^(https?:\/\/)([^/?#\\\t\n\r][^/?#\\\t\n\r]*)(?=[/?#]|$)/i;

/**
 * Reads an address of any length in time that grows with its length alone, and parses no more of it than is judged. `undefined` when it is no
 * address of the web: another scheme, not parseable, or with a host that is longer than a host can be.
 */
export function webAddress(text: string): WebAddress | undefined {
  const [beginning, scheme = '', authority = ''] = URL_BEGINNING.exec(text) ?? [];
  if (beginning === undefined) return inOneSpelling(text);
  const at = authority.lastIndexOf('@');
  const host = authority.slice(at + 1);
  // Written otherwise than browsers do, a host may be shorter than it looks.
  if (host.length > MAX_HOST_CHARACTERS + MAX_PORT_CHARACTERS + 1) return /[^\w.:-]/.test(host) ? inOneSpelling(text) : undefined;
  const userinfo = authority.slice(0, Math.min(at, MAX_USERINFO_CHARACTERS));
  const rest = text.slice(beginning.length, beginning.length + MAX_JUDGED_CHARACTERS);
  const isLonger = beginning.length + rest.length < text.length;
  const href = `${scheme}${at < 0 ? '' : `${userinfo}@`}${host}${isLonger ? withoutHalfParameter(rest) : rest}`;
  if (!URL.canParse(href)) return undefined;
  const url = addressOf(href);
  return url.hostname.length > MAX_HOST_CHARACTERS ? undefined : { url, isPartial: isLonger || at > MAX_USERINFO_CHARACTERS };
}

/** Browsers announce every address in the spelling of `URL.href`; a person, a file or a program may write it otherwise. */
function inOneSpelling(text: string): WebAddress | undefined {
  const url = URL.parse(text);
  if (!url) return undefined;
  const { href, protocol } = url;
  return (protocol === 'https:' || protocol === 'http:') && href !== text ? webAddress(href) : undefined;
}

function withoutHalfParameter(rest: string): string {
  const last = rest.lastIndexOf('&');
  return last >= rest.length - MAX_LEFT_OUT_CHARACTERS ? rest.slice(0, last) : rest.replace(HALF_ESCAPE, '');
}

/** The percent sign and the digit that a cut has left of an escape. */
const HALF_ESCAPE = /%[0-9a-f]?$/i;

/** Values are cut the shorter the more there are; at one character, which parameters are there is still true. */
const VALUE_LENGTHS = [40, 12, 1];

/** Characters of the address of a page, in the record of its tab. */
export const MAX_KEPT_CHARACTERS = 600;

/** Characters of an address that was asked for, until its page comes: signed SAML requests are longer than `MAX_KEPT_CHARACTERS`. */
export const MAX_ASKED_CHARACTERS = 8192;

/**
 * An address short enough to keep: without user information; up to `max` characters as it is, else without its fragment and with its values cut, so
 * that which parameters are there stays true; else without its query; else its origin alone. Host and origin never change, but for the dot of the root.
 */
export function keptAddress({ url, isPartial }: WebAddress, max = MAX_KEPT_CHARACTERS): KeptAddress {
  const { origin, pathname, search, hash, username, password } = url;
  const whole = origin + pathname + search + hash;
  if (whole.length <= max) return { href: whole, isCut: isPartial || username !== '' || password !== '' };
  const page = origin + pathname;
  const shorter = VALUE_LENGTHS.map((length) => page + withValuesCut(search, length, max)).find((href) => href.length <= max);
  return { href: shorter ?? (page.length <= max ? page : `${origin}/`), isCut: true };
}

/** The query with its values cut; of a query that is too long even so, no more than shows that it is. */
function withValuesCut(search: string, length: number, max: number): string {
  let cut = '';
  for (let from = 1; from < search.length && cut.length <= max; ) {
    const amp = search.indexOf('&', from);
    const end = amp < 0 ? search.length : amp;
    const equals = search.indexOf('=', from);
    const hasValue = equals >= 0 && equals < end;
    const until = hasValue ? Math.min(end, equals + 1 + length) : end;
    const pair = search.slice(from, until);
    cut += `${cut === '' ? '?' : '&'}${until < end ? pair.replace(HALF_ESCAPE, '') : pair}`;
    from = end + 1;
  }
  return cut;
}

/** The same for any text that a browser calls an address; one that is none of the web is kept so far as it cannot be taken for one. */
export function keptText(text: string, max = MAX_KEPT_CHARACTERS): KeptAddress {
  const address = webAddress(text);
  if (address) return keptAddress(address, max);
  const beginning = text.slice(0, MAX_KEPT_CHARACTERS);
  return { href: URL.canParse(beginning) && !/^https?:/.test(new URL(beginning).protocol) ? beginning : 'about:invalid', isCut: false };
}

/** Whether it is kept of a page of the web, and not of a document of the browser's. */
export function isOfTheWeb({ href }: KeptAddress): boolean {
  return /^https?:/.test(href);
}

/** Its host and path only. */
export function withoutQuery(href: string): string {
  return href.split(/[?#]/)[0] ?? '';
}
