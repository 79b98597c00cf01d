import { textPattern } from '../text-pattern.ts';
import type { Parameters } from './parameters.ts';
import { unwrappings } from './unwrapped.ts';

/** Whether a request's parameters fulfil a condition of the catalogue. */
export type Condition = (given: Parameters) => boolean;

/** Compiles `state` (has a value) or `return_to=/login/oauth/*` (a value, percent-decoded or not, has this shape). */
export function condition(text: string): Condition {
  const equals = text.indexOf('=');
  if (equals < 0) return (given) => given.get(text) !== undefined;
  const name = text.slice(0, equals);
  const shape = textPattern(text.slice(equals + 1));
  return (given) => given.all(name).some((value) => unwrappings(value).some(shape));
}

/** The name that a condition asks about, in lower case. */
export function conditionName(text: string): string {
  return text.split('=', 1)[0]?.toLowerCase() ?? '';
}
