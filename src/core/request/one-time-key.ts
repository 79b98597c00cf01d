import type { EntryPoint } from '../../catalogue/types.ts';
import { holdsRandom, isConstant } from './constant-value.ts';
import type { Parameters } from './parameters.ts';
import { isPlain } from './plain-value.ts';

/**
 * Parameters that make a request good for one time only, per protocol: the service compares the answer with what it sent, and forgets it.
 *
 * `state` RFC 6749 10.12; `nonce` OIDC Core 3.1.2.1; `code_challenge` RFC 7636 4.3; `request`, `request_uri` RFC 9101 5, RFC 9126 4;
 * `SAMLRequest` SAML 2.0 Core 3.4.1 (its ID comes back as `InResponseTo`).
 */
const ONE_TIME = {
  oauth: ['state', 'nonce', 'code_challenge', 'request_uri', 'request'],
  saml: ['SAMLRequest'],
  'ws-federation': [],
  cas: [],
  openid2: [],
  proprietary: [],
} as const satisfies Record<EntryPoint['protocol'], readonly string[]>;

/**
 * The first one-time parameter of a request, by its protocol; `undefined` when the request may be opened again and again. A value that is the same every time
 * is none; nor, where the login asks itself (`isFirstParty`), is one in which nothing is random.
 */
export function oneTimeKey(protocol: EntryPoint['protocol'], given: Parameters, isFirstParty = false): string | undefined {
  return ONE_TIME[protocol].find((name) => {
    const value = given.get(name);
    return value !== undefined && !isSame(name, value) && !(isFirstParty && !holdsRandom(value));
  });
}

/** Whether a value is the same every time. Only `state` and `nonce` a service may write as it likes: a `code_challenge` is a hash, and whatever is packed or pushed was made. */
function isSame(name: string, value: string): boolean {
  return isConstant(value) || (BY_SERVICE.has(name) && isPlain(value));
}

const BY_SERVICE: ReadonlySet<string> = new Set(['state', 'nonce']);

/** The first of a system's own one-time keys that a page carries, with a value that may have been made for one time. */
export function systemKey(keys: readonly string[] | undefined, given: Parameters): string | undefined {
  return keys?.find((name) => {
    const value = given.get(name);
    return value !== undefined && !isCount(value);
  });
}

/** Whether one of a system's own one-time keys is there, and only counts something: that proves neither that the page lacks a key nor that it has one. */
export function hasCountForKey(keys: readonly string[] | undefined, given: Parameters): boolean {
  return keys?.some((name) => isCount(given.get(name) ?? '')) === true;
}

/** `0`, `17`: the number of a page, a step or an attempt, which comes again. Whatever else a key is, short words as well, somebody may have made up. */
function isCount(value: string): boolean {
  return /^\d{1,4}$/.test(value);
}

/** The one-time values of a request, to be remembered as used; the answer to "was this one used before?". */
export function oneTimeValues(protocol: EntryPoint['protocol'], given: Parameters): readonly string[] {
  return ONE_TIME[protocol].flatMap((name) => given.get(name) ?? []);
}
