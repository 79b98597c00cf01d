import type { Rule } from '../../../src/shield/rule.ts';

/** What differs between browsers: whether the dot of the root counts where domains are compared. `tests/e2e/rules.test.ts` tries the real ones. */
export type Dialect = 'chrome' | 'firefox';

export interface Request {
  readonly url: string;
  readonly tabId?: number;
}

/**
 * What a browser does with a request for a page: of the rules that match it, those of the highest priority decide, and `allow` comes before `block`
 * (https://developer.chrome.com/docs/extensions/reference/api/declarativeNetRequest). `undefined` where no rule is for it.
 */
export function applied(rules: readonly Rule[], dialect: Dialect): (request: Request) => Rule['action']['type'] | undefined {
  const ranks = [...Map.groupBy(rules, ({ priority }) => priority)]
    .toSorted(([one], [other]) => other - one)
    .map(([, equals]) => equals.map((rule) => ({ rule, matches: matcher(rule) })));
  return ({ url, tabId = -1 }) => {
    const { href, hostname } = new URL(url);
    const host = dialect === 'chrome' && hostname.endsWith('.') ? hostname.slice(0, -1) : hostname;
    const labels = host.split('.');
    const domains = labels.map((_, i) => labels.slice(i).join('.'));
    for (const rank of ranks) {
      const types = rank.filter(({ matches }) => matches(href, domains, tabId)).map(({ rule }) => rule.action.type);
      if (types.length > 0) return types.includes('allow') ? 'allow' : types[0];
    }
    return undefined;
  };
}

type Matches = (href: string, domains: readonly string[], tabId: number) => boolean;

function matcher({ condition }: Rule): Matches {
  const { requestDomains, excludedRequestDomains, regexFilter, urlFilter, tabIds } = condition;
  const among = requestDomains && new Set(requestDomains);
  const excluded = excludedRequestDomains && new Set(excludedRequestDomains);
  // Both ignore case unless they are told otherwise.
  const expression = regexFilter === undefined ? undefined : new RegExp(regexFilter, 'i');
  const beginning = urlFilter === undefined ? undefined : beginningOf(urlFilter);
  return (href, domains, tabId) =>
    (!tabIds || tabIds.includes(tabId)) &&
    (!among || domains.some((domain) => among.has(domain))) &&
    !(excluded && domains.some((domain) => excluded.has(domain))) &&
    (beginning === undefined || href.toLowerCase().startsWith(beginning)) &&
    (expression === undefined || expression.test(href));
}

/** Of all URL filters, only those that say how an address begins are used. */
function beginningOf(urlFilter: string): string {
  if (!/^\|https?:\/\/[^*^|]+$/.test(urlFilter)) throw new RangeError(`nobody here reads ${urlFilter}`);
  return urlFilter.slice(1).toLowerCase();
}

/** Rules as a browser holds them, numbered. */
export function numbered(rules: readonly Omit<Rule, 'id'>[]): readonly Rule[] {
  return rules.map((rule, i) => ({ id: i + 1, ...rule }));
}
