import { decodeJsonObject } from './base64.ts';

/** What a request object says of itself. Nobody verified it: hints only. */
export interface RequestObject {
  readonly clientId?: string | undefined;
  readonly redirectUri?: string | undefined;
  readonly issuedAtMs?: number | undefined;
  readonly expiresAtMs?: number | undefined;
}

const MAX_JWT_CHARACTERS = 8192;

/** Reads the claims of a `request` parameter without verifying it: a JWT (RFC 9101 4; RFC 7519 4.1.4, 4.1.6). */
export function requestObject(jwt: string): RequestObject | undefined {
  const [, payload] = jwt.slice(0, MAX_JWT_CHARACTERS).split('.');
  const claims = payload === undefined ? undefined : decodeJsonObject(payload);
  return (
    claims && {
      clientId: textOf(claims.client_id) ?? textOf(claims.iss),
      redirectUri: textOf(claims.redirect_uri),
      issuedAtMs: momentOf(claims.iat),
      expiresAtMs: momentOf(claims.exp),
    }
  );
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The latest and, below zero, the earliest moment that is one (ECMA-262 21.4.1.1). */
const MAX_MOMENT_MS = 8.64e15;

/** NumericDate: seconds since 1970 (RFC 7519 2). */
function momentOf(value: unknown): number | undefined {
  return typeof value === 'number' && Math.abs(value * 1000) <= MAX_MOMENT_MS ? value * 1000 : undefined;
}
