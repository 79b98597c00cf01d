import { addressOf } from '../names/without-root.ts';
import { unwrappings } from './unwrapped.ts';

/** A value as an absolute URL, percent-decoded as often as it takes; `undefined` when it is none. */
export function absoluteUrl(value: string): URL | undefined {
  const text = unwrappings(value).find((candidate) => /^[a-z][a-z0-9+.-]*:/i.test(candidate) && URL.canParse(candidate));
  return text === undefined ? undefined : addressOf(text);
}
