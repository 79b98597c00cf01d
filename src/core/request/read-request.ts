import type { Directory, Page } from '../directory.ts';
import type { LoginRequest } from './login-request.ts';
import { parametersOf } from './parameters.ts';

/** Reads what a login URL says about its request. Never throws; what it cannot read is absent. */
export function readRequest(url: URL, page: Page, directory: Directory): LoginRequest {
  const given = parametersOf(url);
  const target = given.get('redirect_uri') || undefined;
  const client = given.get('client_id') || undefined;
  const host = target && URL.canParse(target) ? new URL(target).hostname : undefined;
  return {
    protocol: page.kind === 'entry' ? page.entry.protocol : 'none',
    target,
    client,
    service: host ? directory.serviceAt(host) : undefined,
  };
}
