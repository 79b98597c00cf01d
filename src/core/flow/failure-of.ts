import type { Failure } from '../navigation.ts';

/** NSS errors are the Mozilla error module 21, "security": 0x805a0000, and below that the error's own number without its sign. */
const NSS_ERROR = 0x805a0000;

/**
 * What NSS says of a server's certificate: that it, or who has issued it, does not stand the check. Not what it says of a smart card, of a certificate that the person was
 * asked for, or of a line that was cut (SECerrs.h and SSLerrs.h of NSS; which of them speak of the certificate: `NSSErrorsService::ErrorIsOverridable`, and those
 * that Firefox lets nobody override; November 2026).
 */
const REFUSED_BY_NSS: ReadonlySet<number> = new Set([
  // SSL_ERROR_BAD_CERT_DOMAIN.
  -12276,
  // SEC_ERROR_: INVALID_TIME, BAD_DER, BAD_SIGNATURE, EXPIRED_CERTIFICATE, REVOKED_CERTIFICATE, UNKNOWN_ISSUER, BAD_KEY, UNTRUSTED_ISSUER, UNTRUSTED_CERT.
  -8184,
  -8183, -8182, -8181, -8180, -8179, -8178, -8172, -8171,
  // SEC_ERROR_: EXPIRED_ISSUER_CERTIFICATE, CA_CERT_INVALID, PATH_LEN_CONSTRAINT_INVALID, CERT_USAGES_INVALID, UNKNOWN_CRITICAL_EXTENSION.
  -8162, -8156, -8155, -8154, -8151,
  // SEC_ERROR_: INADEQUATE_KEY_USAGE, INADEQUATE_CERT_TYPE, CERT_NOT_IN_NAME_SPACE, CERT_SIGNATURE_ALGORITHM_DISABLED.
  -8102, -8101, -8080, -8016,
]);

/** All errors of mozilla::pkix, MOZILLA_PKIX_ERROR_BASE and a few above it, speak of the server's certificate. */
const PKIX_ERRORS = { from: -0x4000, to: -0x3f00 };

/** The server's certificate has another key than the browser was told of, or is none that can be read. */
const REFUSED_BY_CHROMIUM: ReadonlySet<string> = new Set([
  'net::ERR_CERTIFICATE_TRANSPARENCY_REQUIRED',
  'net::ERR_SSL_PINNED_KEY_NOT_IN_CERT_CHAIN',
  'net::ERR_SSL_SERVER_CERT_BAD_FORMAT',
]);

/** NS_ERROR_REDIRECT_LOOP. */
const MOZILLA_REDIRECT_LOOP = 0x804b001f;

/** NS_ERROR_OFFLINE. */
const MOZILLA_OFFLINE = 0x804b0010;

/** NS_BINDING_ABORTED. */
const MOZILLA_ABORTED = 0x804b0002;

/** What the error of `onErrorOccurred` means for a login: Chromium says `net::ERR_…`, Firefox `Error code ` and a number. */
export function failureOf(error: string): Failure | undefined {
  const code = mozillaCode(error);
  if (error.startsWith('net::ERR_CERT_') || REFUSED_BY_CHROMIUM.has(error) || isRefusedByNss(code)) return 'certificate';
  if (error === 'net::ERR_TOO_MANY_REDIRECTS' || code === MOZILLA_REDIRECT_LOOP) return 'redirect-loop';
  if (error === 'net::ERR_HTTP_RESPONSE_CODE_FAILURE') return 'error-status';
  return undefined;
}

/** NS_ERROR_ABORT. */
const MOZILLA_BLOCKED = 0x80004004;

/** A rule of the browser's own network rules kept the request from being sent. */
export function wasBlocked(error: string): boolean {
  return error === 'net::ERR_BLOCKED_BY_CLIENT' || mozillaCode(error) === MOZILLA_BLOCKED;
}

/** Somebody went elsewhere meanwhile, we ourselves perhaps. */
export function wasAborted(error: string): boolean {
  return error === 'net::ERR_ABORTED' || mozillaCode(error) === MOZILLA_ABORTED;
}

/** The browser has no connection at all, which says nothing of any host. */
export function wasOffline(error: string): boolean {
  return error === 'net::ERR_INTERNET_DISCONNECTED' || mozillaCode(error) === MOZILLA_OFFLINE;
}

/** Told by Firefox, which breaks off a load, too, when a server redirects it to a site that lives in another process. */
export function isMozillas(error: string): boolean {
  return mozillaCode(error) !== 0;
}

function isRefusedByNss(code: number): boolean {
  const error = NSS_ERROR - code;
  return REFUSED_BY_NSS.has(error) || (error >= PKIX_ERRORS.from && error < PKIX_ERRORS.to);
}

function mozillaCode(error: string): number {
  return Number(/^Error code (\d+)$/.exec(error)?.[1] ?? 0);
}
