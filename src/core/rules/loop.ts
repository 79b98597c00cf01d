import type { Rule } from './rule.ts';

/** A login page and a service load the same login again and again for several resources; five times in a row is no longer that. */
const TOO_OFTEN = 5;

/** Service and login send each other back and forth while the person does nothing. */
export const loop: Rule = ({ url, failure, bounces = 0 }, directory) => {
  if (failure !== 'redirect-loop' && bounces < TOO_OFTEN) return undefined;
  const login = directory.loginAt(url);
  return login && { kind: 'loop', login, bounces };
};
