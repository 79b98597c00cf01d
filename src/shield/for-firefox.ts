import { MAX_HOST_CHARACTERS } from '../core/names/without-root.ts';
import { withRoot } from './exact-host.ts';
import type { Rule } from './rule.ts';

/** Of user information no more is read than the engine reads, a whole name included. */
const MAX_SEARCHED_USERINFO_CHARACTERS = 2000;

/** One character or more, or any number, of what an expression is looking through: of a host, or of all that stands before the path. */
const REPEATED = /(?<what>\[\^[^\]]*\]|\))(?<often>[*+])/g;

/**
 * The same rules for Firefox.
 *
 * Firefox takes a host with the dot of the root at its end (`paypal-login.com.`) for another one than without it: each domain stands there both ways. And
 * its expressions are JavaScript's, whose time may grow with the square of an address; so they look no further than an honest address reaches. Chrome
 * leaves that dot out of what it compares, and reads each character once, but has no room for an expression that counts.
 */
export function forFirefox(rules: readonly Rule[]): readonly Rule[] {
  const both = (domains: readonly string[]): readonly string[] => domains.flatMap(withRoot);
  return rules.map((rule) => {
    const { requestDomains, excludedRequestDomains, regexFilter } = rule.condition;
    return {
      ...rule,
      condition: {
        ...rule.condition,
        ...(requestDomains && { requestDomains: both(requestDomains) }),
        ...(excludedRequestDomains && { excludedRequestDomains: both(excludedRequestDomains) }),
        ...(regexFilter !== undefined && { regexFilter: bounded(regexFilter) }),
      },
    };
  });
}

function bounded(filter: string): string {
  return filter.replaceAll(REPEATED, (_, what: string, often: string) => {
    const isInHost = what.startsWith('[') && what.includes('@') && !what.includes('%');
    return `${what}{${often === '*' ? 0 : 1},${isInHost ? MAX_HOST_CHARACTERS : MAX_SEARCHED_USERINFO_CHARACTERS}}`;
  });
}
