import { expect, test } from 'vitest';
import { failureOf } from '../../../../src/core/flow/failure-of.ts';

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
