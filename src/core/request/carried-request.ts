import { addressesInside } from './addresses-inside.ts';
import { type Parameters, parametersOf } from './parameters.ts';

/** So many values are looked at; a page that is one of a login carries one request. */
const MAX_CARRYING_VALUES = 6;

/** What a request cannot do without, in one language or another: RFC 6749 4.1.1, RFC 9126 4, RFC 5849 2.2, SAML 2.0 Bindings 3.4, WS-Federation 1.2 13.2.1. */
const REQUEST_MARKS = ['client_id', 'oauth_token', 'SAMLRequest', 'wtrealm'];
const REQUEST_MARK = new RegExp(REQUEST_MARKS.join('|'), 'i');

/** Whether an address may carry a request at all; most do not, and need not be read. */
export function mayCarryRequest({ search, hash }: URL): boolean {
  return REQUEST_MARK.test(search) || REQUEST_MARK.test(hash);
}

/**
 * What may be a request that a page carries in one of its parameters, whatever that is called (`next`, `callback_url`, `then`, `ReturnUrl`, …): addresses at its own host, and at others that
 * are its owner's, percent-encoded or not. Not an error: what cannot be read is no request.
 */
export function carriedAddresses(
  given: Parameters,
  page: URL,
  isOwners: (hostname: string) => boolean = (hostname) => hostname === page.hostname,
): readonly URL[] {
  const likely = given.values().filter((value) => REQUEST_MARK.test(value));
  const addresses = likely.slice(0, MAX_CARRYING_VALUES).flatMap((value) => addressesInside(value, page));
  return addresses.filter((address) => has(address, REQUEST_MARKS, 'some') && isOwners(address.hostname));
}

/** Those of them that say all that their standard asks for; the first. */
export function carriedRequest(given: Parameters, page: URL): URL | undefined {
  return carriedAddresses(given, page).find((address) => WHOLE.some((names) => has(address, names, 'every')));
}

const WHOLE = [['client_id', 'redirect_uri', 'response_type'], ['client_id', 'request_uri'], ['SAMLRequest'], ['wa', 'wtrealm']];

function has(address: URL, names: readonly string[], how: 'every' | 'some'): boolean {
  const given = parametersOf(address);
  return names[how]((name) => given.get(name) !== undefined);
}
