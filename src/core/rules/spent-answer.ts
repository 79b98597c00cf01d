import { type Arrival, KEPT_ARRIVALS } from '../navigation.ts';
import { parametersOf } from '../request/parameters.ts';
import type { Rule } from './rule.ts';

/** Arrivals of a person or another program, of which one cannot tell where they have the address from. */
const BY_PERSON: ReadonlySet<Arrival> = new Set<Arrival>(['typed', 'external', 'restored']);

/**
 * The page of a service that takes the answer of a login, opened again with an answer that was given before. Many services simply start anew, so this is said only
 * of those of which somebody knows that they end in an error; and where the server has said so itself.
 */
export const spentAnswer: Rule = ({ url, requested, arrival, failure }, directory) => {
  const isKept = KEPT_ARRIVALS.has(arrival) || (failure === 'error-status' && BY_PERSON.has(arrival));
  // A person who is led on from there has got somewhere.
  if (!isKept || requested.href !== url.href) return undefined;
  const found = directory.answerAt(url);
  if (!found) return undefined;
  const given = parametersOf(url);
  const key = ANSWERS.find((name) => given.get(name) !== undefined);
  if (key === undefined) return undefined;
  const { service, login } = found;
  return { kind: 'out-of-flow', login, cause: { kind: 'spent-answer', key }, request: { protocol: 'none', service } };
};

/** RFC 6749 4.1.2, CAS Protocol 3.0 2.2.4, SAML 2.0 Bindings 3.4.3 and 3.6.3. */
const ANSWERS = ['code', 'ticket', 'SAMLResponse', 'SAMLart'];
