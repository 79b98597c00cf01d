import type { Failure } from '../navigation.ts';

/** NSS errors are the Mozilla error module 21, "security": 0x805a0000 to 0x805affff. */
const NSS_ERRORS = { from: 0x805a0000, to: 0x805affff };

/** NS_ERROR_REDIRECT_LOOP. */
const MOZILLA_REDIRECT_LOOP = 0x804b001f;

/** NS_ERROR_OFFLINE. */
const MOZILLA_OFFLINE = 0x804b0010;

/** NS_BINDING_ABORTED. */
const MOZILLA_ABORTED = 0x804b0002;

/** What the error of `onErrorOccurred` means for a login: Chromium says `net::ERR_…`, Firefox `Error code ` and a number. */
export function failureOf(error: string): Failure | undefined {
  const code = mozillaCode(error);
  if (error.startsWith('net::ERR_CERT_') || error.startsWith('net::ERR_SSL_') || (code >= NSS_ERRORS.from && code <= NSS_ERRORS.to))
    return 'certificate';
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

function mozillaCode(error: string): number {
  return Number(/^Error code (\d+)$/.exec(error)?.[1] ?? 0);
}
