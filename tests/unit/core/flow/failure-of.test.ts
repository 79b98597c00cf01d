import { expect, test } from 'vitest';
import { failureOf, isMozillas, wasAborted, wasBlocked, wasOffline } from '../../../../src/core/flow/failure-of.ts';

/** As Firefox writes an error of NSS. */
const nss = (error: number): string => `Error code ${0x805a0000 - error}`;

const refused: readonly [error: string, because: string][] = [
  ['net::ERR_CERT_DATE_INVALID', 'it is too old'],
  ['net::ERR_CERT_KNOWN_INTERCEPTION_BLOCKED', 'somebody sits on the line'],
  ['net::ERR_CERTIFICATE_TRANSPARENCY_REQUIRED', 'it is in no log'],
  ['net::ERR_SSL_PINNED_KEY_NOT_IN_CERT_CHAIN', 'it has another key'],
  [nss(-8179), 'SEC_ERROR_UNKNOWN_ISSUER'],
  [nss(-8180), 'SEC_ERROR_REVOKED_CERTIFICATE'],
  [nss(-12276), 'SSL_ERROR_BAD_CERT_DOMAIN'],
  [nss(-16384), 'MOZILLA_PKIX_ERROR_KEY_PINNING_FAILURE'],
  [nss(-16370), 'MOZILLA_PKIX_ERROR_SELF_SIGNED_CERT'],
];
test.for(refused)('%s: the certificate was refused, %s', ([error]) => {
  expect(failureOf(error)).toBe('certificate');
});

/** By how much an error lies above SEC_ERROR_BASE, -0x2000 (SECerrs.h of NSS). */
const certificates: readonly [name: string, above: number][] = [
  ['INVALID_TIME', 8],
  ['BAD_DER', 9],
  ['BAD_SIGNATURE', 10],
  ['EXPIRED_CERTIFICATE', 11],
  ['REVOKED_CERTIFICATE', 12],
  ['UNKNOWN_ISSUER', 13],
  ['BAD_KEY', 14],
  ['UNTRUSTED_ISSUER', 20],
  ['UNTRUSTED_CERT', 21],
  ['EXPIRED_ISSUER_CERTIFICATE', 30],
  ['CA_CERT_INVALID', 36],
  ['PATH_LEN_CONSTRAINT_INVALID', 37],
  ['CERT_USAGES_INVALID', 38],
  ['UNKNOWN_CRITICAL_EXTENSION', 41],
  ['INADEQUATE_KEY_USAGE', 90],
  ['INADEQUATE_CERT_TYPE', 91],
  ['CERT_NOT_IN_NAME_SPACE', 112],
  ['CERT_SIGNATURE_ALGORITHM_DISABLED', 176],
];
test.for(certificates)('SEC_ERROR_%s: the certificate was refused', ([, above]) => {
  expect(failureOf(nss(-0x2000 + above))).toBe('certificate');
});

test('of the errors of mozilla::pkix the first is its own, and none below it; the last is below those of others', () => {
  expect(failureOf(nss(-0x3f01))).toBe('certificate');
  expect(failureOf(nss(-0x3f00))).toBeUndefined();
  expect(failureOf(nss(-0x4000))).toBe('certificate');
  expect(failureOf(nss(-0x4001))).toBeUndefined();
});

const others: readonly [error: string, failure: string][] = [
  ['net::ERR_TOO_MANY_REDIRECTS', 'redirect-loop'],
  ['Error code 2152398879', 'redirect-loop'],
  ['net::ERR_HTTP_RESPONSE_CODE_FAILURE', 'error-status'],
];
test.for(others)('%s is %s', ([error, failure]) => {
  expect(failureOf(error)).toBe(failure);
});

const silent: readonly [error: string, because: string][] = [
  ['net::ERR_SSL_CLIENT_AUTH_SIGNATURE_FAILED', "the person's own smart card failed"],
  ['net::ERR_SSL_CLIENT_AUTH_CERT_NEEDED', 'the person was asked for a certificate'],
  ['net::ERR_SSL_CLIENT_AUTH_PRIVATE_KEY_ACCESS_DENIED', 'the person has refused'],
  ['net::ERR_SSL_PROTOCOL_ERROR', 'the line was cut'],
  ['net::ERR_SSL_VERSION_OR_CIPHER_MISMATCH', 'browser and server found no common language'],
  ['net::ERR_BAD_SSL_CLIENT_AUTH_CERT', "the person's own certificate was refused"],
  [nss(-8177), "SEC_ERROR_BAD_PASSWORD: the person's own token"],
  [nss(-8127), 'SEC_ERROR_NO_TOKEN'],
  [nss(-12285), 'SSL_ERROR_NO_CERTIFICATE: the person was asked for one'],
  [nss(-12271), 'SSL_ERROR_BAD_CERT_ALERT: the server has refused that of the person'],
  [nss(-12190), 'SSL_ERROR_PROTOCOL_VERSION_ALERT'],
  ['net::ERR_CONNECTION_RESET', 'nothing came'],
  ['Error code 2152398861', 'NS_ERROR_CONNECTION_REFUSED'],
];
test.for(silent)('%s says nothing of a login: %s', ([error]) => {
  expect(failureOf(error)).toBeUndefined();
});

const told: readonly [error: string, says: readonly boolean[], because: string][] = [
  ['net::ERR_BLOCKED_BY_CLIENT', [true, false, false, false], 'a rule of the browser kept the request back'],
  ['Error code 2147500036', [true, false, false, true], 'the same, as Firefox says it'],
  ['net::ERR_ABORTED', [false, true, false, false], 'somebody went elsewhere'],
  ['Error code 2152398850', [false, true, false, true], 'the same, as Firefox says it'],
  ['net::ERR_INTERNET_DISCONNECTED', [false, false, true, false], 'there is no connection at all'],
  ['Error code 2152398864', [false, false, true, true], 'the same, as Firefox says it'],
  ['net::ERR_CONNECTION_RESET', [false, false, false, false], 'nothing of these'],
  ['Error code 2152398861', [false, false, false, true], 'nothing of these'],
];
test.for(told)('%s tells whether it was blocked, given up, or offline, and told by Firefox: %j, %s', ([error, says]) => {
  expect([wasBlocked, wasAborted, wasOffline, isMozillas].map((ask) => ask(error))).toEqual(says);
});
