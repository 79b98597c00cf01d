import { textInBase64 } from './base64.ts';

/** Longer values are never looked into, and count as random. */
const MAX_READ_CHARACTERS = 4096;

/**
 * Whether a value that should be good for one time only (`state`, `nonce`) is the same every time: it decodes to an object or to an address, and nothing in
 * that is random. Home Assistant's `state` is such a one, base64 of `{ hassUrl, clientId }`: it opens as often as one likes.
 */
export function isConstant(value: string): boolean {
  if (value.length > MAX_READ_CHARACTERS) return false;
  const texts = textsIn(value);
  return texts !== undefined && !texts.some(holdsRandom);
}

/**
 * Whether something in a text may have been made up for this one time: a run of letters and digits mixed, of hexadecimal digits, of many digits, or one that
 * is longer than words are; or whether it is called so. In doubt, it is.
 */
export function holdsRandom(text: string): boolean {
  return MADE_UP.test(text) || text.split(/[^A-Za-z0-9]+/).some(isRandomRun);
}

/** What values that are made up are called. */
const MADE_UP = /nonce|[cx]srf|random|token|uuid/i;

function isRandomRun(run: string): boolean {
  if (run.length < 6) return false;
  if (run.length > 24) return true;
  // `version2`, `oauth2`, `20` behind a word: digits at the end only.
  if (/\d/.test(run)) return !/^[A-Za-z]+\d{1,3}$/.test(run) || /^[\da-f]+$/i.test(run);
  // `aBcDeFgH`: capitals where no word begins.
  return /[A-Z]{2}[a-z]+[A-Z]|[a-z][A-Z][a-z]?[A-Z][a-z]?[A-Z]/.test(run);
}

/** The texts inside of a structured value; `undefined` where it is none. */
function textsIn(value: string): readonly string[] | undefined {
  if (isAddress(value)) return [value];
  const object = parsed(value) ?? parsed(textInBase64(value));
  return object === undefined ? undefined : leavesOf(object);
}

function isAddress(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text);
}

/** An object or a list; `undefined` for any other value. */
function parsed(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Names as well: what is random may stand anywhere. Work is bounded by the length of the value. */
function leavesOf(value: unknown): readonly string[] {
  const found: string[] = [];
  const waiting: unknown[] = [value];
  // Grows while it is walked.
  for (const next of waiting) {
    if (typeof next === 'string' || typeof next === 'number') found.push(String(next));
    else if (typeof next === 'object' && next !== null)
      for (const [name, inner] of Object.entries(next)) {
        found.push(name);
        waiting.push(inner);
      }
  }
  return found;
}
