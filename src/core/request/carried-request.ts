import type { Parameters } from './parameters.ts';
import { unwrappings } from './unwrapped.ts';

/** So many values are looked at; a page that is one of a login carries one request. */
const MAX_CARRYING_VALUES = 6;

/**
 * The authorization request that a login page carries in one of its parameters, whatever that is called (`next`, `callback_url`, `then`, `ReturnUrl`, …): the
 * login's own address with who asks, where the answer goes, and what kind of answer it is (RFC 6749 4.1.1). `undefined` when there is none, or when it is another
 * host's. Not an error: what cannot be read is no request.
 */
export function carriedRequest(given: Parameters, page: URL): URL | undefined {
  const likely = given.values().filter((value) => /redirect_uri/i.test(value));
  for (const value of likely.slice(0, MAX_CARRYING_VALUES)) {
    const request = requestInside(value, page, NEEDED);
    if (request) return request;
  }
  return undefined;
}

/** The address with these parameters, at the host of the page, that a value is; percent-encoded or not. */
export function requestInside(value: string, page: URL, needed: readonly string[]): URL | undefined {
  for (const text of unwrappings(value)) {
    if (!/^(?:https?:\/\/|\/(?!\/))/i.test(text) || !URL.canParse(text, page.origin)) continue;
    const url = new URL(text, page.origin);
    if (url.hostname === page.hostname && needed.every((name) => (url.searchParams.get(name) ?? '') !== '')) return url;
  }
  return undefined;
}

const NEEDED = ['client_id', 'redirect_uri', 'response_type'];
