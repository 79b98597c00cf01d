import type { EntryPoint } from '../../catalogue/types.ts';
import type { Parameters } from './parameters.ts';
import { requestObject } from './request-object.ts';
import { samlRequest } from './saml.ts';
import { utcTimeMs } from './utc-time.ts';

/** The time that a request carries, in milliseconds before now; and whether it is when the request was made, or when it ends. */
export interface RequestAge {
  readonly ageMs: number;
  readonly says: 'made' | 'ends';
}

/** How old a request is by the time that it carries itself; `undefined` when it carries none. */
export function requestAge(protocol: EntryPoint['protocol'], given: Parameters, atMs: number): RequestAge | undefined {
  const saidMs = timeIn(protocol, given);
  if (saidMs === undefined) return undefined;
  return { ageMs: atMs - saidMs, says: protocol === 'oauth' ? 'ends' : 'made' };
}

function timeIn(protocol: EntryPoint['protocol'], given: Parameters): number | undefined {
  switch (protocol) {
    case 'saml': {
      const request = given.get('SAMLRequest');
      if (request !== undefined) return samlRequest(request)?.issuedAtMs;
      const instant = given.get('IssueInstant');
      return instant === undefined ? undefined : utcTimeMs(instant);
    }
    case 'oauth': {
      // A request object is dead when its `exp` has passed (RFC 7519 4.1.4).
      const request = given.get('request');
      const object = request === undefined ? undefined : requestObject(request);
      return object?.expiresAtMs;
    }
    // `wct` of WS-Federation 1.2 (13.2.2), `ct` of Microsoft's personal accounts: addresses that were printed years ago sign people in, so they prove nothing.
    case 'ws-federation':
    case 'cas':
    case 'openid2':
    case 'proprietary':
      return undefined;
    default:
      return protocol satisfies never;
  }
}
