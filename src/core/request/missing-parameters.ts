import type { EntryPoint } from '../../catalogue/types.ts';
import { parametersOf } from './parameters.ts';

/**
 * The required parameters that a request lacks.
 *
 * Required parameters: RFC 6749 4.1.1; OIDC Core 3.1.2.1. A `request` or `request_uri` stands in for all of them but `client_id`
 * (RFC 9101 5, RFC 9126 4). Empty means absent (RFC 6749 3.1).
 */
export function missingParameters(entry: EntryPoint, url: URL): readonly string[] {
  const given = parametersOf(url);
  if (entry.protocol === 'oauth' && (given.get('request') || given.get('request_uri'))) return [];
  return entry.required.filter((name) => !given.get(name));
}
