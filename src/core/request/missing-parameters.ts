import type { EntryPoint } from '../../catalogue/types.ts';
import { absoluteUrl } from './absolute-url.ts';
import type { Parameters } from './parameters.ts';

/** What an entry says of the requests that it takes. */
type Wants = Pick<EntryPoint, 'protocol' | 'required' | 'answerWords'>;

/**
 * The required parameters that a request lacks.
 *
 * Required parameters: RFC 6749 4.1.1; OIDC Core 3.1.2.1. A `request` or `request_uri` stands in for all of them
 * (RFC 9101 5, RFC 9126 4). Empty means absent, and a parameter that is there twice with different values is as good as absent (RFC 6749 3.1).
 * `redirect_uri` must be an absolute URI (RFC 6749 3.1.2), or one of the words that the system documents instead; so must the `service` of CAS (CAS Protocol 3.0, 2.1.1).
 */
export function missingParameters(entry: Wants, given: Parameters): readonly string[] {
  if (!given.complete) return [];
  if (entry.protocol === 'oauth' && (given.get('request') || given.get('request_uri'))) return [];
  const missing = entry.required.filter((names) => !names.split('|').some((name) => isUsable(name, given, entry)));
  const service = entry.protocol === 'cas' ? given.get('service') : undefined;
  return service !== undefined && !absoluteUrl(service) ? [...missing, 'service'] : missing;
}

function isUsable(name: string, given: Parameters, { answerWords }: Wants): boolean {
  const [value, another] = new Set(given.all(name));
  if (value === undefined || another !== undefined) return false;
  return name !== 'redirect_uri' || answerWords?.includes(value) || absoluteUrl(value) !== undefined;
}
