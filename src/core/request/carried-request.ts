import type { Parameters } from './parameters.ts';
import { unwrappings } from './unwrapped.ts';

/** So many values are looked at; a page that is one of a login carries one request. */
const MOST = 6;

/**
 * The authorization request that a login page carries in one of its parameters, whatever that is called (`next`, `callback_url`, `then`, `ReturnUrl`, …): the
 * login's own address with who asks, where the answer goes, and what kind of answer it is (RFC 6749 4.1.1). `undefined` when there is none, or when it is another
 * host's. Not an error: what cannot be read is no request.
 */
export function carriedRequest(given: Parameters, page: URL): URL | undefined {
  const likely = given.values().filter((value) => /redirect_uri/i.test(value));
  for (const value of likely.slice(0, MOST)) {
    const found = unwrappings(value).map((text) => requestIn(text, page));
    const request = found.find((one) => one !== undefined);
    if (request) return request;
  }
  return undefined;
}

function requestIn(text: string, page: URL): URL | undefined {
  if (!/^(?:https?:\/\/|\/(?!\/))/i.test(text) || !URL.canParse(text, page.origin)) return undefined;
  const url = new URL(text, page.origin);
  return url.hostname === page.hostname && NEEDED.every((name) => (url.searchParams.get(name) ?? '') !== '') ? url : undefined;
}

const NEEDED = ['client_id', 'redirect_uri', 'response_type'];
