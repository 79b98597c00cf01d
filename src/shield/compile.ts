import type { Brand, Catalogue } from '../catalogue/types.ts';
import { createResemblance } from '../core/names/resemblance.ts';
import { embeddedFilter } from './embedded-filter.ts';
import { glyphImpostors } from './glyph-impostors.ts';
import { embeddedNames, officialDomains, officialHosts } from './official-names.ts';
import { MAIN_FRAME, PRIORITY, type Rule } from './rule.ts';
import { speltOutImpostors } from './spelt-out-impostors.ts';
import { userinfoFilter } from './userinfo-filter.ts';
import { wordImpostors } from './word-impostors.ts';

/** Hosts of strangers that stand for all: behind one of these an official name must be certain to be an impostor's. */
const STRANGERS = ['evil.example', 'a.b.example', 'secure-check.top', 'x.co.uk'];

/**
 * The rules by which the browser itself keeps every request from the likeliest impostors. Nothing is in them that the engine is not certain of.
 *
 * One rule a brand for names known beforehand, one an official name for hosts that hold it, one for URLs that carry it before an `@`, and one, above
 * those expressions, for all that is official.
 */
export function compileShield(catalogue: Catalogue): readonly Rule[] {
  const resemblance = createResemblance(catalogue);
  const isCertain = (host: string): boolean => resemblance(new URL(`https://${host}/`))?.certainty === 'certain';
  const names = eachOnce(catalogue.brands.map(impostorsOf))
    .map((hosts) => hosts.filter(isCertain))
    .filter((hosts) => hosts.length > 0);
  const embedded = embeddedNames(catalogue.brands).filter((name) => STRANGERS.every((stranger) => isCertain(`${name}.${stranger}`)));
  const inUserinfo = officialHosts(catalogue.brands).filter((name) => isCertain(`${name}@${STRANGERS[0]}`));
  const blocked: readonly Filter[] = [
    ...names.map((requestDomains) => ({ requestDomains })),
    ...embedded.map((name) => ({ regexFilter: embeddedFilter(name) })),
    ...inUserinfo.map((name) => ({ regexFilter: userinfoFilter(name) })),
  ];
  return [
    rule(1, 'allow', PRIORITY.official, { requestDomains: officialDomains(catalogue.brands) }),
    ...blocked.map((filter, i) => rule(i + 2, 'block', filter.requestDomains ? PRIORITY.named : PRIORITY.pattern, filter)),
  ];
}

type Filter = Pick<Rule['condition'], 'requestDomains' | 'regexFilter'>;

function rule(id: number, type: Rule['action']['type'], priority: number, filter: Filter): Rule {
  return { id, priority, action: { type }, condition: { ...filter, resourceTypes: MAIN_FRAME } };
}

function impostorsOf(brand: Brand): readonly string[] {
  return [...new Set([...speltOutImpostors(brand), ...wordImpostors(brand), ...glyphImpostors(brand)])].toSorted();
}

/** A name that two lists hold stays in the first. */
function eachOnce(lists: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const first = new Map(lists.toReversed().flatMap((names) => names.map((name) => [name, names] as const)));
  return lists.map((names) => names.filter((name) => first.get(name) === names));
}
