import { bytesOf, decodeBase64 } from './base64.ts';
import { inflate } from './inflate.ts';
import { type Parameters, parametersOf } from './parameters.ts';

/** The answer that a login gives to a service, as far as the address shows it. */
export interface LoginAnswer {
  /** Its one-time values: code, token, ticket or assertion. Never empty. */
  readonly values: readonly string[];
  /** What the service wrote into its request and gets back. */
  readonly state: string | undefined;
}

/**
 * Parameters that only a finished login gives: RFC 6749 4.1.2 and 4.2.2, OIDC Core 3.2.2.5, JARM 2.3, SAML 2.0 Bindings 3.4.3 and 3.6.3, CAS
 * Protocol 3.0 2.2.4.
 */
const VALUES = ['code', 'id_token', 'access_token', 'response', 'SAMLResponse', 'SAMLart', 'ticket'];

/** In the request and in its answer alike: RFC 6749 4.1.1, SAML 2.0 Bindings 3.4.3, WS-Federation 1.2 13.2.1. */
const STATES = ['state', 'RelayState', 'wctx'];

/** The value that a request gives away and that its answer must bring back. */
export function stateOf(given: Parameters): string | undefined {
  return STATES.map((name) => given.get(name)).find((value) => value !== undefined);
}

/** Reads an answer from the address that it was sent to; `undefined` when there is none, or when it says that the login failed. */
export function loginAnswer(url: URL): LoginAnswer | undefined {
  const given = parametersOf(url);
  if (given.get('error') !== undefined) return undefined;
  const saml = given.get('SAMLResponse');
  if (saml !== undefined && !saysSuccess(saml)) return undefined;
  const values = VALUES.flatMap((name) => given.get(name) ?? []);
  return values.length > 0 ? { values, state: stateOf(given) } : undefined;
}

/** SAML 2.0 Core 3.2.2.2. */
const SUCCESS = 'urn:oasis:names:tc:SAML:2.0:status:Success';

/** An assertion that nobody can read may as well say that the login failed. */
function saysSuccess(parameter: string): boolean {
  const binary = decodeBase64(parameter.replaceAll(' ', '+'));
  if (binary === undefined) return false;
  return (binary.startsWith('<') ? binary : (inflate(bytesOf(binary)) ?? '')).includes(SUCCESS);
}
